import { freshId } from '../fresh-id'
import { type CoSell, documentSlots } from '../model'
import { DocumentSlot } from './document-slot'
import { FieldLabel } from './field-label'
import type { Uploads } from './use-uploads'

interface DocumentsProps {
  coSell: CoSell
  uploads: Uploads
  onChange: (part: Partial<CoSell>) => void
}

export const Documents = ({ coSell, uploads, onChange }: DocumentsProps) => {
  const website = freshId('website')
  return (
    <section class="co-sell-section co-sell-section--documents">
      <h2>Documents</h2>
      <p>
        The collateral you provide is available to Microsoft sales teams via internal web directories for the purpose of
        evaluating your solution for customer needs. Templates are provided within the information icons for your
        convenience.
      </p>
      {documentSlots.map(slot => (
        <DocumentSlot
          key={slot}
          slot={slot}
          names={coSell.documents[slot]}
          uploads={uploads.running[slot] ?? []}
          error={uploads.errors[slot] ?? ''}
          onFiles={files => uploads.add(slot, files, coSell.documents[slot].length)}
          onRemove={name => {
            uploads.forget(slot, name)
            const left = coSell.documents[slot].filter(one => one !== name)
            onChange({ documents: { ...coSell.documents, [slot]: left } })
          }}
        />
      ))}
      <div class="form-group reference-url">
        <FieldLabel id={website} info="A page of your own that tells customers more.">
          External reference URL
        </FieldLabel>
        {/* As seen on the portal: the id sits on the label, and `for`, which means nothing there, on the input. */}
        <input
          {...{ for: website }}
          id="contact"
          type="text"
          class="form-control"
          value={coSell.referenceUrl}
          onInput={event => onChange({ referenceUrl: event.currentTarget.value })}
        />
      </div>
    </section>
  )
}
