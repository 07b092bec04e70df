import { Icon } from '@/components/icon/icon'
import { error, locate } from '@/components/icon/shapes'
import type { WriteOutcome } from '@/platform/protocol'
import { text } from '@/platform/text'
import type { FieldId, FieldValue } from '@/rules'
import { CopyButton } from './copy-button'
import { fieldName } from './field-name'
import { Value } from './value'

interface RefusedFieldProps {
  field: FieldId
  outcome: WriteOutcome
  /** Whether it was the undoing that failed. */
  undone: boolean
  value: FieldValue | undefined
  onShowField: (field: FieldId) => void
  onCopy: (field: FieldId) => void | Promise<void>
}

/** A field that does not hold what was to be written: what happened, what is kept, what to do. */
export function RefusedField({ field, outcome, undone, value, onShowField, onCopy }: RefusedFieldProps) {
  const key =
    undone && outcome !== 'changed-since' ? 'restore_refused_undo' : `restore_refused_${outcome.replaceAll('-', '_')}`
  return (
    <section class="message message--trouble" data-field={field} data-outcome={outcome}>
      <Icon of={error} tone="trouble" />
      <div>
        <h2>{text(key, fieldName(field))}</h2>
        <p>{text(`${key}_why`)}</p>
        {!undone && (
          <p class="code">
            <Value field={field} value={value} />
          </p>
        )}
        <div class="buttons">
          {!undone && <CopyButton field={field} onCopy={onCopy} />}
          {outcome !== 'not-found' && (
            <button
              type="button"
              class="button"
              aria-label={text('restore_action_of', text('restore_show_field'), fieldName(field))}
              onClick={() => onShowField(field)}
            >
              <Icon of={locate} />
              {text('restore_show_field')}
            </button>
          )}
        </div>
      </div>
    </section>
  )
}
