import '@/components/styles/message.css'
import './restore.css'
import { Icon } from '@/components/icon/icon'
import { error } from '@/components/icon/shapes'
import { plural, text } from '@/platform/text'
import type { IsoDateTime } from '@/rules'
import { momentTexts } from './moment'
import { ScreenHead } from './screen-head'

export interface VersionEntry {
  id: number
  at: IsoDateTime
  /** edit: a person changed the form; pressed: it was handed to the portal unedited; before-restore: the form as it was before a draft went in; restored: as it was after that; undone: as it was after taking that back. */
  reason: 'edit' | 'before-restore' | 'restored' | 'undone' | 'pressed'
  /** How many fields held something. */
  filled: number
  /** How many fields changed against the version before, where there is one. */
  changed?: number
}

export interface VersionsProps {
  offerAlias: string
  /** Newest first. */
  versions: VersionEntry[]
  /** Records that could not be read; they are kept as they are. */
  unreadable: number
  /** Milliseconds. */
  now: number
  onCompare: (id: number) => void
  onBack: () => void
}

/** The kept versions of one offer's form. */
export function Versions({ offerAlias, versions, unreadable, now, onCompare, onBack }: VersionsProps) {
  const moments = momentTexts(
    versions.map(({ at }) => at),
    now,
  )
  return (
    <div class="restore">
      <ScreenHead title={text('versions_title')} caption={offerAlias} onBack={onBack} />
      <main>
        {unreadable > 0 && (
          <div class="message message--trouble">
            <Icon of={error} tone="trouble" />
            <p>{plural('versions_unreadable', unreadable)}</p>
          </div>
        )}
        {versions.length + unreadable === 0 && <p class="block">{text('versions_none')}</p>}
        <ul>
          {versions.map((version, place) => (
            <VersionLine key={version.id} version={version} moment={moments[place] ?? ''} onCompare={onCompare} />
          ))}
        </ul>
        <p class="block caption">{text('versions_where')}</p>
      </main>
    </div>
  )
}

interface VersionLineProps {
  version: VersionEntry
  moment: string
  onCompare: (id: number) => void
}

function VersionLine({ version, moment, onCompare }: VersionLineProps) {
  const content = contentText(version)
  const reasons = {
    edit: content,
    pressed: content,
    'before-restore': text('versions_before_restore', content),
    restored: text('versions_restored', content),
    undone: text('versions_undone', content),
  }
  return (
    <li class="version-line" data-version={version.id}>
      <h2>{moment}</h2>
      <button
        type="button"
        class="button button--quiet"
        aria-label={text('restore_action_of', text('versions_compare'), moment)}
        onClick={() => onCompare(version.id)}
      >
        {text('versions_compare')}
      </button>
      <p class="caption">{reasons[version.reason]}</p>
    </li>
  )
}

/** "2 fields changed · 5 fields filled". */
function contentText({ changed, filled }: VersionEntry): string {
  const content = plural('versions_filled', filled)
  return changed ? plural('versions_changed', changed, content) : content
}
