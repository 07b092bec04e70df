import { isAction, isDisabled } from '../dom/controls'
import { commandIn, type PortalCommand, saysCommand } from '../form/actions'

const ours = /^cosell-/
/** How long after a click a change of the page counts as its effect, ms. */
const clickReach = 2000

/** Whether an event took place in the page itself, not in our own layer over it. */
export function isInPage(event: Event, document: Document): boolean {
  const path = event.composedPath()
  return path.includes(document.body) && !path.some(target => ours.test((target as Element).localName ?? ''))
}

/** The portal's command that a click presses; null for any other click, and for one that is switched off. */
export function commandPressed(event: Event): PortalCommand | null {
  const path = event.composedPath().filter((target): target is Element => (target as Node).nodeType === 1)
  const action = path.find(element => isAction(element))
  if (!action || path.some(isMenu) || path.some(element => isDisabled(element))) return null
  return commandIn(action.textContent ?? '')
}

/**
 * Some edits are clicks: Remove takes a file away, "+ Add solution area" adds a row. A click says nothing by itself, so it is
 * kept until the page changes. Clicks in menus and on the portal's commands are none.
 */
export function clickMemory() {
  let lastClick: number | null = null
  return {
    note(event: Event, now: number): void {
      const path = event.composedPath().filter((target): target is Element => (target as Node).nodeType === 1)
      const action = path.find(element => isAction(element))
      if (path.some(isMenu) || (action && saysCommand(action.textContent ?? ''))) return
      lastClick = now
    },
    /** The click made itself known by an event of its own, as a tick box does. */
    forget(): void {
      lastClick = null
    },
    /** Whether a change of the page now is a click's effect. Each click answers once. */
    takes(now: number): boolean {
      const taken = lastClick !== null && now - lastClick <= clickReach
      lastClick = null
      return taken
    },
  }
}

const isMenu = (element: Element) => element.localName === 'nav' || element.getAttribute('role') === 'navigation'
