import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { sourceStrengths } from './assessment'
import { chooseEdition } from './edition-choice'
import { editions } from './editions'
import { offerTypes } from './facts'
import { documentKinds, fieldIds } from './field-id'
import { stateOf } from './field-state'
import { fieldName, offerTypeName, outcomeName, requirementName, strengthName } from './names'
import { answerableFacts, questionFor } from './questions'
import { editionCases } from './requirements/tables'
import { markSamples } from './test-facts'
import type { Text } from './text'

type Messages = Record<string, { message: string }>
const messages = JSON.parse(
  readFileSync(new URL('../public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Messages

/** Every text within a value, those put into other texts too. */
function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(textsIn)
  return 'key' in value && typeof value.key === 'string' ? [value as Text, ...inside] : inside
}

/** Of the many cases, each set of facts once. */
const facts = [
  ...new Map(editionCases.flatMap(({ cases }) => cases.map(row => [JSON.stringify(row.facts), row.facts]))).values(),
]
const produced = textsIn([
  editions.map(edition => facts.map(row => assess(row, edition, '2026-11-23'))),
  editions.map(({ caution, notes, fee, statuses, channels, procedure, source }) => ({
    caution,
    notes,
    fee,
    statuses,
    channels,
    procedure,
    source,
  })),
  editions.flatMap(({ requirements }) => requirements.map(({ id }) => requirementName(id))),
  answerableFacts.map(questionFor),
  fieldIds.map(fieldName),
  offerTypes.map(offerTypeName),
  editions
    .flatMap(edition => facts.flatMap(row => assess(row, edition, '2026-11-23').findings.map(stateOf)))
    .map(outcomeName),
  sourceStrengths.map(strengthName),
  markSamples.map(marks => chooseEdition(marks).reason),
  [chooseEdition(undefined, { all: '2020-05' }), chooseEdition(undefined, { offer: '2020-05' })].map(
    ({ reason }) => reason,
  ),
  [outcomeName('optional'), { key: 'req_failed_detail', args: [''] }],
])

/** The keys under which a text may be looked up in English, and how many values it hands over. */
const lookUps = produced.map(({ key, args = [], count }) => ({
  keys: count === undefined ? [key] : [`${key}_one`, `${key}_other`],
  values: args.length + (count === undefined ? 0 : 1),
  mayLeaveOut: count === undefined ? 0 : 1,
}))
const distinct = [...new Map(lookUps.map(look => [look.keys.join(), look])).values()]

describe('texts of the rules', () => {
  it('are all collected', () => {
    expect(distinct.length).toBeGreaterThan(150)
    for (const kind of documentKinds) expect(distinct.flatMap(({ keys }) => keys)).toContain(fieldName(kind).key)
  })

  it.each(distinct)('$keys', ({ keys, values, mayLeaveOut }) => {
    for (const key of keys) {
      const message = messages[key]?.message
      expect(message, key).toBeTruthy()
      const used = [...new Set([...message!.matchAll(/\$(\d)/g)].map(match => Number(match[1])))].sort()
      const all = Array.from({ length: values }, (_, index) => index + 1)
      expect(used.filter(number => number > values)).toEqual([])
      // The count may stay unsaid: "Poland has no sales contact".
      expect(all.filter(number => number > mayLeaveOut && !used.includes(number))).toEqual([])
    }
  })

  it('hand over as many values wherever the same key is used', () => {
    const keys = new Set(lookUps.map(look => look.keys.join()))
    const uses = new Set(lookUps.map(look => `${look.keys.join()} with ${look.values}`))
    expect(uses.size, [...uses].sort().join('\n')).toBe(keys.size)
  })

  it('are all in use', () => {
    const ours =
      /^(?:req|fact|edition_\d{4}|status_\d{4}|benefit|programme_(?:step|channel)|offer_type|solution_type|choice|source)_/
    const used = new Set(lookUps.flatMap(({ keys }) => keys))
    expect(Object.keys(messages).filter(key => ours.test(key) && !used.has(key))).toEqual([])
  })
})
