// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { snapshotSchema } from '@/platform/schemas'
import { setPage } from '../testing/set-page'
import { tabPage } from '../testing/tab-form'
import { labelCases, limitCases } from './cases/marks.cases'
import { readForm } from './read-form'

function marksIn(html: string) {
  setPage(html)
  const { snapshot } = readForm(document, new Date(), { kind: 'co-sell', offerId: 'lab' })
  expect(snapshotSchema.parse(snapshot)).toEqual(snapshot)
  return snapshot.marks
}

describe('the most solution areas named by', () => {
  it.each(limitCases)('%s', (_, html, mostAreas) => {
    expect(marksIn(`<main>${html}</main>`)?.mostAreas).toBe(mostAreas)
  })
})

describe('the labels of', () => {
  it.each(labelCases)('%s', (_, html, labels) => {
    expect(marksIn(`<main>${html}</main>`)?.labels).toEqual(labels)
  })
})

it('are of the offer’s tab, with its limit and every field’s label', () => {
  const areas = [{ area: 'Azure', subAreas: ['Blockchain'] }]
  expect(marksIn(tabPage({ areas }))).toEqual({
    home: 'offer-tab',
    mostAreas: 3,
    labels: {
      platforms: 'Select one or more Microsoft platforms that your offer extends or integrates with',
      segments: 'Select one or more segments that aligns with the size of your target customer',
      'solution-type': 'Select a solution type',
      'solution-areas': 'Add solution area (Max 3)',
      'one-pager': 'Customer one-pager',
      'presentation-deck': 'Customer presentation',
      'case-study': 'Customer case study',
      'customer-wins': 'Verifiable customer wins (optional)',
      'channel-pitch-deck': 'Channel pitch deck (optional)',
      'architecture-diagram': 'Reference architecture diagrams',
      'other-documents': 'Other documents',
      'landing-page': 'External reference URL',
      contacts: 'Contacts',
    },
  })
})

it('stay the same whatever the fields hold', () => {
  const empty = marksIn(tabPage())
  const filled = marksIn(
    tabPage({
      platforms: ['Office 365'],
      solutionType: 'Service',
      documents: { 'Customer one-pager': ['a (Max 9).pdf'] },
    }),
  )
  expect(filled).toEqual(empty)
})
