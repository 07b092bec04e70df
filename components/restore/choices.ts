import type { FieldId, FieldValue } from '@/rules'
import type { Difference } from './difference'

export type Side = 'page' | 'draft'

/** A person's choice for one field, with what the page held when it was made. */
interface Choice {
  side: Side
  page: string
}
export type Choices = Partial<Record<FieldId, Choice>>

const imprint = (value: FieldValue | undefined) => JSON.stringify(value ?? null)

/** The choices with one more made. */
export function choose(choices: Choices, difference: Difference, side: Side): Choices {
  return { ...choices, [difference.field]: { side, page: imprint(difference.page) } }
}

/**
 * The side that holds for a field: the person's choice as long as the page still says what it said then, else the proposal,
 * else none. So a value that a colleague enters after the choice is not overwritten by it.
 */
export function sideOf(difference: Difference, choices: Choices): Side | null {
  const choice = choices[difference.field]
  if (choice && choice.page === imprint(difference.page)) return choice.side
  return difference.preset && difference.state === 'differs' ? 'draft' : null
}

/** Fields to choose for, conflicts first; within each kind in the page's order. */
export function openDifferences(differences: Difference[]): Difference[] {
  return ['conflict', 'differs'].flatMap(state => differences.filter(difference => difference.state === state))
}

/** The fields that would be written now. */
export function chosenFields(differences: Difference[], choices: Choices): FieldId[] {
  return openDifferences(differences)
    .filter(difference => sideOf(difference, choices) === 'draft')
    .map(difference => difference.field)
}

/** The fields that wait for a choice and stay as they are without one. */
export function waitingFields(differences: Difference[], choices: Choices): FieldId[] {
  return openDifferences(differences)
    .filter(difference => sideOf(difference, choices) === null)
    .map(difference => difference.field)
}
