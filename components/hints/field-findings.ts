import { type Assessment, type FieldId, type FieldState, type Finding, fieldState, stateOf } from '@/rules'

export interface FieldFindings {
  state: FieldState
  /** The finding that gives the field its state; none when no rule asks for it. */
  worst: Finding | undefined
  others: Finding[]
}

/** What the rules say of one field, the finding that decides its state first and the others in the edition's order. */
export function findingsOf(field: FieldId, assessment: Assessment): FieldFindings {
  const state = fieldState(field, assessment)
  const own = assessment.findings.filter(finding => finding.field === field)
  const worst = own.find(finding => stateOf(finding) === state)
  return { state, worst, others: own.filter(finding => finding !== worst) }
}

/** The finding for which the field serves as well as another. */
export const servedBy = (field: FieldId, assessment: Assessment): Finding | undefined =>
  assessment.findings.find(({ alternatives }) => alternatives?.includes(field))

/** What the pill leads to, gravest first. */
const open: FieldState[] = ['blocker', 'question', 'failed']

/**
 * The next field with something open, in the order of `fields`, going round after the last: among the gravest kind that any field
 * has. None when all that is open has no field on the page.
 */
export function nextOpenField(
  fields: readonly FieldId[],
  assessment: Assessment,
  after: FieldId | null,
): FieldId | undefined {
  const having = (wanted: FieldState) => fields.filter(field => fieldState(field, assessment) === wanted)
  const candidates = open.map(having).find(found => found.length > 0) ?? []
  const here = after === null ? -1 : fields.indexOf(after)
  return candidates.find(field => fields.indexOf(field) > here) ?? candidates[0]
}
