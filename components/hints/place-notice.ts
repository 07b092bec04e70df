import { boxOf } from './box'
import { watchMovement } from './movement'
import { controlsUnder } from './pill-ground'
import { riseOf } from './place-pill'

/** Keeps the notice off the page's controls, now and whenever the page has scrolled or is laid out anew, until the signal aborts. */
export function placeNotice(dock: HTMLElement, host: HTMLElement, signal: AbortSignal): void {
  let rise = 0
  function place(): void {
    const notice = dock.firstElementChild
    if (!notice || !host.isConnected) return
    const { left, top, right, bottom } = notice.getBoundingClientRect()
    const corner = { left, top: top + rise, right, bottom: bottom + rise }
    const next = riseOf(corner, boxOf(host), box => controlsUnder(box, host))
    if (next === rise) return
    rise = next
    dock.style.transform = `translateY(${-rise}px)`
  }
  watchMovement(host.ownerDocument, { moved: () => {}, resized: place, settled: place }, signal)
  place()
}
