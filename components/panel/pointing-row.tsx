import { valueLines } from '@/components/restore/value-lines'
import type { Repair } from '@/platform/repairs'
import { text } from '@/platform/text'
import { type FieldId, type FieldValue, fieldName } from '@/rules'

/** How it stands with a field that a person is to point at. */
export type Pointing =
  | { field: FieldId; state: 'waiting' }
  | { field: FieldId; state: 'read'; repair: Repair; value: FieldValue }
  | { field: FieldId; state: 'failed'; reason: 'no-form' | 'no-answer' | 'not-stored' }

const reasons = { 'no-form': 'point_no_form', 'no-answer': 'point_failed', 'not-stored': 'point_not_stored' }

interface PointingRowProps {
  pointing: Pointing
  onStop(): void
  onKeep(): void
}

/** What to do in the page, then what was read there, to be seen before it is kept. */
export function PointingRow({ pointing, onStop, onKeep }: PointingRowProps) {
  const name = { text: fieldName(pointing.field) }
  if (pointing.state === 'waiting')
    return (
      <div class="field-row__pointing" data-pointing="waiting">
        <p>{text('point_waiting', name)}</p>
        <button type="button" class="button" onClick={onStop}>
          {text('point_leave')}
        </button>
      </div>
    )
  if (pointing.state === 'failed')
    return (
      <div class="field-row__pointing" data-pointing="failed" role="alert">
        <p>{text(reasons[pointing.reason])}</p>
      </div>
    )
  const lines = valueLines(pointing.field, pointing.value)
  return (
    <div class="field-row__pointing" data-pointing="read" role="alert">
      <p>
        <strong>{text('point_read_title', name)}</strong>
      </p>
      {lines.length === 0 && <p>{text('fields_empty')}</p>}
      {lines.map((line, place) => (
        <p key={place}>
          <bdi>{line}</bdi>
        </p>
      ))}
      <p class="caption">{text('point_read_label', pointing.repair.label)}</p>
      <div class="buttons">
        <button type="button" class="button button--primary" onClick={onKeep}>
          {text('point_keep')}
        </button>
        <button type="button" class="button" onClick={onStop}>
          {text('point_discard')}
        </button>
      </div>
    </div>
  )
}
