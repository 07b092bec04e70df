import { plural, text, write } from '@/platform/text'
import { type Assessment, type FieldState, tally } from '@/rules'
import { Icon } from '../icon/icon'
import { dock } from '../icon/shapes'
import type { HintModel } from './hint-model'
import { keepFocus } from './marker'
import { StateIcon } from './state-icon'

/** One thing to count: its words with the figure, and the bare figure for the folded pill. */
interface Count {
  state: FieldState
  words: string
  count: number
}

interface PillProps {
  model: HintModel
  /** Goes to the next open field; absent when no open item has a field on this page. */
  onNext: (() => void) | undefined
  onOpenPanel(): void
}

/** How much is open, docked in the corner. Where it would lie over a control it folds to its first count. */
export function Pill({ model, onNext, onOpenPanel }: PillProps) {
  const counts = model.health.enough ? openCounts(model.assessment) : []
  const [first] = counts
  const line = first ? null : quietLine(model)
  const words = line?.words ?? counts.map(count => count.words).join(', ')
  return (
    <div class="pill-dock" data-pill>
      <fieldset class="pill pill--whole" aria-label={text('hint_pill')}>
        <Part onPress={onNext ?? onOpenPanel} label={text(onNext ? 'hint_pill_next' : 'hint_pill_open', words)}>
          {line?.trouble && <StateIcon state="failed" />}
          {line?.words}
          {counts.map(({ state, words: shown }) => (
            <span key={state} class="count">
              <StateIcon state={state} />
              {shown}
            </span>
          ))}
        </Part>
        <Part onPress={onOpenPanel} label={text('hint_open_panel')}>
          <Icon of={dock} />
        </Part>
      </fieldset>
      <fieldset class="pill pill--folded" aria-label={text('hint_pill')}>
        <Part onPress={onOpenPanel} label={text('hint_pill_open', words)}>
          <span class="count">
            {first ? (
              <StateIcon state={first.state} />
            ) : line?.trouble ? (
              <StateIcon state="failed" />
            ) : (
              <Icon of={dock} />
            )}
            {first?.count}
          </span>
        </Part>
      </fieldset>
    </div>
  )
}

interface PartProps {
  label: string
  onPress(): void
  children: preact.ComponentChildren
}

function Part({ label, onPress, children }: PartProps) {
  return (
    <button type="button" aria-label={label} title={label} onMouseDown={keepFocus} onClick={onPress}>
      {children}
    </button>
  )
}

/** What is open, gravest first; nothing of which there is none. */
function openCounts(assessment: Assessment): Count[] {
  const { blockers, failed, questions } = tally(assessment)
  const all: Count[] = [
    { state: 'blocker', count: blockers.length, words: plural('hint_blockers', blockers.length) },
    { state: 'question', count: questions.length, words: plural('hint_questions', questions.length) },
    { state: 'failed', count: failed.length, words: plural('hint_failed', failed.length) },
  ]
  return all.filter(({ count }) => count > 0)
}

/** The pill without counts: too little was recognised to trust any, or nothing is open. In ink, for Microsoft decides. */
function quietLine({ health, assessment }: HintModel): { words: string; trouble: boolean } {
  if (!health.enough) return { words: text('hint_recognised', health.found, health.total), trouble: true }
  const top =
    assessment.statuses.findLast(({ status, applies }) => status !== 'not-ready' && applies !== 'no') ??
    assessment.statuses.find(({ status }) => status === 'co-sell-ready')
  return { words: text('hint_nothing_open', top ? write(top.name) : ''), trouble: false }
}
