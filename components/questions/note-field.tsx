import { useId } from 'preact/hooks'
import { text } from '@/platform/text'
import { useTyped } from './use-typed'

/** Free words beside an answer; kept on leaving the field. */
export function NoteField({ value, onChange }: { value: string; onChange(note: string): void }) {
  const id = useId()
  const { shown, type, commit } = useTyped(value, typed => {
    onChange(typed.trim())
    return true
  })
  return (
    <div class="field">
      <label for={id}>{text('ask_note')}</label>
      <textarea
        class="input"
        id={id}
        rows={2}
        maxLength={10_000}
        value={shown}
        onInput={event => type(event.currentTarget.value)}
        onChange={commit}
        onBlur={commit}
      />
    </div>
  )
}
