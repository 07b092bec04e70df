import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { text } from '@/platform/text'

interface NameFormProps {
  /** What was typed so far, else the name that is kept. */
  typed: string
  longest: number
  /** Whether a person has just asked for it, and waits to type. */
  takesFocus: boolean
  onType: (typed: string) => void
  onKeep: (name: string) => void
  onLeave: () => void
}

/** Names a version in its line: Enter keeps, Escape leaves. Each keystroke is told, so that it outlives this form. */
export function NameForm({ typed, longest, takesFocus, onType, onKeep, onLeave }: NameFormProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [shown, setShown] = useState(typed)
  useEffect(() => {
    if (!takesFocus) return
    input.current?.focus()
    input.current?.select()
  }, [])
  return (
    <form
      class="name-form"
      onSubmit={event => {
        event.preventDefault()
        onKeep(shown)
      }}
    >
      <label for={id} class="caption">
        {text('versions_name_label')}
      </label>
      <input
        class="input"
        id={id}
        ref={input}
        type="text"
        autocomplete="off"
        maxLength={longest}
        value={shown}
        onInput={event => {
          setShown(event.currentTarget.value)
          onType(event.currentTarget.value)
        }}
        onKeyDown={event => {
          if (event.key !== 'Escape' || event.isComposing) return
          event.preventDefault()
          onLeave()
        }}
      />
      <div class="buttons">
        <button type="submit" class="button">
          {text('versions_name_keep')}
        </button>
        <button type="button" class="button button--quiet" onClick={onLeave}>
          {text('restore_cancel')}
        </button>
      </div>
    </form>
  )
}
