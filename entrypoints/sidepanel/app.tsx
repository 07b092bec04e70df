import { computed, type ReadonlySignal } from '@preact/signals'
import { revealGroup } from '@/components/checklist/group'
import { CompareEditions } from '@/components/edition/compare-editions'
import { revealComparison } from '@/components/edition/edition-line'
import { Panel } from '@/components/panel/panel'
import { revealStructureButton, StructureReport } from '@/components/panel/structure-report'
import { goToOffer, goToOptions, goToPartnerCenter } from '@/platform/go-to'
import { sendToTab } from '@/platform/messaging'
import { toPage } from '@/platform/protocol'
import { activateTab, reloadTab } from '@/platform/tabs'
import type { FieldId } from '@/rules'
import { answerActions } from './answers'
import type { PanelState } from './panel-state'
import { createPointing } from './pointing'
import { preferenceActions } from './preferences'
import { createRescue } from './rescue'
import { createScreens } from './screens'
import { createStructureReport } from './structure'
import { trialActions } from './trials'
import { createVersionScreens } from './version-screens'

/** Joins what is known, what is shown and what a person does. */
export function createApp(state: PanelState, now: ReadonlySignal<number>, life: AbortSignal) {
  const { page, offerId, kept, data } = state
  const answers = answerActions(state)
  const preferences = preferenceActions(state)
  const trials = trialActions(state)
  const screens = createScreens(offerId, kept, life)
  const { screen, show } = screens
  const rescue = createRescue(state, life)
  const structure = createStructureReport(page)
  const pointing = createPointing(state)
  const alias = computed(() => data.value.offer?.alias ?? offerId.value ?? '')

  /** Does something with the tab that shows the page, if there is one. */
  function withTab(act: (tabId: number) => unknown): void {
    const tab = page.tab.peek()
    if (tab) void act(tab.id)
  }

  function showField(field: FieldId, place?: number): void {
    withTab(async tabId => {
      if (data.peek().pinned) await activateTab(tabId)
      await sendToTab(tabId, toPage.showField, { kind: 'showField', field, ...(place !== undefined && { place }) })
    })
  }

  const { compare, VersionsScreen, RestoreScreen, CompareTwoScreen } = createVersionScreens(state, {
    ...screens,
    alias,
    now,
    showField,
  })

  function ChecklistScreen() {
    const id = offerId.value
    return (
      <Panel
        {...data.value}
        rescue={rescue.offered.value}
        pointing={pointing.pointing.value}
        onPoint={pointing.start}
        onPointStop={pointing.stop}
        onPointKeep={pointing.keep}
        onPointForget={pointing.forget}
        onOpenOptions={() => void goToOptions()}
        onAnswer={answer => id !== null && void answers.answer(id, answer)}
        onWithdraw={fact => id !== null && void answers.withdraw(id, fact)}
        onPin={(edition, scope) => id !== null && void preferences.pin(id, edition, scope)}
        onAnswerAge={days => void preferences.answerAge(days)}
        onCompareEditions={() => show('editions')}
        onStructureReport={() => {
          show('structure')
          void structure.ask()
        }}
        onSuppose={supposition => id !== null && trials.suppose(id, supposition)}
        onSaveAgain={() => void Promise.all([answers.again(), preferences.again()])}
        onShowField={showField}
        onShowFields={() => revealGroup('fields')}
        onShowVersions={() => show('versions')}
        onCompare={id => compare(id)}
        onDismissRescue={rescue.dismiss}
        onShowLast={wanted => {
          state.wantsLast.value = wanted
        }}
        onOpenPartnerCenter={() => void goToPartnerCenter()}
        onOpenOffer={() => id !== null && void goToOffer(id)}
        onReloadPage={() => withTab(reloadTab)}
        onReadAgain={() => withTab(tabId => sendToTab(tabId, toPage.read, { kind: 'read' }))}
      />
    )
  }

  function EditionsScreen() {
    const { choice, today } = data.value
    return (
      <CompareEditions
        offerAlias={alias.value}
        current={choice.edition}
        facts={state.facts.value}
        today={today}
        inTrial={state.supposed.value !== null}
        onBack={() => {
          show('checklist')
          requestAnimationFrame(revealComparison)
        }}
      />
    )
  }

  function StructureScreen() {
    return (
      <StructureReport
        report={structure.report.value}
        onCopy={text => navigator.clipboard.writeText(text)}
        onBack={() => {
          show('checklist')
          requestAnimationFrame(revealStructureButton)
        }}
      />
    )
  }

  return function App() {
    const wanted = screen.value
    if (typeof wanted === 'object') {
      return 'restore' in wanted ? <RestoreScreen back={wanted.from} /> : <CompareTwoScreen />
    }
    if (wanted === 'structure' && structure.isOfTabInFront.value) return <StructureScreen />
    if (wanted === 'checklist' || wanted === 'structure') return <ChecklistScreen />
    return wanted === 'editions' ? <EditionsScreen /> : <VersionsScreen />
  }
}
