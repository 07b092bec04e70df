import { describe, expect, it, test } from 'vitest'
import { type Outcome, sourceStrengths } from '../assessment'
import { editions } from '../editions'
import { judge } from '../judge'
import { messageKey, snakeCase } from '../message-key'
import { amounts, deepFreeze } from '../test-facts'
import { editionCases, testedIds } from './tables'

const today = '2026-11-23'

describe.each(editionCases)('$requirement.id in $edition', ({ requirement, cases }) => {
  it.each(cases)('is $outcome: $name', ({ facts, outcome, says, finding }) => {
    const found = judge(requirement, deepFreeze(facts), today).finding
    expect(found.outcome).toBe(outcome)
    if (says) expect(found.message.key).toBe(`req_${snakeCase(requirement.id)}_${says}`)
    if (finding) expect(found).toMatchObject(finding)
  })

  it('has cases for every outcome it can have', () => {
    const expected: Outcome[] = ['met', 'unmet', 'unknown']
    if (requirement.appliesTo) expected.push('not-applicable')
    if (requirement.asks.some(fact => amounts.includes(fact))) expected.push('error')
    expect(new Set(cases.map(({ outcome }) => outcome))).toEqual(new Set(expected))
  })

  it('says why, and what to do whenever it is unmet', () => {
    for (const { facts } of cases) {
      const { outcome, fix, why } = judge(requirement, facts, today).finding
      if (outcome === 'unmet') expect(fix?.key).toMatch(messageKey(requirement.id, 'fix'))
      expect(why.key).toBe(messageKey(requirement.id, 'why', requirement.wording))
    }
  })

  it('names its source, with its date and strength', () => {
    const { title, date, section, strength } = requirement.source
    expect(title).not.toBe('')
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(section).not.toBe('')
    expect(sourceStrengths).toContain(strength)
  })
})

test('no table is for a requirement that no edition has', () => {
  const used = new Set(editions.flatMap(({ requirements }) => requirements.map(({ id }) => id)))
  expect(testedIds.filter(id => !used.has(id))).toEqual([])
})

test('a requirement takes the place of one that an earlier edition had', () => {
  for (const [index, { requirements }] of editions.entries())
    for (const { id, replaces } of requirements) {
      const earlier = editions.slice(0, index).flatMap(edition => edition.requirements.map(other => other.id))
      if (replaces) expect(earlier, id).toContain(replaces)
    }
})
