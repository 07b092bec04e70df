import './fields-list.css'
import { Group } from '@/components/checklist/group'
import { Icon } from '@/components/icon/icon'
import { error, eye, locate, refresh } from '@/components/icon/shapes'
import { valueLines } from '@/components/restore/value-lines'
import { plural, text, write } from '@/platform/text'
import { type FieldId, type FormSnapshot, fieldIds, fieldName, formParts, type Reading } from '@/rules'
import { valueAsJson } from './field-value'
import { momentText } from './moment'

interface FieldsListProps {
  snapshot: FormSnapshot
  /** Milliseconds. */
  now: number
  reachable: ReadonlySet<FieldId>
  onShowField(field: FieldId): void
}

/** Every field of the form with what was read of it. A field that was not recognised is never shown as empty. */
export function FieldsList({ snapshot, now, reachable, onShowField }: FieldsListProps) {
  return (
    <Group id="fields" heading={text('fields_heading')} total={fieldIds.length} open={false}>
      {snapshot.parts && <PartsRead parts={snapshot.parts} now={now} />}
      {fieldIds.map(field => (
        <FieldRow
          key={field}
          field={field}
          reading={snapshot.readings[field]}
          onShow={reachable.has(field) ? () => onShowField(field) : undefined}
        />
      ))}
    </Group>
  )
}

/** When each part of a form that shows one at a time was read last. */
function PartsRead({ parts, now }: { parts: NonNullable<FormSnapshot['parts']>; now: number }) {
  return (
    <>
      {formParts.map(part => {
        const at = parts[part]
        const name = { text: { key: `section_${part}` } }
        return (
          <li key={part} class="field-part" data-part={part} data-read-at={at}>
            {at ? text('fields_part_read', name, momentText(at, now)) : text('fields_part_unread', name)}
          </li>
        )
      })}
    </>
  )
}

interface FieldRowProps {
  field: FieldId
  reading: Reading
  onShow: (() => void) | undefined
}

function FieldRow({ field, reading, onShow }: FieldRowProps) {
  const name = write(fieldName(field))
  return (
    <li class="field-row" data-field={field} data-reading={reading.state} data-value={valueAsJson(field, reading)}>
      <ReadingIcon state={reading.state} />
      <div>
        <p class="field-row__name">{name}</p>
        <ReadingWords field={field} reading={reading} />
      </div>
      {onShow && (
        <button
          type="button"
          class="button button--icon"
          aria-label={text('panel_show_field_of', name)}
          onClick={onShow}
        >
          <Icon of={locate} />
        </button>
      )}
    </li>
  )
}

function ReadingIcon({ state }: { state: Reading['state'] }) {
  if (state === 'found') return <Icon of={eye} tone="grey" />
  return state === 'not-ready' ? <Icon of={refresh} tone="grey" /> : <Icon of={error} tone="trouble" />
}

function ReadingWords({ field, reading }: { field: FieldId; reading: Reading }) {
  if (reading.state === 'missing') return <p class="caption">{text('fields_missing')}</p>
  if (reading.state === 'ambiguous') return <p class="caption">{plural('fields_ambiguous', reading.places)}</p>
  if (reading.state === 'not-ready') return <p class="caption">{text('fields_not_ready')}</p>
  const lines = valueLines(field, reading.value)
  if (lines.length === 0) return <p class="caption">{text('fields_empty')}</p>
  return (
    <>
      {lines.map((line, place) => (
        <p class="caption" key={place}>
          <bdi>{line}</bdi>
        </p>
      ))}
    </>
  )
}
