import { useId } from 'preact/hooks'
import { Icon } from '@/components/icon/icon'
import { error } from '@/components/icon/shapes'
import { text } from '@/platform/text'
import type { Side } from './choices'
import type { Difference } from './difference'
import { fieldName } from './field-name'
import { Value } from './value'

interface CompareFieldProps {
  difference: Difference
  side: Side | null
  disabled: boolean
  onChoose: (side: Side) => void
}

/** One field to choose for: what the page holds beside what the draft holds, and from what both came where they part ways. */
export function CompareField({ difference, side, disabled, onChoose }: CompareFieldProps) {
  const name = useId()
  const { field } = difference
  const conflict = difference.state === 'conflict'
  const card = (own: Side, label: string) => (
    <label class="choice">
      <input type="radio" name={name} checked={side === own} disabled={disabled} onChange={() => onChoose(own)} />
      <span class="label">{label}</span>
      <Value field={field} value={difference[own]} />
    </label>
  )
  return (
    <fieldset
      class={conflict ? 'compare compare--conflict' : 'compare'}
      data-field={field}
      aria-labelledby={`${name}-name`}
      aria-describedby={conflict ? `${name}-why ${name}-base` : undefined}
    >
      <div class="compare__head">
        <h2 id={`${name}-name`}>{fieldName(field)}</h2>
        {conflict && (
          <span class="word">
            <Icon of={error} tone="trouble" />
            {text('restore_conflict')}
          </span>
        )}
      </div>
      {conflict && (
        <p class="caption" id={`${name}-why`}>
          {text('restore_conflict_why')}
        </p>
      )}
      <div class="compare__sides">
        {card('page', text('restore_on_page'))}
        {card('draft', text('restore_in_draft'))}
      </div>
      {difference.base !== undefined && (
        <p class="caption" id={`${name}-base`}>
          {text('restore_base')} <Value field={field} value={difference.base} />
        </p>
      )}
    </fieldset>
  )
}
