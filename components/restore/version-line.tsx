import { Component } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '@/components/icon/icon'
import { pencil, pin } from '@/components/icon/shapes'
import { dateTimeText, plural, text } from '@/platform/text'
import { MarkRefusal } from './mark-refusal'
import type { Moment } from './moment'
import { NameForm } from './name-form'
import { plainName, type RefusedMark, titleOf, type VersionEntry } from './version-entry'

/** What can be done with a version in its line. */
export interface VersionActions {
  /** The longest name, characters. */
  longestName: number
  /** What was typed as a version's name so far. */
  typedName: (id: number) => string | undefined
  /** Opens the naming of a version, or leaves it and forgets what was typed. */
  onNaming: (id: number, open: boolean) => void
  onType: (id: number, typed: string) => void
  onName: (id: number, name: string) => void
  onPin: (id: number, pinned: boolean) => void
  /** Compares the version with the page. */
  onCompare: (id: number) => void
  /** Chooses the version that another one is compared with next; null takes it back. */
  onPick: (id: number | null) => void
  /** Compares the version with the picked one. */
  onCompareTwo: (id: number) => void
}

export interface VersionLineProps extends VersionActions {
  version: VersionEntry
  moment: Moment
  /** Under the heading of its day, which then need not be said again. */
  inDay: boolean
  naming: boolean
  refused: RefusedMark | null
  /** There is another version to compare with. */
  hasOthers: boolean
  /** The version that was picked to be compared, if any, in few words. */
  picked: { id: number; title: string } | null
}

/** One version: when, by what name, what it holds, and what can be done with it. */
function VersionLine(props: VersionLineProps) {
  const { version, moment, inDay, naming, refused } = props
  const { id, name, pinned = false } = version
  const title = titleOf(version, moment.text)
  const of = (action: string) => text('restore_action_of', action, title)
  const nameButton = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  const wasNaming = useRef(naming)
  const Heading = inDay ? 'h3' : 'h2'
  useEffect(() => {
    // The form is gone, and with it the focus, unless the person has moved on.
    if (wasNaming.current && !naming && document.activeElement === document.body) nameButton.current?.focus()
    wasNaming.current = naming
    if (!naming) asked.current = false
  }, [naming])
  return (
    <li
      class={props.picked?.id === id ? 'version-line version-line--picked' : 'version-line'}
      data-version={id}
      data-pinned={pinned}
    >
      <Heading>
        {inDay ? moment.time : moment.text} {name !== undefined && <bdi>{plainName(name)}</bdi>}
      </Heading>
      <div class="version-line__marks">
        {!naming && (
          <button
            type="button"
            class="button button--icon"
            ref={nameButton}
            data-control="name"
            aria-label={of(text(name === undefined ? 'versions_name' : 'versions_name_change'))}
            title={text(name === undefined ? 'versions_name' : 'versions_name_change')}
            onClick={() => {
              asked.current = true
              props.onNaming(id, true)
            }}
          >
            <Icon of={pencil} />
          </button>
        )}
        <button
          type="button"
          class="button button--icon"
          data-control="pin"
          aria-pressed={pinned}
          aria-label={of(text('versions_pin'))}
          title={text('versions_pin')}
          onClick={() => props.onPin(id, !pinned)}
        >
          <Icon of={pin} />
        </button>
      </div>
      <p class="caption">{reasonText(version)}</p>
      {version.pressed && (
        <p class="caption" data-pressed={version.pressed.command}>
          {pressText(version.pressed)}
        </p>
      )}
      {naming && (
        <NameForm
          typed={props.typedName(id) ?? name ?? ''}
          longest={props.longestName}
          takesFocus={asked.current}
          onType={typed => props.onType(id, typed)}
          onKeep={typed => props.onName(id, typed)}
          onLeave={() => props.onNaming(id, false)}
        />
      )}
      {refused && <MarkRefusal {...refused} />}
      <CompareButtons {...props} of={of} />
    </li>
  )
}

/** A line that is written anew only when something else is to be told: there may be hundreds, and the list is drawn every few seconds. */
export class SteadyVersionLine extends Component<VersionLineProps> {
  override shouldComponentUpdate(next: VersionLineProps) {
    return told(next) !== told(this.props)
  }
  override render(props: VersionLineProps) {
    return <VersionLine {...props} />
  }
}

/** All that a line tells. Its actions are the same as long as it stands. */
function told({ version, moment, inDay, naming, refused, hasOthers, picked }: VersionLineProps): string {
  const { id, reason, filled, changed, name, pinned, pressed } = version
  return JSON.stringify([
    ...[id, reason, filled, changed, name, pinned, pressed],
    ...[moment.text, moment.time, inDay, naming, refused, hasOthers, picked],
  ])
}

/** Compare with the page or with another version; once one is picked, with that one. */
function CompareButtons(props: VersionLineProps & { of: (action: string) => string }) {
  const { version, picked, of } = props
  const { id } = version
  const isPicked = picked?.id === id
  const withPicked = picked && text('versions_compare_two', picked.title)
  return (
    <div class="version-line__compare">
      {!picked && (
        <button
          type="button"
          class="button button--quiet"
          data-control="compare"
          aria-label={of(text('versions_compare'))}
          onClick={() => props.onCompare(id)}
        >
          {text('versions_compare')}
        </button>
      )}
      {(isPicked || (!picked && props.hasOthers)) && (
        <button
          // The same button before and after, so that it keeps the focus.
          key="with"
          type="button"
          class="button button--quiet"
          data-control="with"
          aria-label={of(text(isPicked ? 'versions_pick_cancel' : 'versions_compare_with'))}
          onClick={() => props.onPick(isPicked ? null : id)}
        >
          {text(isPicked ? 'versions_pick_cancel' : 'versions_compare_with')}
        </button>
      )}
      {withPicked && !isPicked && (
        <button
          type="button"
          class="button button--quiet"
          data-control="two"
          aria-label={of(withPicked)}
          onClick={() => props.onCompareTwo(id)}
        >
          <span>{withPicked}</span>
        </button>
      )}
    </div>
  )
}

/** What is no news beyond its content has no words of its own. */
const reasonKeys: Partial<Record<VersionEntry['reason'], string>> = {
  'before-restore': 'versions_before_restore',
  restored: 'versions_restored',
  undone: 'versions_undone',
}

function reasonText(version: VersionEntry): string {
  const content = contentText(version)
  const key = reasonKeys[version.reason]
  return key ? text(key, content) : content
}

/** "2 fields changed · 5 fields filled". */
function contentText({ changed, filled }: VersionEntry): string {
  const content = plural('versions_filled', filled)
  return changed ? plural('versions_changed', changed, content) : content
}

/** A press is what somebody did, no proof that the portal has kept it: that is the same content on a later visit. */
function pressText({ command, at, seenAgain }: NonNullable<VersionEntry['pressed']>): string {
  const pressed = text('versions_pressed', { text: { key: `versions_pressed_${command}` } }, dateTimeText(at))
  const seen = seenAgain ? text('versions_seen_again', dateTimeText(seenAgain)) : text('versions_not_seen_again')
  return `${pressed} ${seen}`
}
