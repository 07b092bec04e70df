import { computed, type ReadonlySignal } from '@preact/signals'
import { RestoreRefused } from '@/components/panel/restore-refused'
import { CompareTwo } from '@/components/restore/compare-two'
import { Restore } from '@/components/restore/restore'
import { valueLines } from '@/components/restore/value-lines'
import type { VersionControl } from '@/components/restore/version-entry'
import { Versions } from '@/components/restore/versions'
import { compareVersions, longestVersionName } from '@/drafts'
import type { FieldId } from '@/rules'
import type { PanelState } from './panel-state'
import { createRestoring } from './restoring'
import type { Screen, Screens } from './screens'
import { createTimeline } from './timeline'

interface Needs extends Screens {
  alias: ReadonlySignal<string>
  now: ReadonlySignal<number>
  showField(field: FieldId): void
}

/** The screens about an offer's versions: their timeline, one beside the page, two beside each other. */
export function createVersionScreens(
  state: PanelState,
  { screen, show, versions, reload, alias, now, ...rest }: Needs,
) {
  const timeline = createTimeline(state.kept, reload)
  /** Moments read otherwise only with another day: what tells no ages need not be drawn at every step of the clock. */
  const midnight = computed(() => new Date(now.value).setHours(0, 0, 0, 0))
  const byId = (id: number) => versions.value.versions.find(version => version.id === id) ?? null
  const restored = computed(() => {
    const wanted = screen.value
    return typeof wanted === 'object' && 'restore' in wanted ? byId(wanted.restore) : null
  })
  const two = computed(() => {
    const wanted = screen.value
    if (typeof wanted !== 'object' || !('compare' in wanted)) return null
    const [older, newer] = wanted.compare.map(byId).sort(byAge)
    return older && newer ? { older, newer, differences: compareVersions(older.values, newer.values) } : null
  })
  const restoring = createRestoring(state, restored)

  /** Compares a version with the page. */
  function compare(id: number, from: Screen = 'versions'): void {
    restoring.forget()
    show({ restore: id, from })
  }

  /** Leaves the timeline by one of its buttons, to which the way back leads. */
  function leave(left: VersionControl, next: () => void): void {
    timeline.left.value = left
    next()
  }

  function copy(field: FieldId): Promise<void> {
    const value = restored.peek()?.values[field]
    return navigator.clipboard.writeText(value === undefined ? '' : valueLines(field, value).join('\n'))
  }

  function VersionsScreen() {
    return (
      <Versions
        {...versions.value}
        offerAlias={alias.value}
        now={midnight.value}
        naming={timeline.naming.value}
        refused={timeline.refused.value}
        picked={timeline.picked.value}
        left={timeline.left.value}
        longestName={longestVersionName}
        typedName={timeline.typedName}
        onNaming={timeline.setNaming}
        onType={timeline.type}
        onName={(id, name) => void timeline.name(id, name)}
        onPin={(id, pinned) => void timeline.pin(id, pinned)}
        onPick={id => {
          timeline.picked.value = id
        }}
        onCompare={id => leave({ id, control: 'compare' }, () => compare(id))}
        onCompareTwo={id => {
          const other = timeline.picked.peek()
          if (other !== null) leave({ id, control: 'two' }, () => show({ compare: [other, id] }))
        }}
        onBack={() => {
          timeline.rest()
          show('checklist')
        }}
      />
    )
  }

  function RestoreScreen({ back }: { back: Screen }) {
    if (!restored.value) return null
    const { refused } = restoring
    return (
      <>
        {refused.value && <RestoreRefused fault={refused.value} />}
        <Restore
          offerAlias={alias.value}
          version={restored.value}
          differences={restoring.differences.value}
          readAt={restoring.form.value?.readAt}
          now={now.value}
          running={restoring.running.value}
          result={restoring.result.value}
          onRestore={fields => void restoring.restore(fields)}
          onUndo={() => void restoring.undo()}
          onShowField={rest.showField}
          onCopy={copy}
          onBack={() => show(back)}
        />
      </>
    )
  }

  function CompareTwoScreen() {
    if (!two.value) return null
    return (
      <CompareTwo
        {...two.value}
        offerAlias={alias.value}
        now={midnight.value}
        onRestore={id => compare(id, screen.peek())}
        onBack={() => show('versions')}
      />
    )
  }

  return { compare, VersionsScreen, RestoreScreen, CompareTwoScreen }
}

/** Older first; of the same moment, the one that was kept first. */
function byAge(one: { at: string; id: number } | null, other: { at: string; id: number } | null): number {
  return one && other ? one.at.localeCompare(other.at) || one.id - other.id : 0
}
