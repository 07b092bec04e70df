import type { Uploads } from '../form/use-uploads'
import { freshId } from '../fresh-id'
import { documentSlots } from '../model'
import { DocumentBox } from './document-box'
import type { SolutionContents } from './solution-model'

interface DocumentsPaneProps {
  contents: SolutionContents
  uploads: Uploads
  onChange: (part: Partial<SolutionContents>) => void
}

export const DocumentsPane = ({ contents: { documents, referenceUrl }, uploads, onChange }: DocumentsPaneProps) => {
  const landingPage = freshId('landingpage')
  return (
    <div class="documents-pane">
      <p>
        The documents you provide are available to Microsoft sales teams via internal web directories for the purpose of
        evaluating your solution for customer needs.
      </p>
      <p>
        Recommended file types: *.pdf, *.doc, *.docx, *.ppt, *.pptx
        <br />
        Other supported file types: *.xls, *.xlsx, *.jpg, *.png, *.mp4
      </p>
      {documentSlots.map(slot => (
        <DocumentBox
          key={slot}
          slot={slot}
          names={documents[slot]}
          uploads={uploads.running[slot] ?? []}
          error={uploads.errors[slot] ?? ''}
          onFiles={files => uploads.add(slot, files, documents[slot].length)}
          onRemove={name => {
            uploads.forget(slot, name)
            onChange({ documents: { ...documents, [slot]: documents[slot].filter(one => one !== name) } })
          }}
        />
      ))}
      <div class="pane-document">
        <label class="pane-document__label" for={landingPage}>
          Product landing page
        </label>
        <input
          id={landingPage}
          type="text"
          class="pane-text"
          value={referenceUrl}
          onInput={event => onChange({ referenceUrl: event.currentTarget.value })}
        />
      </div>
    </div>
  )
}
