import type { RequirementId } from './assessment'
import type { OfferType } from './facts'
import type { FieldId } from './field-id'
import type { FieldState } from './field-state'
import { messageKey, snakeCase } from './message-key'
import type { Text } from './text'

/** A field's name for people, "Customer one-pager". */
export const fieldName = (field: FieldId): Text => ({ key: `field_${snakeCase(field)}` })

/** A requirement's name for people, "Sales contacts". */
export const requirementName = (requirement: RequirementId): Text => ({ key: messageKey(requirement, 'name') })

/** An offer type as Partner Center names it, "Azure Application". */
export const offerTypeName = (type: OfferType): Text => ({ key: `offer_type_${snakeCase(type)}` })

/** The word that goes with a state's icon, "Blocker". Met on the page and met by an answer share one word. */
export const outcomeName = (state: FieldState): Text => ({
  key: `outcome_${state === 'met-answer' ? 'met' : snakeCase(state)}`,
})
