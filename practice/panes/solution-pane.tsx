import { useLayoutEffect } from 'preact/hooks'
import { documentCount } from '../model'
import { announce } from '../notices'
import type { Offer } from '../offers'
import { ActionLink } from '../shell/link'
import { isWholeFilled } from './mandatory'
import { PaneFrame } from './pane-frame'
import { shownPane } from './shown'
import { type PaneName, paneNames, type SolutionContents, type SolutionRecord } from './solution-model'
import { submitSolution } from './solutions'
import { gridStatus, statusWords } from './status-words'
import { usePaneLoading } from './use-pane-loading'

interface SolutionPaneProps {
  offer: Offer
  saved: SolutionRecord
  /** Whether one of the form's panes lies over it. */
  covered: boolean
  onOpen: (pane: PaneName) => void
  onClose: () => void
}

/** What opens when a solution is chosen: its status, and the three parts of the form. */
export const SolutionPane = ({ offer, saved, covered, onOpen, onClose }: SolutionPaneProps) => {
  const loading = usePaneLoading()
  const canSubmit = !loading && !saved.underReview && isWholeFilled(saved.contents)

  useLayoutEffect(() => {
    if (covered) return
    const status = gridStatus(saved)
    shownPane.value = { solution: offer.alias, pane: null, status, loading, fields: {}, canSave: false, canSubmit }
  })
  useLayoutEffect(
    () => () => {
      shownPane.value = null
    },
    [],
  )

  const submit = () => {
    if (submitSolution(offer)) announce('success', 'Your solution was submitted for review.')
    else announce('danger', 'Something went wrong. Please try again.')
  }

  return (
    <PaneFrame
      title={offer.alias}
      wide
      loading={loading}
      onClose={onClose}
      footer={
        <button type="button" class="pane-button pane-button--primary" disabled={!canSubmit} onClick={submit}>
          Submit for review
        </button>
      }
    >
      <dl class="solution-facts">
        <dt>Offer type</dt>
        <dd>{offer.type}</dd>
        <dt>Co-sell status</dt>
        <dd>{statusWords(saved)}</dd>
        {saved.underReview && (
          <>
            <dt>Review</dt>
            <dd>Under review</dd>
          </>
        )}
      </dl>
      {paneNames.map(pane => (
        <section key={pane} class="solution-section">
          <h3>{pane}</h3>
          <ActionLink class="solution-section__edit" onPress={() => onOpen(pane)}>
            Add/Edit
          </ActionLink>
          <p>{summaryOf(pane, saved.contents)}</p>
        </section>
      ))}
    </PaneFrame>
  )
}

function summaryOf(pane: PaneName, contents: SolutionContents): string {
  switch (pane) {
    case 'Listing':
      return `${contents.areas.length} solution areas`
    case 'Documents':
      return `${documentCount(contents)} documents`
    case 'Contacts':
      return `${contents.contacts.length} co-sell contacts`
  }
}
