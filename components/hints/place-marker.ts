import { type Box, middleOf, widthOf } from './box'

/** Sizes of the design, px. */
export const markerHeight = 20
export const markerGap = 8
/** How far a marker may move down to keep the line above free. */
const mostSinking = 4
/** A label with less free room than this gets the shape without its word, so that words do not come and go with the outcome. */
export const wordRoom = 88
export const shapeWidth = 20

export type MarkerFit = 'word' | 'shape'
export type MarkerPlace = { shown: false } | { shown: true; x: number; y: number; fit: MarkerFit }

export interface MarkerGround {
  /** Last line of the label with what belongs to it ("Required", the info icon); null when the label is not to be seen. */
  line: Box | null
  /** The label's line above that one. */
  above: Box | null
  /** Something of the page lies over the label, such as a sticky header. */
  covered: boolean
  /** What the scrollers around the label and the viewport leave visible. */
  clip: Box
  /** Free px to the right of the line, counted from the marker's place. */
  room: number
  /** The field's controls. */
  control: Box | null
  /** Width of the marker with its word. */
  width: number
}

/**
 * Where a marker stands: after the end of the label, centred on its last line; without its word where the room is short; on the
 * control's upper right edge, outside, where there is none; nowhere while the label is not to be seen.
 */
export function placeMarker({ line, above, covered, clip, room, control, width }: MarkerGround): MarkerPlace {
  if (!line || covered || !isWithin(middleOf(line), clip)) return { shown: false }
  const x = Math.round(line.right + markerGap)
  const y = Math.round(middleOf(line) - markerHeight / 2 + sinking(line, above, x))
  if (room >= Math.max(wordRoom, width)) return { shown: true, x, y, fit: 'word' }
  if (room >= shapeWidth) return { shown: true, x, y, fit: 'shape' }
  return control ? besideControl(control, clip) : { shown: false }
}

/** The box of a shown marker. `width`: with its word. */
export function markerBox(place: MarkerPlace, width: number): Box | null {
  if (!place.shown) return null
  const { x, y, fit } = place
  return { left: x, top: y, right: x + (fit === 'word' ? width : shapeWidth), bottom: y + markerHeight }
}

/** A marker is higher than a line of a small label: beside the last of several lines it makes room for the words above. */
function sinking(line: Box, above: Box | null, x: number): number {
  if (!above || above.right <= x) return 0
  return Math.min(mostSinking, Math.max(0, above.bottom - (middleOf(line) - markerHeight / 2)))
}

/** The whole height of a marker must be inside what is visible: half a marker under a header tells nothing. */
const isWithin = (middle: number, clip: Box) =>
  middle - markerHeight / 2 >= clip.top && middle + markerHeight / 2 <= clip.bottom && widthOf(clip) > 0

function besideControl(control: Box, clip: Box): MarkerPlace {
  const y = Math.round(control.top)
  if (!isWithin(y + markerHeight / 2, clip)) return { shown: false }
  const right = Math.round(control.right + 4)
  if (right + shapeWidth <= clip.right) return { shown: true, x: right, y, fit: 'shape' }
  const above = y - markerHeight - 2
  if (!isWithin(above + markerHeight / 2, clip)) return { shown: false }
  return { shown: true, x: Math.round(Math.min(control.right, clip.right) - shapeWidth), y: above, fit: 'shape' }
}
