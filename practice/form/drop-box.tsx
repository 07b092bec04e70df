import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { ActionLink } from '../shell/link'
import { formWords } from '../words/form-words'

interface DropBoxProps {
  /** Whether it takes one more file. */
  open: boolean
  /** Another state is another inside: the portal builds it anew. */
  state: string
  onFiles: (files: Iterable<File>) => void
  /** The files that are in it. */
  children: ComponentChildren
}

/** Where files are dropped or browsed for. The file input is hidden and like all others of the page. */
export const DropBox = ({ open, state, onFiles, children }: DropBoxProps) => {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the box takes drops only; the link within serves the keyboard.
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
      <div class="block-col" key={state}>
        {children}
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
              <ActionLink onPress={() => input.current?.click()}>{`${formWords().browse}.`}</ActionLink>.
            </div>
          )}
        </div>
      </div>
    </div>
  )
}
