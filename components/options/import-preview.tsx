import { Icon } from '@/components/icon/icon'
import { arrowRight, na, plus, refresh } from '@/components/icon/shapes'
import { plural, text } from '@/platform/text'
import type { IncomingStep } from './incoming'
import { RepairWords } from './repair-list'

const marks = { new: plus, replaces: arrowRight, kept: na, same: refresh, useless: na }

interface ImportPreviewProps {
  name: string
  steps: readonly IncomingStep[]
  onTakeOver(): void
  onLeave(): void
}

/** What a file would change, before it changes anything. */
export function ImportPreview({ name, steps, onTakeOver, onLeave }: ImportPreviewProps) {
  const changing = steps.filter(({ fate }) => fate === 'new' || fate === 'replaces').length
  return (
    <section class="options__preview" aria-labelledby="preview">
      <h3 id="preview">{text('options_preview', name)}</h3>
      <ul class="options__list">
        {steps.map(({ repair, fate, twice }, at) => (
          <li key={at} data-fate={fate}>
            <Icon of={marks[fate]} tone="grey" />
            <div>
              <RepairWords repair={repair} />
              <p class="caption">{text(`options_fate_${fate}`)}</p>
              {twice && <p class="caption">{text('options_fate_twice')}</p>}
            </div>
          </li>
        ))}
      </ul>
      <p>{plural('options_changes', changing)}</p>
      <div class="buttons">
        {changing > 0 && (
          <button type="button" class="button button--primary" onClick={onTakeOver}>
            {text('options_take_over')}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {text('options_leave')}
        </button>
      </div>
    </section>
  )
}
