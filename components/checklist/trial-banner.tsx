import './trial.css'
import { Icon } from '@/components/icon/icon'
import { info } from '@/components/icon/shapes'
import { text } from '@/platform/text'
import type { Trial } from './trial'

/** Says for as long as a trial runs that nothing of it is real. */
export function TrialBanner({ trial }: { trial: Trial }) {
  return (
    <section class="trial" aria-label={text('trial_heading')} data-part="trial">
      <Icon of={info} />
      <div>
        <strong>{text('trial_heading')}</strong>
        <p>{text('trial_explained')}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={trial.end}>
            {text('trial_end')}
          </button>
          <button type="button" class="button button--quiet" onClick={trial.startOver}>
            {text('trial_start_over')}
          </button>
        </div>
      </div>
    </section>
  )
}
