import type { RequirementId, SourceStrength } from './assessment'
import type { OfferType, SolutionType } from './facts'
import type { FieldId } from './field-id'
import type { FieldState } from './field-state'
import { messageKey, snakeCase } from './message-key'
import type { Requirement } from './requirement'
import type { Text } from './text'

/** A field's name for people, "Customer one-pager". */
export const fieldName = (field: FieldId): Text => ({ key: `field_${snakeCase(field)}` })

/** A requirement's name for people, "Sales contacts". */
export const requirementName = (requirement: RequirementId): Text => ({ key: messageKey(requirement, 'name') })

/** An offer type as Partner Center names it, "Azure Application". */
export const offerTypeName = (type: OfferType): Text => ({ key: `offer_type_${snakeCase(type)}` })

/** Why a requirement is asked, as its edition words it. */
export const whyText = ({ id, wording, whyArgs }: Requirement): Text => ({
  key: messageKey(id, 'why', wording),
  ...(whyArgs && { args: [...whyArgs] }),
})

/** A solution type as the form names it, "IP (application)". */
export const solutionTypeName = (type: SolutionType): Text => ({ key: `solution_type_${snakeCase(type)}` })

/** What kind of source it is, "Microsoft's own text". */
export const strengthName = (strength: SourceStrength): Text => ({ key: `source_${strength}` })

/** The word that goes with a state's icon, "Blocker". Met on the page and met by an answer share one word. */
export const outcomeName = (state: FieldState): Text => ({
  key: `outcome_${state === 'met-answer' ? 'met' : snakeCase(state)}`,
})
