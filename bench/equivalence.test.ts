import { describe, expect, it } from 'vitest'
import { assess } from '@/rules'
import { corpus, today } from './corpus'
import { differences } from './differences'
import { fullestEdition } from './fullest-edition'
import { peerEngine, rulesFor } from './peer/engine'
import { plainPath } from './peer/plain-path'
import { peerRequirements } from './peer/requirements'

/*
 * A rule of the fullest edition that changes has to change in `peer/requirements.ts` too: else the bench would time two different
 * sets of rules.
 */

/** A second or two is usual; a busy machine is no failure. */
const hangsAfter = 60_000

const ids = fullestEdition.requirements.map(({ id }) => id)

describe(`json-rules-engine with the rules of edition ${fullestEdition.id}`, () => {
  it('has conditions for every requirement of the edition, and for no other', () => {
    expect(Object.keys(peerRequirements).toSorted()).toEqual(ids.toSorted())
  })

  it('has rules that are plain JSON', () => {
    const rules = rulesFor(fullestEdition)
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
  })

  it.each([
    ['JSONPath', peerEngine(fullestEdition)],
    ['plain paths', peerEngine(fullestEdition, plainPath)],
  ])(
    'gives every requirement the outcome that assess gives it, over the whole corpus, with %s',
    async (_, engine) => {
      expect(await differences(corpus, engine, fullestEdition, today)).toEqual([])
    },
    hangsAfter,
  )
})

describe('the corpus', () => {
  it('shows each requirement in every outcome that a rule gives it, and unknown', () => {
    expect(corpus.length).toBeGreaterThan(500)
    const shown = corpus.flatMap(facts =>
      assess(facts, fullestEdition, today).findings.map(({ requirement, outcome }) => `${requirement} ${outcome}`),
    )
    const given = rulesFor(fullestEdition).map(({ event }) => `${event.params?.requirement} ${event.params?.outcome}`)
    const unknown = ids.map(id => `${id} unknown`)
    expect([...new Set(shown)].toSorted()).toEqual([...given, ...unknown].toSorted())
  })
})
