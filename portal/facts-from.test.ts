import { describe, expect, it } from 'vitest'
import { type FieldId, type FormSnapshot, fieldIds, type Reading, type Readings } from '@/rules'
import { factsFrom } from './facts-from'
import { healthOf } from './health-of'

function snapshot(
  readings: Partial<Record<FieldId, Reading>>,
  offer: Partial<FormSnapshot['offer']> = {},
): FormSnapshot {
  const all = Object.fromEntries(fieldIds.map(field => [field, readings[field] ?? { state: 'missing' }]))
  return {
    offer: { id: 'lab', ...offer },
    readAt: '2026-11-23T10:00:00.000Z',
    language: 'en',
    readings: all as Readings,
  }
}
const found = (value: unknown) => ({ state: 'found', value }) as Reading
const contact = {
  name: 'Ada',
  email: 'a@b.example',
  jobTitle: '',
  role: 'Partner sales',
  countries: ['PL'],
  states: [],
}

describe('factsFrom', () => {
  it('knows nothing of what was not found', () => {
    expect(
      factsFrom(
        snapshot({
          platforms: { state: 'ambiguous', places: 2 },
          segments: { state: 'not-ready' },
          'one-pager': { state: 'missing' },
        }),
      ),
    ).toEqual({ offer: { id: 'lab' }, form: {} })
  })

  it('takes over what was found, empty values too', () => {
    const facts = factsFrom(
      snapshot(
        {
          platforms: found(['Microsoft Azure']),
          segments: found([]),
          'solution-type': found(''),
          'solution-areas': found([{ area: 'Azure', subAreas: ['Blockchain'] }]),
          'one-pager': found(['a.pdf', 'b.pdf']),
          'case-study': found([]),
          'landing-page': found(''),
          contacts: found({ count: 1, rows: [contact] }),
        },
        { alias: 'Lab', typeLabel: 'Azure Application', type: 'azure-application' },
      ),
    )
    expect(facts).toEqual({
      offer: { id: 'lab', alias: 'Lab', type: 'azure-application' },
      form: {
        platforms: ['Microsoft Azure'],
        segments: [],
        solutionType: null,
        solutionAreas: [{ area: 'Azure', subAreas: ['Blockchain'] }],
        documents: { 'one-pager': [{ name: 'a.pdf' }, { name: 'b.pdf' }], 'case-study': [] },
        landingPageUrl: '',
        contacts: [contact],
      },
    })
  })

  it.each([
    ['IP (application)', 'ip'],
    ['IP', 'ip'],
    ['Service', 'service'],
    ['Managed Service', 'managed-service'],
    ['Managed service', 'managed-service'],
    ['Device (hardware)', 'device'],
  ])('knows the solution type %s', (text, type) =>
    expect(factsFrom(snapshot({ 'solution-type': found(text) })).form?.solutionType).toBe(type),
  )

  it('does not guess at an unknown solution type', () =>
    expect(factsFrom(snapshot({ 'solution-type': found('Services') })).form).toEqual({}))

  it.each([
    ['no contacts', { count: 0, rows: [] }, []],
    ['no contacts by their number', { count: 0, rows: null }, []],
    ['a number of contacts', { count: 3, rows: null }, undefined],
    ['contacts that the page does not show', { count: null, rows: null }, undefined],
    ['countries that are names', { count: 1, rows: [{ ...contact, countries: ['Poland'] }] }, undefined],
    ['all countries', { count: 1, rows: [{ ...contact, countries: ['OOO'] }] }, [{ ...contact, countries: ['OOO'] }]],
  ])('of %s knows as much as was shown', (_, value, contacts) =>
    expect(factsFrom(snapshot({ contacts: found(value) })).form?.contacts).toEqual(contacts),
  )
})

describe('healthOf', () => {
  it('counts every state and names the fields', () => {
    const health = healthOf(
      snapshot({ platforms: found([]), segments: { state: 'ambiguous', places: 2 }, contacts: { state: 'not-ready' } }),
    )
    expect(health).toMatchObject({
      found: 1,
      ambiguous: ['segments'],
      notReady: ['contacts'],
      total: 13,
      enough: false,
    })
    expect(health.missing).toHaveLength(10)
  })

  it.each([
    [7, true],
    [6, false],
  ])('relies on %i fields: %s', (count, enough) => {
    const readings = Object.fromEntries(fieldIds.slice(0, count).map(field => [field, found([])]))
    expect(healthOf(snapshot(readings)).enough).toBe(enough)
  })
})
