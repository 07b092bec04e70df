import { describe, expect, it } from 'vitest'
import { fieldIds, offerTypes } from '@/rules'
import { emptyForm, everyReading, formSnapshot } from '@/tests/support/form-snapshot'
import { answerSchema, fieldIdSchema, fieldValuesSchema, snapshotSchema } from './schemas'

const accepts = (schema: { safeParse(raw: unknown): { success: boolean } }, raw: unknown) =>
  schema.safeParse(raw).success
/** As a message arrives: plain JSON. */
const sent = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, never>

describe('a snapshot', () => {
  it('comes through unchanged', () => {
    const contact = {
      name: 'Maja',
      email: 'm@contoso.com',
      jobTitle: '',
      role: 'Partner sales',
      countries: ['DE'],
      states: [],
    }
    const snapshot = formSnapshot(
      {
        'solution-areas': [{ area: 'AI', subAreas: ['a', 'b'] }],
        'one-pager': ['<img src=x onerror=alert(1)>.pdf'],
        contacts: { count: 1, rows: [contact] },
      },
      { readings: { segments: { state: 'ambiguous', places: 2 }, platforms: { state: 'missing' } } },
    )
    expect(snapshotSchema.parse(sent(snapshot))).toEqual(snapshot)
  })

  it.each(offerTypes)('may be of an offer of type %s', type => {
    expect(accepts(snapshotSchema, formSnapshot({}, { offer: { id: 'a', type } }))).toBe(true)
  })

  it('loses what it should not have', () => {
    const raw = JSON.parse(`{"evil": 1, "__proto__": {"polluted": 1}, ${JSON.stringify(formSnapshot()).slice(1)}`)
    expect(snapshotSchema.parse(raw)).toEqual(formSnapshot())
    expect({}).not.toHaveProperty('polluted')
  })

  const readings = formSnapshot().readings
  it.each([
    ['no offer', { offer: undefined }],
    ['an empty offer id', { offer: { id: '' } }],
    ['an endless offer id', { offer: { id: 'x'.repeat(201) } }],
    ['an unknown offer type', { offer: { id: 'a', type: 'toaster' } }],
    ['a time that is none', { readAt: 'yesterday' }],
    ['a field left out', { readings: { ...readings, contacts: undefined } }],
    ['an unknown state', { readings: { ...readings, contacts: { state: 'empty' } } }],
    ['a found field without a value', { readings: { ...readings, contacts: { state: 'found' } } }],
    ['a value of another field', { readings: { ...readings, platforms: readings['landing-page'] } }],
    [
      'a file name of 1001 characters',
      { readings: { ...readings, 'one-pager': { state: 'found', value: ['x'.repeat(1001)] } } },
    ],
    [
      'a thousand and one files',
      { readings: { ...readings, 'one-pager': { state: 'found', value: Array(1001).fill('x') } } },
    ],
  ])('with %s is refused', (_name, change) => {
    expect(accepts(snapshotSchema, { ...formSnapshot(), ...change })).toBe(false)
  })

  const marks = { home: 'offer-tab', labels: { 'one-pager': 'Customer one-pager' }, mostAreas: 3 }
  it.each([
    ['the tab’s', marks],
    ['the panes’', { home: 'solutions', labels: {}, mostAreas: 5 }],
    ['without a limit', { home: 'offer-tab', labels: {} }],
    ['with the longest label', { ...marks, labels: { segments: 'x'.repeat(200) } }],
    ['with one area', { ...marks, mostAreas: 1 }],
    ['with a hundred areas', { ...marks, mostAreas: 100 }],
  ])('may have marks: %s', (_name, given) => {
    const snapshot = { ...formSnapshot(), marks: given }
    expect(snapshotSchema.parse(sent(snapshot))).toEqual(snapshot)
  })

  it('may have no marks, as those that earlier versions stored', () => {
    const { marks: _, ...earlier } = formSnapshot()
    expect(snapshotSchema.parse(sent(earlier))).not.toHaveProperty('marks')
  })

  it('loses labels of fields that there are not', () => {
    const raw = JSON.parse(
      `{${JSON.stringify({ ...formSnapshot(), marks: undefined }).slice(1, -1)}, "marks": {"home": "solutions", "labels": {"__proto__": "x", "evil": "x", "segments": "S"}}}`,
    )
    expect(snapshotSchema.parse(raw).marks).toEqual({ home: 'solutions', labels: { segments: 'S' } })
  })

  it.each([
    ['marks that are none', null],
    ['marks of no home', { ...marks, home: undefined }],
    ['marks of an unknown home', { ...marks, home: 'moon' }],
    ['marks without labels', { ...marks, labels: undefined }],
    ['a label that is no text', { ...marks, labels: { segments: { toString: 'x' } } }],
    ['a label of 201 characters', { ...marks, labels: { segments: 'x'.repeat(201) } }],
    ['a limit in words', { ...marks, mostAreas: '3' }],
    ['a limit of none', { ...marks, mostAreas: 0 }],
    ['a limit below none', { ...marks, mostAreas: -3 }],
    ['a limit in parts', { ...marks, mostAreas: 2.5 }],
    ['a limit of 101', { ...marks, mostAreas: 101 }],
    ['an endless limit', { ...marks, mostAreas: Number.POSITIVE_INFINITY }],
  ])('with %s is refused', (_name, given) => {
    expect(accepts(snapshotSchema, { ...formSnapshot(), marks: given })).toBe(false)
  })

  it.each(['missing', 'not-ready'] as const)('may be one of which all is %s', state => {
    expect(accepts(snapshotSchema, formSnapshot({}, { readings: everyReading({ state }) }))).toBe(true)
  })
})

describe('field values', () => {
  it('may be some, all or none, and are named by the form’s field ids', () => {
    expect(accepts(fieldValuesSchema, {})).toBe(true)
    expect(fieldValuesSchema.parse({ platforms: ['a'] })).toEqual({ platforms: ['a'] })
    expect(fieldValuesSchema.parse(emptyForm)).toEqual(emptyForm)
    expect(accepts(fieldValuesSchema, { platforms: 'a' })).toBe(false)
    expect(fieldIds.every(field => accepts(fieldIdSchema, field))).toBe(true)
    expect(accepts(fieldIdSchema, 'toString')).toBe(false)
  })
})

describe('an answer', () => {
  const answer = { fact: 'offer.billedRevenueUsd', value: 100_000, answeredOn: '2026-11-23' }
  it.each([
    [{}, true],
    [{ note: 'by Maja' }, true],
    [{ value: false }, true],
    [{ value: ['DE', 'PL'] }, true],
    [{ value: Number.NaN }, false],
    [{ value: Number.POSITIVE_INFINITY }, false],
    [{ value: null }, false],
    [{ value: { usd: 1 } }, false],
    [{ fact: 'form.platforms' }, false],
    [{ fact: 'offer.__proto__' }, false],
    [{ fact: 'offer.a.b' }, false],
    [{ answeredOn: '2026-02-30' }, false],
    [{ answeredOn: '23.11.2026' }, false],
  ])('with %o: %s', (change, accepted) => {
    expect(accepts(answerSchema, { ...answer, ...change })).toBe(accepted)
  })
})
