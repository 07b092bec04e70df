import { Icon } from '@/components/icon/icon'
import * as shapes from '@/components/icon/shapes'
import { text, write } from '@/platform/text'
import { type FieldState, outcomeName } from '@/rules'

type Look = [shape: shapes.Shape, tone?: 'met' | 'blocker' | 'trouble' | 'grey']

const looks: Record<FieldState, Look> = {
  met: [shapes.met, 'met'],
  'met-answer': [shapes.metAnswer],
  blocker: [shapes.blocker, 'blocker'],
  advice: [shapes.advice, 'grey'],
  question: [shapes.question],
  'not-applicable': [shapes.na, 'grey'],
  failed: [shapes.error, 'trouble'],
  optional: [shapes.optional, 'grey'],
}

/** The icon of a state, named by its word. Green only for what was read on the page; an answer's tick is ink. */
export function StateIcon({ state }: { state: FieldState }) {
  const [shape, tone] = looks[state]
  const label = state === 'met-answer' ? text('check_met_by_answer') : write(outcomeName(state))
  return <Icon of={shape} tone={tone} label={label} />
}
