import { useRef, useState } from 'preact/hooks'
import type { Upload } from '../form/use-uploads'
import type { DocumentSlot } from '../model'
import { maxOtherDocuments } from '../options'
import { Icon } from '../shell/icon'
import { ActionLink } from '../shell/link'
import { paneCaptions } from './document-captions'

interface DocumentBoxProps {
  slot: DocumentSlot
  /** Names of the files that belong to the form. */
  names: readonly string[]
  uploads: readonly Upload[]
  error: string
  onFiles: (files: Iterable<File>) => void
  onRemove: (name: string) => void
}

const states = { uploading: 'Uploading...', processing: 'Processing...' } as const

/** A caption and its box: a filled one shows the file's name and "Remove", an empty one asks for a file. */
export const DocumentBox = ({ slot, names, uploads, error, onFiles, onRemove }: DocumentBoxProps) => {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const { label, hint } = paneCaptions[slot]
  const pending = uploads.flatMap(({ name, state }) => (state === 'done' ? [] : [{ name, status: states[state] }]))
  // A new file takes the place of the old one where there is room for one only.
  const shown = slot !== 'other' && pending.length > 0 ? [] : names.map(name => ({ name, status: '' }))
  const files = [...shown, ...pending]
  const open = files.length < (slot === 'other' ? maxOtherDocuments : 1)
  return (
    <div class="pane-document">
      <div class="pane-document__label">{label}</div>
      {hint && <div class="pane-document__hint">{hint}</div>}
      {files.map(({ name, status }) => (
        <div key={name} class="pane-file">
          {status ? (
            <span class="pane-file__name">{name}</span>
          ) : (
            <ActionLink class="pane-file__name">{name}</ActionLink>
          )}
          <span class="pane-file__status">{status}</span>
          <ActionLink class="pane-file__remove" onPress={() => onRemove(name)}>
            <Icon name="trash" size={14} /> Remove
          </ActionLink>
        </div>
      ))}
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the box takes drops only; the link within serves the keyboard.
        <div
          class={over ? 'pane-drop is-over' : 'pane-drop'}
          onDragOver={event => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={event => {
            event.preventDefault()
            setOver(false)
            onFiles(event.dataTransfer?.files ?? [])
          }}
        >
          Drag your files here or <ActionLink onPress={() => input.current?.click()}>Browse your files</ActionLink>
        </div>
      )}
      <input
        ref={input}
        type="file"
        name="fileuploader"
        class="fileuploader"
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          onFiles(currentTarget.files ?? [])
          currentTarget.value = ''
        }}
      />
      {error && (
        <div class="field-error" role="alert">
          {error}
        </div>
      )}
    </div>
  )
}
