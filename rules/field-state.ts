import type { Assessment, Finding } from './assessment'
import type { FieldId } from './field-id'

/** Worst first; `optional` is a field of which no rule asks anything. */
const states = ['blocker', 'failed', 'question', 'advice', 'met-answer', 'met', 'not-applicable', 'optional'] as const
export type FieldState = (typeof states)[number]

/** What a finding means to a person, which decides its icon and word. */
export function stateOf({ outcome, level, basis }: Finding): FieldState {
  switch (outcome) {
    case 'error':
      return 'failed'
    case 'not-applicable':
      return 'not-applicable'
    case 'met':
      return basis === 'answer' ? 'met-answer' : 'met'
    case 'unmet':
      return level === 'required' ? 'blocker' : 'advice'
    case 'unknown':
      return level === 'required' ? 'question' : 'advice'
  }
}

/** The state to mark a field with: that of the worst of its findings. */
export function fieldState(field: FieldId, { findings }: Assessment): FieldState {
  const own = findings.filter(finding => finding.field === field).map(stateOf)
  return states.find(state => own.includes(state)) ?? 'optional'
}
