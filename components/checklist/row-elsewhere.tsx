import './row-elsewhere.css'
import { text, write } from '@/platform/text'
import { type Finding, stateOf } from '@/rules'
import { revealRow } from './group'
import type { GroupId } from './groups'
import { StateIcon } from './state-icon'

/** Stands for a row that keeps its place in the group in which it was answered, and leads to it. */
export function RowElsewhere({ finding, holder }: { finding: Finding; holder: GroupId }) {
  const title = write(finding.message)
  const show = text('next_show_item')
  return (
    <li class="row-elsewhere">
      <StateIcon state={stateOf(finding)} />
      <div>
        <p>{title}</p>
        <p class="caption">{text('row_elsewhere', text(`group_${holder}`))}</p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={text('row_elsewhere_show', show, title)}
        onClick={() => revealRow(finding.requirement)}
      >
        {show}
      </button>
    </li>
  )
}
