import { frameAround, isElement } from '@/platform/frames'
import type { OpenCard } from './parts'
import { isReachable } from './reachable'

/**
 * Keys while the card is open; with the card closed every key is the page's. Escape closes it, and is left to a list of the page
 * that is open over the field. Tab reaches it by the browser's own order, as the popover of the field's last control, but for
 * select elements, which Chromium (156) does not count as a popover's source, and for fields in a frame: there it is led.
 * @param view the window in which the field is
 */
export function watchCardKeys(
  view: Window,
  openCard: () => OpenCard | null,
  close: () => void,
  signal: AbortSignal,
): void {
  view.addEventListener(
    'keydown',
    event => {
      const card = openCard()
      const [pressed] = event.composedPath()
      if (!card || event.isComposing || !isElement(pressed)) return
      if (event.key === 'Escape' && pressed.getAttribute('aria-expanded') !== 'true') {
        event.preventDefault()
        event.stopImmediatePropagation()
        close()
      } else if (isPlainTab(event) && leadsToCard(pressed, card)) {
        event.preventDefault()
        card.element.querySelector('button')?.focus()
      }
    },
    { capture: true, signal },
  )
}

const isPlainTab = (event: KeyboardEvent) =>
  event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey

const leadsToCard = (pressed: Element, { anchor }: OpenCard) =>
  (pressed.localName === 'select' || frameAround(pressed.ownerDocument) !== null) &&
  pressed === anchor.controls.findLast(isReachable)
