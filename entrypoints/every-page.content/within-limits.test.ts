import { expect, it } from 'vitest'
import { fieldValuesSchema, snapshotSchema } from '@/platform/schemas'
import type { FormReading } from '@/portal'
import type { FieldId, FieldValue, FormSnapshot } from '@/rules'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { withinLimits } from './within-limits'

const place = { label: {} as Element, controls: [], focusTarget: {} as HTMLElement }
const reading = (snapshot: FormSnapshot): FormReading => ({
  snapshot,
  places: new Map([
    ['landing-page', place],
    ['segments', place],
  ]),
  doubtful: new Map(),
  loading: false,
})
const megabyte = 'x'.repeat(2 ** 20)

it('leaves an honest form as it is', () => {
  const form = reading(formSnapshot({ 'other-documents': Array(300).fill('win.pdf'), 'landing-page': 'https://a' }))
  expect(withinLimits(form)).toBe(form)
})

it('gives up a field that holds too much, and no other', () => {
  const form = withinLimits(reading(formSnapshot({ 'landing-page': megabyte, segments: ['SMB'] })))
  expect(form.snapshot.readings).toMatchObject({
    'landing-page': { state: 'missing' },
    segments: { state: 'found', value: ['SMB'] },
  })
  expect([...form.places.keys()]).toEqual(['segments'])
  expect(snapshotSchema.safeParse(form.snapshot).success).toBe(true)
  expect(form.snapshot.offer.alias).toBe('Contoso Field Service')
})

it('names no label of a field that it gave up, and keeps the other marks', () => {
  const form = formSnapshot({ 'landing-page': megabyte, segments: ['SMB'] })
  const labels = { 'landing-page': 'Product landing page', segments: 'Segments' }
  const { snapshot } = withinLimits(reading({ ...form, marks: { home: 'offer-tab', labels, mostAreas: 3 } }))
  expect(snapshot.marks).toEqual({ home: 'offer-tab', labels: { segments: 'Segments' }, mostAreas: 3 })
  expect(snapshotSchema.safeParse(snapshot).success).toBe(true)
})

it.each<[string, Partial<FormSnapshot>]>([
  ['an endless name', { offer: { id: 'a', alias: megabyte, type: 'saas' } }],
  ['an endless type', { offer: { id: 'a', typeLabel: megabyte, type: 'saas' } }],
  ['an endless language', { offer: { id: 'a', type: 'saas' }, language: megabyte }],
])('gives up %s, and keeps the form', (_, part) => {
  const { snapshot } = withinLimits(reading({ ...formSnapshot({ segments: ['SMB'] }), ...part }))
  expect(snapshotSchema.safeParse(snapshot).success).toBe(true)
  expect(snapshot).toMatchObject({
    offer: { id: 'a', type: 'saas' },
    readings: { segments: { state: 'found', value: ['SMB'] } },
  })
})

const longer = (length: number) => 'x'.repeat(length)
const contact = { name: '', email: '', jobTitle: '', role: '', countries: [], states: [] }
it.each<[string, FieldId, FieldValue]>([
  ['a text of 10,000 characters', 'landing-page', longer(10_000)],
  ['a longer text', 'landing-page', longer(10_001)],
  ['the name of a file of 1,000 characters', 'case-study', [longer(1000)]],
  ['a longer name', 'case-study', [longer(1001)]],
  ['a name of a segment longer than that', 'segments', [longer(1001)]],
  ['1,000 files', 'other-documents', Array(1000).fill('a')],
  ['more files', 'other-documents', Array(1001).fill('a')],
  ['100 solution areas', 'solution-areas', Array(100).fill({ area: '', subAreas: [] })],
  ['more solution areas', 'solution-areas', Array(101).fill({ area: '', subAreas: [] })],
  ['1,000 sub-areas', 'solution-areas', [{ area: '', subAreas: Array(1000).fill('a') }]],
  ['more sub-areas', 'solution-areas', [{ area: '', subAreas: Array(1001).fill('a') }]],
  ['a long sub-area', 'solution-areas', [{ area: '', subAreas: [longer(10_001)] }]],
  ['many contacts', 'contacts', { count: 1200, rows: Array(1200).fill(contact) }],
  ['a contact with a long name', 'contacts', { count: 1, rows: [{ ...contact, name: longer(10_001) }] }],
  [
    'a contact with many countries',
    'contacts',
    { count: 1, rows: [{ ...contact, countries: Array(1001).fill('DE') }] },
  ],
  ['contacts without rows', 'contacts', { count: null, rows: null }],
  ['a number of contacts past all counting', 'contacts', { count: Number.POSITIVE_INFINITY, rows: null }],
])('judges %s as the schema does', (_, field, value) => {
  const { snapshot } = withinLimits(reading(formSnapshot({ [field]: value })))
  const fits = fieldValuesSchema.safeParse({ [field]: value }).success
  expect(snapshot.readings[field].state).toBe(fits ? 'found' : 'missing')
})
