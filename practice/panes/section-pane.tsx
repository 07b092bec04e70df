import { useLayoutEffect, useState } from 'preact/hooks'
import { useUploads } from '../form/use-uploads'
import { announce } from '../notices'
import type { Offer } from '../offers'
import { ContactsPane } from './contacts-pane'
import { DocumentsPane } from './documents-pane'
import { ListingPane } from './listing-pane'
import { isFilled } from './mandatory'
import { PaneFrame } from './pane-frame'
import { fieldsOf, shownPane } from './shown'
import { openedContents, type PaneName, partOf, type SolutionContents, type SolutionRecord } from './solution-model'
import { savePane } from './solutions'
import { gridStatus } from './status-words'
import { usePaneLoading } from './use-pane-loading'

interface SectionPaneProps {
  offer: Offer
  saved: SolutionRecord
  pane: PaneName
  open: boolean
  onClose: () => void
}

/** One of the three panes of the form. What is entered lives here: Cancel, the cross and leaving the page drop it. */
export const SectionPane = ({ offer, saved, pane, open, onClose }: SectionPaneProps) => {
  const [contents, setContents] = useState(openedContents(saved.contents))
  const loading = usePaneLoading()
  const uploads = useUploads((slot, name) =>
    setContents(now => {
      const others = slot === 'other' ? now.documents[slot].filter(one => one !== name) : []
      return { ...now, documents: { ...now.documents, [slot]: [...others, name] } }
    }),
  )
  const change = (part: Partial<SolutionContents>) => setContents(now => ({ ...now, ...part }))

  const clean = sameFields(pane, contents, openedContents(saved.contents))
  const uploading = Object.values(uploads.running).some(list => list.some(({ state }) => state !== 'done'))
  const canSave = !loading && !clean && !uploading && isFilled(pane, contents)

  useLayoutEffect(() => {
    if (!open) return
    shownPane.value = {
      solution: offer.alias,
      pane,
      status: gridStatus(saved),
      loading,
      fields: loading ? {} : fieldsOf(pane, contents),
      canSave,
      canSubmit: false,
    }
  })

  const save = () => {
    if (!savePane(offer, pane, contents)) return announce('danger', 'Something went wrong. Please try again.')
    announce('success', 'Your changes were saved.')
    onClose()
  }

  return (
    <PaneFrame
      title={`${offer.alias} | ${pane}`}
      open={open}
      loading={loading}
      onClose={onClose}
      footer={
        <>
          {!canSave && !loading && <p class="pane__banner">* Update all mandatory fields to save</p>}
          <button type="button" class="pane-button pane-button--primary" disabled={!canSave} onClick={save}>
            Save
          </button>
          <button type="button" class="pane-button" onClick={onClose}>
            Cancel
          </button>
        </>
      }
    >
      {pane === 'Listing' && <ListingPane contents={contents} onChange={change} />}
      {pane === 'Documents' && <DocumentsPane contents={contents} uploads={uploads} onChange={change} />}
      {pane === 'Contacts' && <ContactsPane contacts={contents.contacts} onChange={contacts => change({ contacts })} />}
    </PaneFrame>
  )
}

const sameFields = (pane: PaneName, one: SolutionContents, other: SolutionContents): boolean =>
  JSON.stringify(partOf(pane, one)) === JSON.stringify(partOf(pane, other))
