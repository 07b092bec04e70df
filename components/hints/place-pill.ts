import { type Box, middleOf, overlaps } from './box'

/** Distance kept from what the notice gives way to, px. */
const gap = 8

/** Whether the pill folds to one count: unfolded it would lie over a control, words or a marker. */
export function foldsPill(unfolded: Box, content: Box[]): boolean {
  return content.some(box => overlaps(unfolded, box))
}

/**
 * How far up from its corner the notice stands, px: so far that it lies over none of the page's controls. It stays in its corner
 * when it would leave the viewport's lower half. `controlsIn` tells of the controls that show in a box.
 */
export function riseOf(corner: Box, viewport: Box, controlsIn: (box: Box) => Box[]): number {
  const highest = middleOf(viewport)
  for (let rise = 0; corner.top - rise >= highest; ) {
    const box = { ...corner, top: corner.top - rise, bottom: corner.bottom - rise }
    const under = controlsIn(box).filter(control => overlaps(box, control))
    if (under.length === 0) return rise
    rise = corner.bottom - Math.min(...under.map(control => control.top)) + gap
  }
  return 0
}
