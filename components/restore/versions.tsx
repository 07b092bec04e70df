import '@/components/styles/message.css'
import './restore.css'
import './timeline.css'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { useGradually } from '@/components/gradually/use-gradually'
import { Icon } from '@/components/icon/icon'
import { error } from '@/components/icon/shapes'
import { plural, text } from '@/platform/text'
import { byDays } from './days'
import { MarkRefusal } from './mark-refusal'
import { type Moment, momentsOf } from './moment'
import { ScreenHead } from './screen-head'
import { type RefusedMark, shortTitleOf, titleOf, type VersionControl, type VersionEntry } from './version-entry'
import { SteadyVersionLine, type VersionActions } from './version-line'

/** More than the tallest panel shows. */
const linesAtOnce = 40

export interface VersionsProps extends VersionActions {
  offerAlias: string
  /** Newest first. */
  versions: VersionEntry[]
  /** Records that could not be read; they are kept as they are. */
  unreadable: number
  /** Milliseconds. */
  now: number
  /** The versions that are being named. */
  naming: ReadonlySet<number>
  /** The last name or pin that could not be kept. */
  refused: RefusedMark | null
  /** The version that another one is to be compared with. */
  picked: number | null
  /** The control that led away from here, to which the focus comes back. */
  left: VersionControl | null
  onBack: () => void
}

/** The kept versions of one offer's form. */
export function Versions(props: VersionsProps) {
  const { versions, unreadable, now, refused } = props
  const list = useRef<HTMLDivElement>(null)
  const actions = useLatestActions(props)
  // A moment reads otherwise only when the day has changed.
  const moments = useMemo(() => momentsAt(versions, now), [versions, new Date(now).toDateString()])
  const dated = versions.map(version => ({ version, moment: moments.get(version.id) ?? nowhere }))
  const leftAt = versions.findIndex(({ id }) => id === props.left?.id)
  const shown = useGradually(dated, Math.max(linesAtOnce, leftAt + linesAtOnce), linesAtOnce)
  const picked = dated.find(({ version }) => version.id === props.picked)
  const pickedId = picked?.version.id ?? null

  const focus = ({ id, control }: VersionControl) => {
    const line = list.current?.querySelector(`[data-version="${id}"]`)
    const button = line?.querySelector<HTMLElement>(`[data-control="${control}"]`)
    button?.focus({ preventScroll: true })
    if (button) line?.scrollIntoView?.({ block: 'center' })
  }
  useEffect(() => {
    if (props.left) focus(props.left)
  }, [])
  useEffect(() => {
    if (pickedId === null) return
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) props.onPick(null)
    }
    document.addEventListener('keydown', leave)
    return () => {
      document.removeEventListener('keydown', leave)
      // The pressed button may have gone with the choice.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) focus({ id: pickedId, control: 'with' })
      })
    }
  }, [pickedId])

  const line = ({ version, moment }: (typeof dated)[number], inDay: boolean) => (
    <SteadyVersionLine
      {...actions}
      key={version.id}
      version={version}
      moment={moment}
      inDay={inDay}
      naming={props.naming.has(version.id)}
      refused={refused?.id === version.id ? refused : null}
      hasOthers={versions.length > 1}
      picked={picked ? { id: picked.version.id, title: shortTitleOf(picked.version, picked.moment.text) } : null}
    />
  )
  const days = byDays(dated) && byDays(shown)
  return (
    <div class="restore">
      <ScreenHead title={text('versions_title')} caption={props.offerAlias} onBack={props.onBack} />
      <div class={picked ? 'pick-bar' : undefined}>
        <p role="status">{picked && text('versions_pick', titleOf(picked.version, picked.moment.text))}</p>
        {picked && (
          <button type="button" class="button" onClick={() => props.onPick(null)}>
            {text('restore_cancel')}
          </button>
        )}
      </div>
      <main ref={list}>
        {unreadable > 0 && (
          <div class="message message--trouble">
            <Icon of={error} tone="trouble" />
            <p>{plural('versions_unreadable', unreadable)}</p>
          </div>
        )}
        {refused && !versions.some(({ id }) => id === refused.id) && <MarkRefusal {...refused} />}
        {versions.length + unreadable === 0 && <p class="block">{text('versions_none')}</p>}
        {days?.map(({ day, items }) => (
          <section key={day} class="version-day">
            <h2>{day}</h2>
            <ul>{items.map(item => line(item, true))}</ul>
          </section>
        ))}
        {!days && <ul>{shown.map(item => line(item, false))}</ul>}
        <p class="block caption">{text('versions_where')}</p>
      </main>
    </div>
  )
}

/** The same actions from first to last, which do what the newest ones do. */
function useLatestActions(actions: VersionActions): VersionActions {
  const latest = useRef(actions)
  latest.current = actions
  return useMemo(
    () => ({
      longestName: actions.longestName,
      typedName: id => latest.current.typedName(id),
      onNaming: (id, open) => latest.current.onNaming(id, open),
      onType: (id, typed) => latest.current.onType(id, typed),
      onName: (id, name) => latest.current.onName(id, name),
      onPin: (id, pinned) => latest.current.onPin(id, pinned),
      onCompare: id => latest.current.onCompare(id),
      onPick: id => latest.current.onPick(id),
      onCompareTwo: id => latest.current.onCompareTwo(id),
    }),
    [],
  )
}

const nowhere: Moment = { text: '', day: '', time: '' }

function momentsAt(versions: VersionEntry[], now: number): Map<number, Moment> {
  const moments = momentsOf(
    versions.map(({ at }) => at),
    now,
  )
  return new Map(versions.map(({ id }, place) => [id, moments[place] ?? nowhere]))
}
