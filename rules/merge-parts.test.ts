import { describe, expect, it } from 'vitest'
import { fieldIds, formParts, partOf } from './field-id'
import { withKeptParts } from './merge-parts'
import type { FormSnapshot, Reading, Readings } from './snapshot'

const id = 'Contoso Claims Desk'
const monday = '2026-11-23T10:00:00.000Z'
const tuesday = '2026-11-24T10:00:00.000Z'
const missing = Object.fromEntries(fieldIds.map(field => [field, { state: 'missing' } as Reading])) as Readings
const reading = (changed: Partial<FormSnapshot>): FormSnapshot => ({
  offer: { id },
  readAt: monday,
  language: 'en',
  readings: missing,
  ...changed,
})

const documents = reading({
  offer: { id, typeLabel: 'Software as a Service', type: 'saas' },
  readings: { ...missing, 'one-pager': { state: 'found', value: ['pager.pdf'] } },
  parts: { documents: monday },
})
const contacts = reading({
  readAt: tuesday,
  readings: { ...missing, contacts: { state: 'found', value: { count: 2, rows: null } } },
  parts: { contacts: tuesday },
})
const whole = reading({})

describe('withKeptParts', () => {
  it('adds the parts that were read before, each with its own time', () => {
    const both = withKeptParts(contacts, documents)
    expect(both.parts).toEqual({ documents: monday, contacts: tuesday })
    expect(both.readings['one-pager']).toEqual({ state: 'found', value: ['pager.pdf'] })
    expect(both.readings.contacts).toEqual(contacts.readings.contacts)
    expect(both.readAt).toBe(tuesday)
    expect(both.offer).toEqual({ id, typeLabel: 'Software as a Service', type: 'saas' })
  })

  it('lets a part that is on the page now take the place of what was kept, a missing field too', () => {
    const emptied: FormSnapshot = { ...documents, readings: missing, parts: { documents: tuesday } }
    expect(withKeptParts(emptied, documents).readings['one-pager']).toEqual({ state: 'missing' })
  })

  it.each<[string, FormSnapshot, FormSnapshot | null]>([
    ['nothing kept', contacts, null],
    ['another solution', { ...contacts, offer: { id: 'other' } }, documents],
    ['a form that stands there as a whole', whole, documents],
    ['kept of a form that stood there as a whole', contacts, whole],
  ])('changes nothing: %s', (_name, snapshot, kept) => {
    expect(withKeptParts(snapshot, kept)).toBe(snapshot)
  })
})

it('knows a part for every field, and no empty part', () => {
  const parts = fieldIds.map(partOf)
  expect(new Set(parts)).toEqual(new Set(formParts))
})
