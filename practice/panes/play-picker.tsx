import { useRef, useState } from 'preact/hooks'
import { freshId } from '../fresh-id'
import { Icon } from '../shell/icon'
import { maxPlays } from './options'

interface PlayPickerProps {
  labelId: string
  chosen: readonly string[]
  options: readonly string[]
  onChange: (chosen: string[]) => void
}

/** A drop-down of several choices: closed, it shows them with commas between; the list is in the document only while it is open. */
export const PlayPicker = ({ labelId, chosen, options, onChange }: PlayPickerProps) => {
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const list = freshId('listbox')
  const isFull = chosen.length >= maxPlays

  const toggle = (option: string) => {
    const wanted = options.filter(one => (one === option) !== chosen.includes(one))
    if (wanted.length <= maxPlays) onChange(wanted)
  }
  const keys: Record<string, () => void> = {
    Escape: () => setOpen(false),
    ArrowDown: () => (open ? setActive(now => Math.min(now + 1, options.length - 1)) : setOpen(true)),
    ArrowUp: () => setActive(now => Math.max(now - 1, 0)),
    Enter: press,
    ' ': press,
  }
  function press() {
    const option = options[active]
    if (open && option !== undefined) toggle(option)
    else setOpen(true)
  }

  return (
    <div class="play-picker">
      <div
        ref={box}
        role="combobox"
        class="play-picker__box"
        tabIndex={0}
        aria-labelledby={labelId}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={open ? `${list}_${active}` : undefined}
        onClick={() => setOpen(now => !now)}
        onBlur={() => setOpen(false)}
        onKeyDown={event => {
          const act = keys[event.key]
          if (!act) return
          event.preventDefault()
          act()
        }}
      >
        <span class="play-picker__text">{chosen.join(', ') || 'Select'}</span>
        <Icon name="chevronDown" size={14} />
      </div>
      {open && options.length > 0 && (
        <div class="play-picker__list" id={list} role="listbox" aria-multiselectable="true" aria-labelledby={labelId}>
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box takes the keys.
            <div
              key={option}
              id={`${list}_${index}`}
              role="option"
              class={index === active ? 'play-picker__option is-active' : 'play-picker__option'}
              aria-selected={chosen.includes(option)}
              aria-disabled={isFull && !chosen.includes(option)}
              // The box would lose the focus, and with it the list would close.
              onMouseDown={event => event.preventDefault()}
              onClick={() => {
                setActive(index)
                toggle(option)
              }}
            >
              <span class="play-picker__tick" aria-hidden="true" />
              {option}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
