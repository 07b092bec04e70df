import { useRef, useState } from 'preact/hooks'
import type { DocumentSlot as Slot } from '../model'
import { maxOtherDocuments } from '../options'
import { Icon } from '../shell/icon'
import { ActionLink } from '../shell/link'
import { documentCaptions } from './document-captions'
import { FieldLabel } from './field-label'
import { UploadedItem } from './uploaded-item'
import type { Upload } from './use-uploads'

interface DocumentSlotProps {
  slot: Slot
  /** Names of the files that belong to the form. */
  names: readonly string[]
  uploads: readonly Upload[]
  error: string
  onFiles: (files: Iterable<File>) => void
  onRemove: (name: string) => void
}

/**
 * A caption and its drop box. The file input is hidden and like all others of the page: only the caption tells which it
 * is. A change of state builds the box's inside anew.
 */
export const DocumentSlot = ({ slot, names, uploads, error, onFiles, onRemove }: DocumentSlotProps) => {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const { label, info, for: target } = documentCaptions[slot]
  const pending = uploads.filter(({ state }) => state !== 'done')
  const stateOf = (name: string) => uploads.find(upload => upload.name === name)?.state
  const shown = slot !== 'other' && pending.length > 0 ? [] : names
  const count = shown.length + pending.length
  const open = slot === 'other' ? count < maxOtherDocuments : count === 0
  return (
    <div class="form-group uploader">
      <FieldLabel info={info} {...(target && { for: target })}>
        {label}
      </FieldLabel>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the box takes drops only; the link within serves the keyboard. */}
      <div
        class={over ? 'img-uploader is-over' : 'img-uploader'}
        {...{ libfilesdroped: '' }}
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
        <div class="block-col" key={JSON.stringify([shown, pending])}>
          {shown.map(name => (
            <UploadedItem key={name} name={name} state={stateOf(name) ?? 'saved'} onRemove={() => onRemove(name)} />
          ))}
          {pending.map(({ name, state }) => (
            <UploadedItem key={name} name={name} state={state} onRemove={() => onRemove(name)} />
          ))}
          <div class={open ? 'block' : 'block is-full'}>
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
            {open && (
              <div class="description">
                Drag your packages here or{' '}
                <ActionLink onPress={() => input.current?.click()}>browse your file(s).</ActionLink>.
              </div>
            )}
          </div>
        </div>
      </div>
      {error && (
        <div class="field-error" role="alert">
          <Icon name="incomplete" size={10} /> {error}
        </div>
      )}
    </div>
  )
}
