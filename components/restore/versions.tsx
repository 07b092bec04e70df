import '@/components/styles/message.css'
import './restore.css'
import { Icon } from '@/components/icon/icon'
import { error } from '@/components/icon/shapes'
import { plural, text } from '@/platform/text'
import type { IsoDateTime } from '@/rules'
import { momentText } from './moment'
import { ScreenHead } from './screen-head'

export interface VersionEntry {
  id: number
  at: IsoDateTime
  /** edit: a person changed the form; before-restore: the form as it was before a draft went in; restored: as it was after that. */
  reason: 'edit' | 'before-restore' | 'restored'
  /** How many fields held something. */
  filled: number
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
          {versions.map(version => (
            <VersionLine key={version.id} version={version} now={now} onCompare={onCompare} />
          ))}
        </ul>
        <p class="block caption">{text('versions_where')}</p>
      </main>
    </div>
  )
}

interface VersionLineProps {
  version: VersionEntry
  now: number
  onCompare: (id: number) => void
}

function VersionLine({ version, now, onCompare }: VersionLineProps) {
  const moment = momentText(version.at, now)
  const filled = plural('versions_filled', version.filled)
  const reasons = {
    edit: filled,
    'before-restore': text('versions_before_restore', filled),
    restored: text('versions_restored', filled),
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
