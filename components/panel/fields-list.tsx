import './fields-list.css'
import { Group } from '@/components/checklist/group'
import { Icon } from '@/components/icon/icon'
import { error, eye, locate, point, refresh } from '@/components/icon/shapes'
import { valueLines } from '@/components/restore/value-lines'
import type { Repair } from '@/platform/repairs'
import { plural, text, write } from '@/platform/text'
import { type FieldId, type FormSnapshot, fieldIds, fieldName, formParts, partOf, type Reading } from '@/rules'
import { valueAsJson } from './field-value'
import { momentText } from './moment'
import { type Pointing, PointingRow } from './pointing-row'

export interface FieldsListProps {
  snapshot: FormSnapshot
  /** Milliseconds. */
  now: number
  reachable: ReadonlySet<FieldId>
  /** Fields that a person may point at in the page in front. */
  pointable: ReadonlySet<FieldId>
  pointing: Pointing | null
  /** Where a person said that fields of this home of the form stand. */
  repairs: readonly Repair[]
  /** `place`: which of several places that could be the field, from 0. */
  onShowField(field: FieldId, place?: number): void
  onPoint(field: FieldId): void
  onPointStop(): void
  onPointKeep(): void
  onPointForget(repair: Repair): void
  onOpenOptions(): void
}

/** Every field of the form with what was read of it. A field that was not recognised is never shown as empty. */
export function FieldsList(props: FieldsListProps) {
  const { snapshot, now } = props
  return (
    <Group id="fields" heading={text('fields_heading')} total={fieldIds.length} open={false}>
      {snapshot.parts && <PartsRead parts={snapshot.parts} now={now} />}
      {fieldIds.map(field => (
        <FieldRow key={field} field={field} {...props} />
      ))}
      {props.repairs.length > 0 && (
        <li class="field-part">
          <button type="button" class="button button--quiet" onClick={props.onOpenOptions}>
            {text('options_open')}
          </button>
        </li>
      )}
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

function FieldRow({
  field,
  snapshot,
  reachable,
  pointable,
  pointing,
  repairs,
  ...on
}: FieldsListProps & { field: FieldId }) {
  const name = write(fieldName(field))
  const reading = snapshot.readings[field]
  const repair = repairs.find(each => each.field === field)
  return (
    <li class="field-row" data-field={field} data-reading={reading.state} data-value={valueAsJson(field, reading)}>
      <ReadingIcon state={reading.state} />
      <div>
        <p class="field-row__name">{name}</p>
        <ReadingWords field={field} reading={reading} parts={snapshot.parts} />
        {reading.state === 'ambiguous' && pointable.has(field) && (
          <Places name={name} count={reading.places} onShow={place => on.onShowField(field, place)} />
        )}
        {repair && (
          <RepairWords name={name} repair={repair} found={reading.state === 'found'} onForget={on.onPointForget} />
        )}
        {pointing?.field === field && (
          <PointingRow pointing={pointing} onStop={on.onPointStop} onKeep={on.onPointKeep} />
        )}
        {pointable.has(field) && (pointing?.field !== field || pointing.state === 'failed') && (
          <button
            type="button"
            class="button button--quiet"
            aria-label={text('point_start_of', name)}
            onClick={() => on.onPoint(field)}
          >
            <Icon of={point} />
            {text('point_start')}
          </button>
        )}
      </div>
      {reachable.has(field) && (
        <button
          type="button"
          class="button button--icon"
          aria-label={text('panel_show_field_of', name)}
          onClick={() => on.onShowField(field)}
        >
          <Icon of={locate} />
        </button>
      )}
    </li>
  )
}

/** More buttons than this help nobody to tell the places apart. */
const mostPlaces = 5

/** Leads to each place that could be the field. */
function Places({ name, count, onShow }: { name: string; count: number; onShow(place: number): void }) {
  return (
    <p class="buttons">
      {Array.from({ length: Math.min(count, mostPlaces) }, (_, place) => (
        <button
          type="button"
          class="button button--quiet"
          key={place}
          aria-label={text('fields_show_place_of', place + 1, name)}
          onClick={() => onShow(place)}
        >
          {text('fields_show_place', place + 1)}
        </button>
      ))}
    </p>
  )
}

interface RepairWordsProps {
  name: string
  repair: Repair
  found: boolean
  onForget(repair: Repair): void
}

function RepairWords({ name, repair, found, onForget }: RepairWordsProps) {
  return (
    <div data-repair={found ? 'used' : 'idle'}>
      <p class="caption">{text(found ? 'point_at_label' : 'point_lost', repair.label)}</p>
      <button
        type="button"
        class="button button--quiet"
        aria-label={text('point_forget_of', name)}
        onClick={() => onForget(repair)}
      >
        {text('point_forget')}
      </button>
    </div>
  )
}

function ReadingIcon({ state }: { state: Reading['state'] }) {
  if (state === 'found') return <Icon of={eye} tone="grey" />
  return state === 'not-ready' ? <Icon of={refresh} tone="grey" /> : <Icon of={error} tone="trouble" />
}

interface ReadingWordsProps {
  field: FieldId
  reading: Reading
  parts: FormSnapshot['parts']
}

function ReadingWords({ field, reading, parts }: ReadingWordsProps) {
  if (reading.state === 'missing') {
    const isUnopened = parts !== undefined && parts[partOf(field)] === undefined
    return <p class="caption">{text(isUnopened ? 'fields_unopened' : 'fields_missing')}</p>
  }
  if (reading.state === 'ambiguous') {
    // The portal's panes show of the areas' lists only how much is chosen.
    const isInList = parts !== undefined && field === 'solution-areas' && reading.places === 1
    return <p class="caption">{isInList ? text('fields_closed_list') : plural('fields_ambiguous', reading.places)}</p>
  }
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
