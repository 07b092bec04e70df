import type { OfferType } from '@/rules'
import { all, allBut, type Condition, typeIn, typeMayBeIn, when } from './conditions'

/**
 * When a requirement has which outcome. Where none of them holds it is unknown: a rule that says so would be one more to evaluate, and
 * say nothing new.
 */
export interface OutcomeConditions {
  met: Condition
  unmet: Condition
  'not-applicable'?: Condition
  /** Outranks the others. */
  error?: Condition
}

/** A fact that must be true. */
export const isTrue = (place: string): OutcomeConditions => ({
  met: when(place, 'equal', true),
  unmet: when(place, 'equal', false),
})

/** A list, of files or of choices, that must not be empty. */
export const isFilled = (place: string): OutcomeConditions => ({
  met: when(`${place}.length`, 'greaterThan', 0),
  unmet: when(`${place}.length`, 'equal', 0),
})

/** Asked of offers of some types towards a status that such offers alone can take. */
export const ofTypes = (types: readonly OfferType[], { met, unmet }: OutcomeConditions): OutcomeConditions => ({
  met: all(typeIn(types), met),
  unmet: all(typeIn(types), unmet),
  'not-applicable': typeIn(allBut(types)),
})

/** Asked of offers of some types towards the rung that every offer can take: met settles it while the type is not known. */
export const ofTypesOnSharedRung = (types: readonly OfferType[], conditions: OutcomeConditions): OutcomeConditions => ({
  ...ofTypes(types, conditions),
  met: all(typeMayBeIn(types), conditions.met),
})
