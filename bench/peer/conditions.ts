import type { TopLevelCondition } from 'json-rules-engine'
import { type OfferType, offerTypes } from '@/rules'

/** One comparison of json-rules-engine, or several joined. Plain JSON. */
export type Condition = TopLevelCondition | Comparison

interface Comparison {
  fact: string
  path: string
  operator: string
  value: unknown
}

/** Compares a fact, given as `group.name`: `offer.type`. */
export function when(place: string, operator: string, value: unknown): Comparison {
  const [fact = '', ...names] = place.split('.')
  return { fact, path: `$.${names.join('.')}`, operator, value }
}

export const all = (...conditions: Condition[]): TopLevelCondition => ({ all: conditions })
export const any = (...conditions: Condition[]): TopLevelCondition => ({ any: conditions })
export const not = (condition: Condition): TopLevelCondition => ({ not: condition })

/** The offer's type is one of these. An unknown type is none. */
export const typeIn = (types: readonly OfferType[]) => when('offer.type', 'in', types)

/** The offer's type is not known to be another than one of these. */
export const typeMayBeIn = (types: readonly OfferType[]) => when('offer.type', 'notIn', allBut(types))

/** Every type but these. */
export const allBut = (types: readonly OfferType[]): OfferType[] => offerTypes.filter(type => !types.includes(type))
