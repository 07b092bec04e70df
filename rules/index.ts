export type * from './answer'
export { defaultAnswerAgeDays } from './answer-age'
export { assess } from './assess'
export * from './assess-offer'
export * from './assessment'
export type * from './benefit'
export * from './compare-editions'
export { countryCodes, everyCountry } from './countries'
export type * from './edition'
export * from './edition-choice'
export { editionFor, editions } from './editions'
export * from './facts'
export { estimateFee, type FeeEstimate } from './fee-estimate'
export * from './field-id'
export { type FieldState, fieldState, stateOf } from './field-state'
export { withKeptParts } from './merge-parts'
export {
  fieldName,
  offerTypeName,
  outcomeName,
  requirementName,
  solutionTypeName,
  strengthName,
  whyText,
} from './names'
export { type Need, needsOf } from './needs'
export { type NextStep, nextStep } from './next-step'
export * from './portal-word'
export { answerableFacts, type Question, type QuestionInput, questionFor } from './questions'
export type * from './requirement'
export type * from './snapshot'
export { type Tally, tally } from './tally'
export type * from './text'
export * from './way'
export { withAnswers } from './with-answers'
