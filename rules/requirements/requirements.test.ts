import { describe, expect, it, test } from 'vitest'
import type { Outcome } from '../assessment'
import { editions } from '../editions'
import { judge } from '../judge'
import { messageKey, snakeCase } from '../message-key'
import { amounts, deepFreeze } from '../test-facts'
import { caseTables } from './tables'

const today = '2026-11-23'

describe.each(caseTables)('$table.requirement.id', ({ file, table: { requirement, cases } }) => {
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

  it('says what to do whenever it is unmet', () => {
    for (const { facts } of cases) {
      const { outcome, fix, why } = judge(requirement, facts, today).finding
      if (outcome === 'unmet') expect(fix?.key).toMatch(messageKey(requirement.id, 'fix'))
      expect(why.key).toBe(messageKey(requirement.id, 'why'))
    }
  })

  it('names its source', () => {
    const { title, date, section } = requirement.source
    expect(title).not.toBe('')
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(section).not.toBe('')
  })

  it('lies in a file of its own name', () => {
    expect(file).toBe(`./${requirement.id}.cases.ts`)
  })
})

test('every requirement of every edition has a table', () => {
  const tested = caseTables.map(({ table }) => table.requirement)
  for (const { requirements } of editions) for (const requirement of requirements) expect(tested).toContain(requirement)
})
