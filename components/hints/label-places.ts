import { type Box, middleOf, toBox } from './box'
import { clippersOf, visibleWithin } from './clip'
import { fieldBox } from './field-box'
import { freeRoom, isCovered, looker } from './free-room'
import { type LabelLine, labelLine } from './label-line'
import { type MarkerGround, markerGap, shapeWidth, wordRoom } from './place-marker'

/** What a marker is put beside: a field, or a line of text with no controls. */
export interface Anchor {
  label: Element
  controls: readonly HTMLElement[]
}

export interface LabelGround extends MarkerGround {
  /** The line also where it is not to be seen: scrolled out, or covered. */
  anywhere: Box | null
}

/** What holds for a label until something is laid out anew: its line relative to its own corner, its scrollers, the room beside it. */
interface Known {
  width: number
  height: number
  line: LabelLine | null
  clippers: Element[]
  /** Measured when the label is first in sight, at this distance from the left, for a marker of this width. */
  room?: { left: number; wanted: number; free: number }
}

/**
 * Reads where labels stand. While a page only scrolls, a label costs its own box, its scrollers' boxes and one look at what is
 * painted over it; the rest is measured again after `forget`.
 */
export function createLabelReader(ours: Element, view: Window) {
  let known = new WeakMap<Element, Known>()

  function aboutOf({ label, controls }: Anchor, at: Box): Known {
    const width = at.right - at.left
    const height = at.bottom - at.top
    const before = known.get(label)
    if (before && before.width === width && before.height === height) return before
    const line = labelLine(label, controls)
    const about: Known = {
      width,
      height,
      line: line && fromCorner(line, at),
      clippers: clippersOf(label, view),
    }
    known.set(label, about)
    return about
  }

  /** What is known of the ground for one marker of this width; its room is looked at when the label is in sight. */
  function ground(anchor: Anchor, width: number, viewport: Box): LabelGround {
    const { label, controls } = anchor
    const at = toBox(label.getBoundingClientRect())
    const about = aboutOf(anchor, at)
    const clip = visibleWithin(about.clippers, viewport)
    const whole = about.line && moved(about.line.whole, at.left, at.top)
    const unseen = { anywhere: whole, line: null, above: null, covered: false, clip, room: 0, control: null, width }
    if (!about.line || !whole || !isRendered(label)) return unseen
    const middle = middleOf(whole)
    if (middle < clip.top || middle > clip.bottom) return unseen
    const lookAt = looker(label, ours)
    const covered = isCovered(label, moved(about.line.own, at.left, at.top), lookAt, view)
    if (covered) return { ...unseen, covered }
    const left = whole.right + markerGap
    const wanted = Math.max(wordRoom, width)
    if (about.room?.left !== left || about.room.wanted !== wanted) {
      about.room = { left, wanted, free: freeRoom(label, whole, left, clip.right, wanted, lookAt, view) }
    }
    const room = about.room.free
    const above = about.line.above && moved(about.line.above, at.left, at.top)
    return { ...unseen, line: whole, above, room, control: room < shapeWidth ? fieldBox(controls) : null }
  }

  return {
    ground,
    /** Lines may break elsewhere now. */
    forget: () => {
      known = new WeakMap()
    },
  }
}

const fromCorner = ({ own, whole, above }: LabelLine, { left, top }: Box): LabelLine => ({
  own: moved(own, -left, -top),
  whole: moved(whole, -left, -top),
  above: above && moved(above, -left, -top),
})

const moved = (box: Box, x: number, y: number): Box => ({
  left: box.left + x,
  top: box.top + y,
  right: box.right + x,
  bottom: box.bottom + y,
})

const isRendered = (label: Element) =>
  label.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true
