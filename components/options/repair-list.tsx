import { Icon } from '@/components/icon/icon'
import { point, trash } from '@/components/icon/shapes'
import type { Repair } from '@/platform/repairs'
import { dateText, text, write } from '@/platform/text'
import { fieldName } from '@/rules'

interface RepairListProps {
  repairs: readonly Repair[]
  onRemove(repair: Repair): void
}

/** Every field that was pointed at, with the label by which it is known. */
export function RepairList({ repairs, onRemove }: RepairListProps) {
  if (repairs.length === 0) return <p class="options__none quiet">{text('options_repairs_none')}</p>
  return (
    <ul class="options__list">
      {repairs.map(repair => (
        <li key={`${repair.home} ${repair.field}`} data-repair={`${repair.home} ${repair.field}`}>
          <Icon of={point} tone="grey" />
          <RepairWords repair={repair} />
          <button
            type="button"
            class="button button--icon"
            aria-label={text('options_remove', { text: fieldName(repair.field) })}
            onClick={() => onRemove(repair)}
          >
            <Icon of={trash} />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** One repair in words: the field, its label, where that stands and since when. */
export function RepairWords({ repair }: { repair: Repair }) {
  const { field, home, label, section, nth, of, pointedAt } = repair
  const home_ = text(home === 'solutions' ? 'options_home_solutions' : 'options_home_tab')
  const place = section ? text('options_under', { text: { key: `section_${section}` } }, home_) : home_
  return (
    <div>
      <p>
        <strong>{write(fieldName(field))}</strong>
      </p>
      <p>
        {text('options_label')} <q>{label}</q>
        {of > 1 && ` ${text('options_nth', nth, of)}`}
      </p>
      <p class="caption">
        {place}
        {text('panel_separator')}
        {text('options_pointed', dateText(pointedAt))}
      </p>
    </div>
  )
}
