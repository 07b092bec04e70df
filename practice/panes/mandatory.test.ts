import { describe, expect, it } from 'vitest'
import { emptyCoSell, noDocuments } from '../model'
import { isFilled, isWholeFilled } from './mandatory'
import type { SolutionContents } from './solution-model'

const contact = {
  name: 'A',
  email: 'a@contoso.com',
  jobTitle: 'B',
  role: 'Partner sales',
  countries: ['PL'],
  states: [],
}
const filled: SolutionContents = {
  ...emptyCoSell,
  solutionType: 'Service',
  areas: [{ area: 'Azure', subAreas: ['Blockchain'] }],
  documents: { ...noDocuments, 'one-pager': ['a.pdf'], presentation: ['b.pptx'] },
  contacts: [contact],
}

describe('mandatory fields', () => {
  it('are those with an asterisk: no platform, no diagram, no landing page', () => {
    expect(isWholeFilled(filled)).toBe(true)
    expect(isWholeFilled(emptyCoSell)).toBe(false)
  })

  it.each<[string, Partial<SolutionContents>]>([
    ['no solution type', { solutionType: '' }],
    ['no solution area', { areas: [] }],
    ['a second area not chosen', { areas: [...filled.areas, { area: '', subAreas: [] }] }],
    ['an area without a sales play', { areas: [{ area: 'Azure', subAreas: [] }] }],
  ])('Listing: %s', (_, part) => {
    expect(isFilled('Listing', { ...filled, ...part })).toBe(false)
    expect(isFilled('Documents', { ...filled, ...part })).toBe(true)
  })

  it.each(['one-pager', 'presentation'] as const)('Documents: no %s', slot => {
    const contents = { ...filled, documents: { ...filled.documents, [slot]: [] } }
    expect(isFilled('Documents', contents)).toBe(false)
    expect(isWholeFilled(contents)).toBe(false)
  })

  it('Contacts: nobody', () => {
    expect(isFilled('Contacts', { ...filled, contacts: [] })).toBe(false)
  })
})
