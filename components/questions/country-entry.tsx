import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { plural, text } from '@/platform/text'
import type { Country } from './country-search'
import { InputError } from './input-error'
import { useCountryEntry } from './use-country-entry'

interface CountryEntryProps {
  label: string
  /** Countries that may still be chosen. */
  offered: Country[]
  all: Country[]
  onAdd(codes: string[]): void
  onRemoveLast(): void
  /** What was chosen: it stands in one frame with the box. */
  children: ComponentChildren
}

/** A text box with a list of countries under it: by name or code, with keyboard or pointer. What is wrong stands below the frame. */
export function CountryEntry({ label, offered, all, onAdd, onRemoveLast, children }: CountryEntryProps) {
  const id = useId()
  const entry = useCountryEntry(offered, all, { add: onAdd, removeLast: onRemoveLast })
  const list = useRef<HTMLDivElement>(null)
  const option = (code: string) => `${id}-${code}`
  const activeCode = entry.active?.code
  useEffect(() => {
    if (activeCode !== undefined)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [activeCode])

  return (
    <>
      <div class="countries">
        {children}
        <div class="country-entry">
          <input
            role="combobox"
            aria-label={label}
            aria-autocomplete="list"
            aria-expanded={entry.open}
            aria-controls={`${id}-list`}
            aria-activedescendant={entry.open && entry.active ? option(entry.active.code) : undefined}
            aria-invalid={entry.unknown !== null}
            aria-describedby={entry.unknown === null ? undefined : `${id}-error`}
            placeholder={label}
            autocomplete="off"
            spellcheck={false}
            value={entry.typed}
            onInput={event => entry.type(event.currentTarget.value)}
            onClick={entry.show}
            onBlur={entry.leave}
            onKeyDown={event => {
              const act = event.isComposing ? undefined : entry.keys[event.key]
              if (!act) return
              if (event.key !== 'Backspace') event.preventDefault()
              if (event.key === 'Escape') event.stopPropagation()
              act()
            }}
          />
          <span class="only-heard" role="status">
            {entry.open ? plural('ask_countries_found', entry.found.length) : ''}
          </span>
          <div
            class="listbox"
            id={`${id}-list`}
            role="listbox"
            aria-label={text('ask_countries_list')}
            ref={list}
            hidden={!entry.open}
          >
            {entry.found.map(({ code, name }) => (
              // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the text box takes the keys
              <div
                key={code}
                id={option(code)}
                role="option"
                aria-selected={code === activeCode}
                onMouseDown={event => event.preventDefault()}
                onClick={() => entry.choose([code])}
              >
                <span class="code">{code}</span>
                {name}
              </div>
            ))}
          </div>
        </div>
      </div>
      {entry.unknown !== null && <InputError id={`${id}-error`}>{text('ask_error_country', entry.unknown)}</InputError>}
    </>
  )
}
