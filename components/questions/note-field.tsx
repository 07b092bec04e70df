import { useEffect, useId } from 'preact/hooks'
import { text } from '@/platform/text'
import { useTyped } from './use-typed'

/** A pause in typing after which a note is kept, ms. */
const pauseMs = 600

/** Free words beside an answer; kept at each pause in typing and on leaving the field, since a panel may be closed at any moment. */
export function NoteField({ value, onChange }: { value: string; onChange(note: string): void }) {
  const id = useId()
  const { shown, type, commit } = useTyped(value, typed => {
    onChange(typed.trim())
    return true
  })
  useEffect(() => {
    if (shown === value) return
    const pause = setTimeout(() => onChange(shown.trim()), pauseMs)
    return () => clearTimeout(pause)
  }, [shown])
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
