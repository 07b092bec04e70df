import { html } from 'lit'
import { type DocumentSlot, documentSlots } from '../../model'
import { documentTypes, maxOtherDocuments } from '../../options'
import type { FormState } from '../form-state'
import { documentLabels, wording } from '../wording'

const accept = documentTypes.map(type => `.${type}`).join(',')

/** What stands in the uploaders and not yet in the lists. */
const chosen: Partial<Record<DocumentSlot, string[]>> = {}

const uploaded = (state: FormState, slot: DocumentSlot) =>
  state.now().documents[slot].filter(name => !chosen[slot]?.includes(name))

function take(state: FormState, slot: DocumentSlot, files: FileList) {
  const before = slot === 'other' ? uploaded(state, slot) : []
  chosen[slot] = Array.from(files, ({ name }) => name).slice(0, maxOtherDocuments - before.length)
  state.setDocuments(slot, [...before, ...chosen[slot]])
}

const remove = (state: FormState, slot: DocumentSlot, text: string) =>
  state.setDocuments(
    slot,
    state.now().documents[slot].filter(name => name !== text.trim()),
  )

/** A file uploader shows what was chosen now; what the portal already has stands in a list below it. */
export const documents = (state: FormState) => html`
  <ui5-title level="H2">Documents</ui5-title>
  <ui5-text>${wording.documents}</ui5-text>
  <ui5-form accessible-mode="Edit" layout="S1 M1 L1 XL1" label-span="S12 M12 L12 XL12" accessible-name="Documents">
    ${documentSlots.map(
      slot => html`
        <ui5-form-item>
          <ui5-label slot="labelContent" for=${`upload-${slot}`}>${documentLabels[slot]}</ui5-label>
          <ui5-file-uploader
            id=${`upload-${slot}`}
            accept=${accept}
            placeholder="Drag your packages here or browse your file(s)."
            ?multiple=${slot === 'other'}
            @ui5-change=${({ detail }: CustomEvent<{ files: FileList }>) => take(state, slot, detail.files)}
          ></ui5-file-uploader>
          <ui5-list
            selection-mode="Delete"
            no-data-text="No file uploaded"
            @ui5-item-delete=${({ detail }: CustomEvent<{ item: HTMLElement }>) => remove(state, slot, detail.item.innerText)}
          >
            ${uploaded(state, slot).map(name => html`<ui5-li icon="document">${name}</ui5-li>`)}
          </ui5-list>
        </ui5-form-item>
      `,
    )}
    <ui5-form-item>
      <ui5-label slot="labelContent" for="landing-page">${wording.landingPage}</ui5-label>
      <ui5-input
        id="landing-page"
        type="URL"
        show-clear-icon
        .value=${state.now().referenceUrl}
        @ui5-input=${({ target }: Event & { target: { value: string } }) => state.change({ referenceUrl: target.value })}
      ></ui5-input>
    </ui5-form-item>
  </ui5-form>
`
