import { describe, expect, it } from 'vitest'
import { fieldIds, partOf } from '@/rules'
import { fieldCatalogue, sectionHeadings } from './field-catalogue'
import { labelWords } from './label-text'
import { kindOf, meaningOf, sectionOf } from './meaning'

const labels = fieldCatalogue.flatMap(({ field, labels: own }) => own.map(({ text }) => ({ field, text })))

describe('the field catalogue', () => {
  it('has every field once, in the order of the page', () =>
    expect(fieldCatalogue.map(({ field }) => field)).toEqual([...fieldIds]))

  it('parts the form as the rules do', () => {
    for (const { field, section } of fieldCatalogue) expect(section, field).toBe(partOf(field))
  })

  it('gives no two fields the same words', () => {
    const words = labels.map(({ text }) => labelWords(text))
    expect(new Set(words).size).toBe(words.length)
  })

  it.each(labels)('$text means $field', ({ field, text }) => {
    expect(meaningOf(text)).toEqual({ kind: 'field', field })
    expect(meaningOf(`${text.toUpperCase()} (Max 5)*`)).toEqual({ kind: 'field', field })
    expect(fieldCatalogue.some(entry => entry.kind === kindOf(field))).toBe(true)
  })

  it.each(['Solution area 1 *', 'Solution area 12', 'Solution area'])('%s is a row’s area', text =>
    expect(meaningOf(text)).toEqual({ kind: 'field', field: 'solution-areas', part: 'area' }),
  )

  it.each(['Sales play (Max 5)*', 'Solution sub area (Max 5)*', 'Sub-areas', 'Solution sub-area (select one or two)'])(
    '%s is a row’s sub-areas',
    text => expect(meaningOf(text)).toEqual({ kind: 'field', field: 'solution-areas', part: 'sub-areas' }),
  )

  it.each([
    '',
    'Offer listing',
    'Customer one-pager 2',
    'Customer one-pager template',
    'Add solution areas to your offer',
    'Contact',
    'Solution type is required.',
    '+ Add solution area (Max 3). Required.',
    'x'.repeat(5000),
  ])('%j means nothing', text => expect(meaningOf(text)).toBeUndefined())

  it.each(Object.entries(sectionHeadings))('%s is headed %s', (section, text) =>
    expect(sectionOf(`${text} `)).toBe(section),
  )
})
