import { type Box, boxOf, middleOf, moved, type Point } from './box'
import { clippersOf, visibility } from './clip'
import { composedAncestors } from './composed-tree'
import { createCovers } from './covers'
import { fieldBox } from './field-box'
import { coverAt, freeRoom, looker } from './free-room'
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

/** What holds for a label until something is laid out anew: its line relative to its own corner, its surroundings, the room beside it. */
interface Known {
  width: number
  height: number
  line: LabelLine | null
  family: ReadonlySet<Node>
  clippers: Element[]
  /** Whether something lay over the label when it was last looked; not known while it is out of sight. */
  covered?: boolean | undefined
  /** Measured when the label is first in sight, at this distance from the left, for a marker of this width. */
  room?: { left: number; wanted: number; free: number }
}

/** How all labels are read at one moment. */
interface Moment {
  visible(clippers: readonly Element[]): Box
  /** Whether what once covered a label is at a point. */
  mayBeCovered(point: Point): boolean
}

/**
 * Reads where labels stand. While a page only scrolls, a label costs its own box and a share of its scrollers' boxes; the rest is
 * measured again after `forget`.
 */
export function createLabelReader(ours: Element, view: Window) {
  let known = new WeakMap<Element, Known>()
  const covers = createCovers()

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
      family: new Set(composedAncestors(label)),
      clippers: clippersOf(label, view),
    }
    known.set(label, about)
    return about
  }

  /** What is known of the ground for one marker of this width; its room is looked at when the label is in sight. */
  function ground(anchor: Anchor, width: number, { visible, mayBeCovered }: Moment): LabelGround {
    const { label, controls } = anchor
    const at = boxOf(label)
    const about = aboutOf(anchor, at)
    const clip = visible(about.clippers)
    const whole = about.line && moved(about.line.whole, at.left, at.top)
    const unseen = { anywhere: whole, line: null, above: null, covered: false, clip, room: 0, control: null, width }
    if (!about.line || !whole || !isInSight(label, middleOf(whole), clip)) {
      about.covered = undefined
      return unseen
    }
    const lookAt = looker(label, ours)
    const point = endOf(moved(about.line.own, at.left, at.top))
    if (about.covered !== false || mayBeCovered(point)) {
      const cover = coverAt(point, label, about.family, lookAt, view)
      if (cover) covers.saw(cover)
      about.covered = cover !== null
    }
    if (about.covered) return { ...unseen, covered: true }
    const left = whole.right + markerGap
    const wanted = Math.max(wordRoom, width)
    if (about.room?.left !== left || about.room.wanted !== wanted) {
      about.room = { left, wanted, free: freeRoom(label, about.family, whole, left, clip.right, wanted, lookAt, view) }
    }
    const room = about.room.free
    const above = about.line.above && moved(about.line.above, at.left, at.top)
    return { ...unseen, line: whole, above, room, control: room < shapeWidth ? fieldBox(controls) : null }
  }

  return {
    /**
     * Tells of one label after the other, all as they stand now. `sparing`: a label with nothing over it is looked at again only where
     * something was over a label before.
     */
    reading: (viewport: Box, sparing: boolean) => {
      const moment = { visible: visibility(viewport), mayBeCovered: sparing ? covers.reading() : () => true }
      return (anchor: Anchor, width: number) => ground(anchor, width, moment)
    },
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

const isInSight = (label: Element, middle: number, clip: Box) =>
  middle >= clip.top && middle <= clip.bottom && isRendered(label)

/** Where it is looked whether something lies over a line. */
const endOf = (line: Box): Point => ({ x: Math.max(line.left, line.right - 3), y: middleOf(line) })

const isRendered = (label: Element) =>
  label.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true
