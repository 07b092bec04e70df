import { expect, it } from 'vitest'
import type { FieldId, Reading } from '@/rules'
import { valueAsJson } from './field-value'

const found = (value: unknown) => ({ state: 'found', value }) as Reading

it.each<[FieldId, Reading, string | undefined]>([
  ['platforms', found(['Microsoft Azure', 'Office 365']), '["Microsoft Azure","Office 365"]'],
  ['segments', found([]), '[]'],
  ['solution-type', found('IP (application)'), '"IP (application)"'],
  ['solution-type', found(''), '""'],
  ['solution-areas', found([{ subAreas: ['A', 'B'], area: 'Azure' }]), '[{"area":"Azure","subAreas":["A","B"]}]'],
  ['one-pager', found(['a "b".pdf']), '["a \\"b\\".pdf"]'],
  ['landing-page', found('https://contoso.com'), '"https://contoso.com"'],
  ['contacts', found({ count: 3, rows: null }), '3'],
  ['contacts', found({ count: 0, rows: [] }), '0'],
  ['contacts', found({ count: null, rows: [{}, {}] }), '2'],
  ['contacts', found({ count: null, rows: null }), 'null'],
  ['platforms', { state: 'missing' }, undefined],
  ['platforms', { state: 'ambiguous', places: 2 }, undefined],
  ['contacts', { state: 'not-ready' }, undefined],
])('%s %j is %s', (field, reading, json) => expect(valueAsJson(field, reading)).toBe(json))
