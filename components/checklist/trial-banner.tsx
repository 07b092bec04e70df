import './trial.css'
import { useEffect, useRef } from 'preact/hooks'
import { text } from '@/platform/text'
import type { Assessment } from '@/rules'
import type { Trial } from './trial'

interface TrialBannerProps {
  trial: Trial
  assessment: Assessment
}

/** Says for as long as a trial runs that nothing of it is real, and what has come of it. It takes the focus when the trial starts. */
export function TrialBanner({ trial, assessment }: TrialBannerProps) {
  const heading = useRef<HTMLElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <section class="trial" aria-label={text('trial_heading')} data-part="trial">
        <strong ref={heading} tabIndex={-1}>
          {standing(assessment)}
        </strong>
        <div class="buttons">
          <button type="button" class="button" onClick={() => end(trial)}>
            {text('trial_end')}
          </button>
          <button type="button" class="button button--quiet" onClick={trial.startOver}>
            {text('trial_start_over')}
          </button>
        </div>
      </section>
      <p class="trial__explained caption">{text('trial_explained')}</p>
    </>
  )
}

function standing({ statuses, reached, possible }: Assessment): string {
  const nameOf = (id: string) => statuses.find(({ status }) => status === id)?.name ?? { key: 'trial_heading' }
  if (reached === possible) return text('trial_standing_alike', { text: nameOf(reached) })
  return text('trial_standing', { text: nameOf(reached) }, { text: nameOf(possible) })
}

/** The banner goes: the focus returns to where the trial was started from. */
function end(trial: Trial): void {
  document.querySelector<HTMLElement>('#ways > summary')?.focus()
  trial.end()
}
