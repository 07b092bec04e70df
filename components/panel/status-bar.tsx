import './status-bar.css'
import { revealGroup } from '@/components/checklist/group'
import { Icon } from '@/components/icon/icon'
import { error, eye, versions as versionsShape } from '@/components/icon/shapes'
import type { DraftState } from '@/platform/protocol'
import { ageText, plural, text } from '@/platform/text'
import type { IsoDateTime } from '@/rules'
import type { Health } from './health'
import { momentText } from './moment'

export interface StatusBarProps {
  /** Null while nothing of the form was read. */
  health: Health | null
  /** When the reading was made that is shown in place of the form. */
  readAt: IsoDateTime | null
  draft: DraftState
  /** How many draft versions are kept, and when the newest was. */
  versions: number
  lastVersionAt: IsoDateTime | null
  /** The form, or a reading of it, is shown: only then is it news that no draft is kept. */
  showsForm: boolean
  /** Milliseconds. */
  now: number
  onShowVersions(): void
}

/** Health of the reading, and of the draft. Always in view; never green. */
export function StatusBar(props: StatusBarProps) {
  const { health, draft } = props
  const doubtful = health !== null && health.missing.length + health.ambiguous.length > 0
  const showsDraft = props.showsForm || draft !== null || props.versions > 0
  if (!showsDraft && !health && !props.readAt) return null
  return (
    <footer class="status-bar">
      {(health || props.readAt) && (
        <button type="button" data-part="health" onClick={() => revealGroup('fields')}>
          <Icon of={doubtful ? error : eye} tone={doubtful ? 'trouble' : undefined} />
          {healthWords(props)}
        </button>
      )}
      {showsDraft && (
        <button type="button" data-part="draft" onClick={props.onShowVersions}>
          <Icon
            of={draft?.state === 'failed' ? error : versionsShape}
            tone={draft?.state === 'failed' ? 'trouble' : undefined}
          />
          {draftWords(props)}
        </button>
      )}
    </footer>
  )
}

function healthWords({ health, readAt, now }: StatusBarProps): string {
  if (!health) return readAt ? text('bar_read', ageText(readAt, now)) : ''
  const { found, total, notReady } = health
  if (notReady.length > 0) return text('bar_appeared', found, total)
  return found === total ? text('bar_all_recognised', total) : text('bar_some_recognised', found, total)
}

function draftWords({ draft, versions, lastVersionAt, now }: StatusBarProps): string {
  const count = versions > 0 ? plural('bar_versions', versions) : ''
  const keptAt = draft?.state === 'kept' ? draft.at : lastVersionAt
  const state =
    draft?.state === 'failed'
      ? text('bar_not_kept', momentText(draft.since, now))
      : draft?.state === 'waiting'
        ? text('bar_waiting')
        : keptAt
          ? text('bar_kept', ageText(keptAt, now))
          : text('bar_no_draft')
  return [state, count].filter(Boolean).join(text('panel_separator'))
}
