import './group.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '@/components/icon/icon'
import { chevronRight } from '@/components/icon/shapes'

interface GroupProps {
  id: string
  heading: string
  /** None for a group in which nothing is open. */
  total: number | undefined
  aside?: string | undefined
  /** Whether it stands open at first; after that it is the person's. */
  open: boolean
  onClose?: () => void
  children: ComponentChildren
}

/** Rows under a sticky head that can be folded. */
export function Group({ id, heading, total, aside, open, onClose, children }: GroupProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const own = details.current
    // A group that empties while it has the focus hands it on; otherwise it would fall to the page's top.
    return () => {
      if (own?.contains(document.activeElement)) neighbour(own)?.focus()
    }
  }, [])
  return (
    <details
      class="group"
      id={id}
      ref={details}
      open={open}
      onToggle={event => event.target === details.current && !details.current?.open && onClose?.()}
    >
      <summary>
        <Icon of={chevronRight} class="turn" />
        <h2>{heading}</h2>
        {total !== undefined && <span class="total">{total}</span>}
        {aside && <span class="aside">{aside}</span>}
      </summary>
      <ul>{children}</ul>
    </details>
  )
}

const neighbour = (group: Element) =>
  (group.nextElementSibling ?? group.previousElementSibling)?.querySelector<HTMLElement>('summary, button, [tabindex]')

/** Opens a group and brings its head into view, with the focus on it. */
export function revealGroup(id: string): void {
  const group = document.getElementById(id)
  if (!(group instanceof HTMLDetailsElement)) return
  group.open = true
  const head = group.querySelector('summary')
  head?.focus({ preventScroll: true })
  head?.scrollIntoView({ block: 'start' })
}

/** Opens a row, and its group, and puts the focus into its first input, or on its head when it asks nothing. */
export function revealRow(requirement: string): void {
  const row = document.getElementById(`check-${requirement}`)
  if (!(row instanceof HTMLDetailsElement)) return
  const group = row.parentElement?.closest('details')
  if (group) group.open = true
  row.open = true
  const target = row.querySelector<HTMLElement>('.question input') ?? row.querySelector('summary')
  target?.focus({ preventScroll: true })
  row.scrollIntoView({ block: 'nearest' })
}
