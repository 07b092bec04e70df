import { Icon } from '../shell/icon'
import { ActionLink } from '../shell/link'
import { formWords } from '../words/form-words'
import type { ShownDocument } from './shown-documents'

export const statusTexts = {
  uploading: 'Uploading...',
  processing: 'Processing...',
  done: 'Uploaded',
  saved: '',
} as const

interface UploadedItemProps {
  name: string
  state: ShownDocument['state']
  onRemove: () => void
}

/** One file in its box: the name becomes a link once the portal has the file. */
export const UploadedItem = ({ name, state, onRemove }: UploadedItemProps) => (
  <div class="uploaded-item">
    {state === 'done' || state === 'saved' ? (
      <ActionLink class="uploaded-item__name">{name}</ActionLink>
    ) : (
      <span class="uploaded-item__name">{name}</span>
    )}
    <span class="uploadStatus-text">{statusTexts[state]}</span>
    <ActionLink class="uploaded-item__remove" onPress={onRemove}>
      <Icon name="trash" size={11} />
      {` ${formWords().remove}`}
    </ActionLink>
  </div>
)
