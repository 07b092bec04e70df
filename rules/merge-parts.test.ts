import { describe, expect, it } from 'vitest'
import { everyReading, formSnapshot } from '@/tests/support/form-snapshot'
import { fieldIds, formParts, partOf } from './field-id'
import { withKeptParts } from './merge-parts'
import type { FormSnapshot } from './snapshot'

const id = 'Contoso Claims Desk'
const monday = '2026-11-23T10:00:00.000Z'
const tuesday = '2026-11-24T10:00:00.000Z'
const missing = everyReading({ state: 'missing' })

const documents: FormSnapshot = {
  ...formSnapshot({ 'one-pager': ['pager.pdf'] }, { offer: { id, typeLabel: 'Software as a Service', type: 'saas' } }),
  parts: { documents: monday },
}
const contacts: FormSnapshot = {
  ...formSnapshot({}, { offer: { id }, readAt: tuesday, readings: missing }),
  readings: { ...missing, contacts: { state: 'found', value: { count: 2, rows: null } } },
  parts: { contacts: tuesday },
}

describe('withKeptParts', () => {
  it('adds the parts that were read before, each with its own time', () => {
    const whole = withKeptParts(contacts, documents)
    expect(whole.parts).toEqual({ documents: monday, contacts: tuesday })
    expect(whole.readings['one-pager']).toEqual({ state: 'found', value: ['pager.pdf'] })
    expect(whole.readings.contacts).toEqual(contacts.readings.contacts)
    expect(whole.readAt).toBe(tuesday)
    expect(whole.offer).toEqual({ id, typeLabel: 'Software as a Service', type: 'saas' })
  })

  it('lets a part that is on the page now take the place of what was kept, a missing field too', () => {
    const emptied: FormSnapshot = { ...documents, readings: missing, parts: { documents: tuesday } }
    expect(withKeptParts(emptied, documents).readings['one-pager']).toEqual({ state: 'missing' })
  })

  it.each<[string, FormSnapshot, FormSnapshot | null]>([
    ['nothing kept', contacts, null],
    ['another solution', { ...contacts, offer: { id: 'other' } }, documents],
    ['a form that stands there as a whole', formSnapshot({}, { offer: { id } }), documents],
    ['kept of a form that stood there as a whole', contacts, formSnapshot({}, { offer: { id } })],
  ])('changes nothing: %s', (_name, snapshot, kept) => {
    expect(withKeptParts(snapshot, kept)).toBe(snapshot)
  })
})

it('knows a part for every field, and no empty part', () => {
  const parts = fieldIds.map(partOf)
  expect(new Set(parts)).toEqual(new Set(formParts))
})
