import fc from 'fast-check'
import type { Facts, IsoDate } from '@/rules'
import { factsArbitrary } from '@/rules/facts.arbitrary'
import { editionCases } from '@/rules/requirements/tables'
import { readyFacts } from '@/rules/test-facts'
import { fullestEdition } from './fullest-edition'

/** The day as of which everything is judged here. */
export const today: IsoDate = '2026-11-23'

const sampled = fc.sample(factsArbitrary, { seed: 20_260_818, numRuns: 400 })

/** The facts of every case that was written for a requirement of the edition: each branch of its check is among them. */
const written = editionCases.filter(({ edition }) => edition === fullestEdition.id).flatMap(({ cases }) => cases)

const figures = [undefined, -1, 99_999, 100_000]

/** Ready offers with the three figures of the revenue threshold in every combination, which chance seldom gives. */
const threshold = figures.flatMap(consumed =>
  figures.flatMap(billed => figures.map(billedOfOffer => readyWith(consumed, billed, billedOfOffer))),
)

function readyWith(consumed: number | undefined, billed: number | undefined, billedOfOffer: number | undefined): Facts {
  const ready = readyFacts()
  return {
    ...ready,
    offer: { ...ready.offer, ...(billedOfOffer !== undefined && { billedRevenueTtmUsd: billedOfOffer }) },
    organisation: {
      businessProfileComplete: true,
      ...(consumed !== undefined && { azureConsumedRevenueTtmUsd: consumed }),
      ...(billed !== undefined && { billedRevenueTtmUsd: billed }),
    },
  }
}

/**
 * The facts that both engines judge, the same ones in every run. Some hold keys that no rule knows; only the three groups that rules
 * look at are kept.
 */
export const corpus: readonly Facts[] = [...sampled, ...threshold, ...written.map(({ facts }) => facts)].map(onlyGroups)

function onlyGroups({ offer, organisation, form }: Facts): Facts {
  return { ...(offer && { offer }), ...(organisation && { organisation }), ...(form && { form }) }
}
