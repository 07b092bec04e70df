import { expect, it } from 'vitest'
import { snapshotSchema } from '@/platform/schemas'
import type { FormReading } from '@/portal'
import type { FormSnapshot } from '@/rules'
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
