import { h } from 'preact'
import { documentCaptions } from '../form/document-captions'
import { type DocumentSlotProps, UploadError } from '../form/document-slot'
import { DropBox } from '../form/drop-box'
import { type ShownDocument, shownDocuments } from '../form/shown-documents'
import { statusTexts } from '../form/uploaded-item'
import type { Mount } from '../harmony/mounts'
import { ActionLink } from '../shell/link'
import { formWords } from '../words/form-words'
import { LabelledHe } from './he'
import { Press } from './press'

/** A caption of the library over the portal's own uploader, which is none of its elements. */
export const HarmonySlot = (props: DocumentSlotProps & { mount: Mount }) => {
  const { mount, slot, names, uploads, error, onFiles, onRemove } = props
  const { documents, open } = shownDocuments(slot, names, uploads)
  return (
    <div class="form-group uploader">
      <LabelledHe mount={mount} is="field" label={formWords()[slot]} info={documentCaptions[slot].info}>
        {h(
          'lib-uploader',
          {},
          <DropBox open={open} state={JSON.stringify(documents)} onFiles={onFiles}>
            {documents.map(document => (
              <Item key={document.name} mount={mount} document={document} onRemove={() => onRemove(document.name)} />
            ))}
          </DropBox>,
        )}
      </LabelledHe>
      {error && <UploadError text={error} />}
    </div>
  )
}

interface ItemProps {
  mount: Mount
  document: ShownDocument
  onRemove: () => void
}

/** One file. Where roots are closed its name is a link and its button says Delete; elsewhere it is a text and a Remove. */
const Item = ({ mount, document: { name, state }, onRemove }: ItemProps) => (
  <div class="uploaded-item">
    {mount.closed ? (
      <ActionLink class="uploaded-item__name">{name}</ActionLink>
    ) : (
      <span class="uploaded-item__name">{name}</span>
    )}
    <span class="uploadStatus-text">{statusTexts[state]}</span>
    <Press mount={mount} appearance="link" class="uploaded-item__remove" onPress={onRemove}>
      <span>{mount.closed ? 'Delete' : formWords().remove}</span>
    </Press>
  </div>
)
