import { write } from '@/platform/text'
import { type FieldState, outcomeName } from '@/rules'
import { Icon } from '../icon/icon'
import { advice, blocker, error, met, metAnswer, na, optional, question, type Shape } from '../icon/shapes'

interface Look {
  shape: Shape
  tone?: 'met' | 'blocker' | 'trouble' | 'grey'
}

/** Shape and colour of each state; colour only where something is known. */
const looks: Record<FieldState, Look> = {
  met: { shape: met, tone: 'met' },
  'met-answer': { shape: metAnswer },
  blocker: { shape: blocker, tone: 'blocker' },
  failed: { shape: error, tone: 'trouble' },
  question: { shape: question },
  advice: { shape: advice, tone: 'grey' },
  'not-applicable': { shape: na, tone: 'grey' },
  optional: { shape: optional, tone: 'grey' },
}

/** The icon of a state. `named` where the state's word does not stand beside it. */
export function StateIcon({ state, named = false }: { state: FieldState; named?: boolean }) {
  const { shape, tone } = looks[state]
  return <Icon of={shape} tone={tone} {...(named && { label: write(outcomeName(state)) })} />
}
