import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldValues } from '@/rules'
import { everyReading, formSnapshot } from '@/tests/support/form-snapshot'
import { compareDraft } from './compare-draft'
import { sameValue } from './same-value'
import { isBlank } from './values'

describe('one text field', () => {
  it.each([
    // draft, page, base, state, preset
    ['a', 'a', undefined, 'same', false],
    ['a', 'a', 'b', 'same', false],
    ['', '', undefined, 'same', false],
    ['a', '', undefined, 'differs', true],
    ['a', ' ', undefined, 'differs', true],
    ['a', '', '', 'differs', true],
    ['a', 'b', undefined, 'differs', false],
    ['a', 'b', 'b', 'differs', true],
    ['a', 'b', 'c', 'conflict', false],
    ['a', 'b', '', 'conflict', false],
    ['a', '', 'c', 'conflict', false],
    ['', 'b', undefined, 'differs', false],
    ['', 'b', 'b', 'differs', false],
    ['', 'b', 'c', 'conflict', false],
  ])('draft %j over page %j, base %j: %s, preset %s', (draft, page, base, state, preset) => {
    const difference = compareDraft(
      { 'landing-page': draft },
      formSnapshot({ 'landing-page': page }),
      base === undefined ? undefined : { 'landing-page': base },
    )
    const began = state === 'conflict' && { base }
    expect(difference).toEqual([{ field: 'landing-page', state, preset, draft, page, ...began }])
  })
})

it.each([{ state: 'missing' }, { state: 'ambiguous', places: 2 }, { state: 'not-ready' }] as const)(
  'a field whose reading is $state is not on the page',
  reading => {
    const page = formSnapshot({}, { readings: everyReading(reading) })
    expect(compareDraft({ platforms: ['a'] }, page, { platforms: [] })).toEqual([
      { field: 'platforms', state: 'not-on-page', preset: false, draft: ['a'] },
    ])
  },
)

it('compares sets without order', () => {
  const page = formSnapshot({ segments: ['b', 'a'] })
  expect(compareDraft({ segments: ['a', 'b'] }, page)[0]?.state).toBe('same')
})

it('names files and contacts, and restores neither', () => {
  const page = formSnapshot({ 'one-pager': ['new.pdf'], 'case-study': ['same.pdf'] })
  const draft = { 'one-pager': ['old.pdf'], 'case-study': ['same.pdf'], contacts: { count: 2, rows: null } }
  expect(compareDraft(draft, page, { 'one-pager': ['new.pdf'] })).toEqual([
    {
      field: 'one-pager',
      state: 'not-restorable',
      preset: false,
      draft: ['old.pdf'],
      page: ['new.pdf'],
    },
    { field: 'case-study', state: 'same', preset: false, draft: ['same.pdf'], page: ['same.pdf'] },
    {
      field: 'contacts',
      state: 'not-restorable',
      preset: false,
      draft: { count: 2, rows: null },
      page: { count: 0, rows: [] },
    },
  ])
})

it.each([
  [2, 'not-restorable'],
  [null, 'not-restorable'],
  [0, 'same'],
])('takes %j contacts without rows on both sides for %s', (count, state) => {
  const contacts = { count, rows: null }
  expect(compareDraft({ contacts }, formSnapshot({ contacts }))[0]?.state).toBe(state)
})

describe('for any draft, page and base', () => {
  const word = fc.constantFrom('', ' ', 'a', 'b')
  const words = fc.array(word, { maxLength: 3 })
  const form = fc.record(
    {
      platforms: words,
      segments: words,
      'solution-type': word,
      'solution-areas': fc.array(fc.record({ area: word, subAreas: words }), { maxLength: 2 }),
      'landing-page': word,
      'one-pager': words,
    },
    { requiredKeys: [] },
  )
  const missing = { state: 'missing' } as const

  it('says same if and only if the values are the same, and never presets a blank over a text, a conflict or what is no difference', () => {
    fc.assert(
      fc.property(form, form, form, fc.boolean(), (draft, onPage, base, segmentsMissing) => {
        const page = formSnapshot(onPage, { readings: segmentsMissing ? { segments: missing } : {} })
        const differences = compareDraft(draft, page, base)
        expect(differences.map(({ field }) => field).sort()).toEqual(Object.keys(draft).sort())
        for (const { field, state, draft: value, preset } of differences) {
          const reading = page.readings[field]
          expect(state === 'same').toBe(reading.state === 'found' && sameValue(reading.value, value))
          if (!preset) continue
          expect(state).toBe('differs')
          expect(isBlank(value)).toBe(false)
          const baseValue = (base as Partial<FieldValues>)[field]
          const untouched = reading.state === 'found' && baseValue !== undefined && sameValue(reading.value, baseValue)
          expect(untouched || (reading.state === 'found' && isBlank(reading.value))).toBe(true)
        }
      }),
    )
  })

  it('leaves every text of the page that a colleague could have written, when only presets are restored', () => {
    fc.assert(
      fc.property(form, form, (draft, onPage) => {
        const page = formSnapshot(onPage)
        const presets = compareDraft(draft, page).filter(difference => difference.preset)
        for (const { page: value } of presets) expect(isBlank(value!)).toBe(true)
      }),
    )
  })
})
