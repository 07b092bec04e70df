import { useMemo, useState } from 'preact/hooks'
import { type Country, codesIn, findCountries, isLikely } from './country-search'

interface EntryHandlers {
  add(codes: string[]): void
  /** Backspace in an empty box. */
  removeLast(): void
}

/** What was typed into the box, and what the list below it shows; after the combobox pattern of the ARIA authoring practices. */
export function useCountryEntry(offered: Country[], all: Country[], { add, removeLast }: EntryHandlers) {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  /** The option that was moved to with the arrow keys. */
  const [place, setPlace] = useState<number | null>(null)
  const [unknown, setUnknown] = useState<string | null>(null)
  const found = useMemo(() => (open ? findCountries(typed, offered) : []), [open, typed, offered])
  const likely = typed.trim() !== '' && found[0] && isLikely(found[0], typed) ? found[0] : undefined
  const active = place === null ? likely : found[place]

  const type = (text: string) => {
    setTyped(text)
    setOpen(true)
    setPlace(null)
    setUnknown(null)
  }
  const choose = (codes: string[]) => {
    add(codes)
    setTyped('')
    setOpen(false)
    setPlace(null)
    setUnknown(null)
  }
  /** Takes the marked country or a whole name, code or list of them; tells when what was typed is neither. */
  const take = () => {
    const whole = place === null ? codesIn(typed, all) : null
    const codes = whole ?? (active ? [active.code] : null)
    if (codes) choose(codes)
    else if (typed.trim() !== '') setUnknown(typed.trim())
  }
  /** On leaving: a whole name or code counts as chosen, anything else stays in the box. */
  const leave = () => {
    const codes = codesIn(typed, all)
    setOpen(false)
    if (codes) choose(codes)
    else if (typed.trim() !== '') setUnknown(typed.trim())
  }
  const move = (step: 1 | -1) => {
    const from = active ? found.indexOf(active) : step === 1 ? -1 : found.length
    if (!open) setOpen(true)
    else if (found.length > 0) setPlace((from + step + found.length) % found.length)
  }
  const stepBack = () => {
    if (!open) type('')
    setOpen(false)
  }

  const keys: Record<string, (() => void) | undefined> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: take,
    ...((open || typed !== '') && { Escape: stepBack }),
    ...(typed === '' && { Backspace: removeLast }),
  }
  return {
    typed,
    open: open && found.length > 0,
    found,
    active,
    unknown,
    keys,
    type,
    choose,
    leave,
    show: () => setOpen(true),
  }
}
