import type { DocumentSlot as Slot } from '../model'
import { Icon } from '../shell/icon'
import { formWords } from '../words/form-words'
import { documentCaptions } from './document-captions'
import { DropBox } from './drop-box'
import { FieldLabel } from './field-label'
import { shownDocuments } from './shown-documents'
import { UploadedItem } from './uploaded-item'
import type { Upload } from './use-uploads'

export interface DocumentSlotProps {
  slot: Slot
  /** Names of the files that belong to the form. */
  names: readonly string[]
  uploads: readonly Upload[]
  error: string
  onFiles: (files: Iterable<File>) => void
  onRemove: (name: string) => void
}

/** A caption and its drop box; only the caption tells which it is. */
export const DocumentSlot = ({ slot, names, uploads, error, onFiles, onRemove }: DocumentSlotProps) => {
  const { info, for: target } = documentCaptions[slot]
  const { documents, open } = shownDocuments(slot, names, uploads)
  return (
    <div class="form-group uploader">
      <FieldLabel info={info} {...(target && { for: target })}>
        {formWords()[slot]}
      </FieldLabel>
      <DropBox open={open} state={JSON.stringify(documents)} onFiles={onFiles}>
        {documents.map(({ name, state }) => (
          <UploadedItem key={name} name={name} state={state} onRemove={() => onRemove(name)} />
        ))}
      </DropBox>
      {error && <UploadError text={error} />}
    </div>
  )
}

/** What the portal has against a file. */
export const UploadError = ({ text }: { text: string }) => (
  <div class="field-error" role="alert">
    <Icon name="incomplete" size={10} /> {text}
  </div>
)
