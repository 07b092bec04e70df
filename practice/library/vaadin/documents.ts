import type { Upload, UploadFile } from '@vaadin/upload'
import { html } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { type DocumentSlot, documentSlots } from '../../model'
import { documentTypes, maxOtherDocuments } from '../../options'
import type { FormState } from '../form-state'
import { documentLabels, wording } from '../wording'

const accept = documentTypes.map(type => `.${type}`).join(',')

type FileEvent = CustomEvent<{ file: UploadFile }> & { target: Upload }

const uploaded = { complete: true, progress: 100, held: false, uploading: false, indeterminate: false, status: '' }

/** The files that the portal has already; from then on each upload keeps its own list. */
const savedFiles = (state: FormState, slot: DocumentSlot) =>
  guard([slot], () => state.now().documents[slot].map(name => ({ name, ...uploaded })))

/** Nothing is sent anywhere: a chosen file counts as uploaded at once. */
function keep(event: FileEvent) {
  event.preventDefault()
  const { file } = event.detail
  const upload = event.target
  setTimeout(() => {
    Object.assign(file, uploaded)
    upload.files = Array.from(upload.files)
  })
}

const namesOf = ({ detail }: CustomEvent<{ value: UploadFile[] }>) => detail.value.map(({ name }) => name)

/** The library's upload has no label of its own; its documentation puts a heading above. */
export const documents = (state: FormState) => html`
  <h2>Documents</h2>
  <p>${wording.documents}</p>
  ${documentSlots.map(
    slot => html`
      <div>
        <h4>${documentLabels[slot]}</h4>
        <p>Accepted file formats: ${accept}</p>
        <vaadin-upload
          accept=${accept}
          max-files=${slot === 'other' ? maxOtherDocuments : 1}
          .files=${savedFiles(state, slot)}
          @upload-before=${keep}
          @files-changed=${(event: CustomEvent<{ value: UploadFile[] }>) => {
            const names = namesOf(event)
            if (names.join('/') !== state.now().documents[slot].join('/')) state.setDocuments(slot, names)
          }}
        ></vaadin-upload>
      </div>
    `,
  )}
  <vaadin-text-field
    label=${wording.landingPage}
    clear-button-visible
    style="width: 30em"
    .value=${state.now().referenceUrl}
    @input=${({ target }: Event & { target: { value: string } }) => state.change({ referenceUrl: target.value })}
  ></vaadin-text-field>
`
