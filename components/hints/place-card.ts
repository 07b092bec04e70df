import { type Box, heightOf, middleOf, overlaps, type Size } from './box'

/** Distances of the design, px. */
const gap = 12
const edge = 8
/** The card stands level with the marker, whose upper edge lies this far above the middle of the label's line. */
const rise = 10

export type CardSide = 'right' | 'below' | 'above' | 'left'
export interface CardPlace {
  side: CardSide
  x: number
  y: number
  /** Room for the card's height; it scrolls inside when its content is taller. */
  maxHeight: number
}

export interface CardGround {
  viewport: Box
  /** Where the page's own bars at the top of the viewport end; the card keeps below them where that leaves it room. */
  headerEnd: number
  /** The label's last line with its marker; the field's upper edge stands in for a label that is not to be seen. */
  label: Box
  /** All controls of the field with the words of their options. */
  field: Box
  /** The control that has the focus: nothing may come over it. */
  focused: Box | null
  /** Other fields, kept free where the card finds room at the right. */
  others: Box[]
  /** The pill; the card keeps above it where that leaves it room. */
  pill: Box | null
  size: Size
}

/**
 * Where the card stands: right of the field, level with its label or as near to that as other fields leave room; without room there below the field,
 * then above it, then left of it; at last beside the focused control wherever most room is. It keeps off the page's bars at the top, and off the
 * pill, where there is room elsewhere. It never lies over the focused control.
 */
export function placeCard(ground: CardGround): CardPlace {
  const under = underHeader(ground)
  const spot =
    firstFree(abovePill(under), besides, true) ??
    firstFree(under, [...besides, left], true) ??
    firstFree(ground, besides, true) ??
    firstFree(ground, [...besides, left], false)
  return spot ? { ...spot, maxHeight: heightOf(ground.viewport) - 2 * edge } : byTheFocus(under)
}

type Spot = Omit<CardPlace, 'maxHeight'>
type Side = (ground: CardGround) => Spot | Spot[]

const underHeader = (ground: CardGround): CardGround => ({
  ...ground,
  viewport: { ...ground.viewport, top: Math.max(ground.viewport.top, ground.headerEnd) },
})

const abovePill = (ground: CardGround): CardGround =>
  ground.pill ? { ...ground, viewport: { ...ground.viewport, bottom: ground.pill.top } } : ground

/** `clear`: the label and its marker stay free too. */
function firstFree(ground: CardGround, sides: Side[], clear: boolean): Spot | undefined {
  const { focused, label, others, size } = ground
  const kept = [focused, clear ? label : null].filter(box => box !== null)
  const fits = (spot: Spot, free: readonly Box[]) =>
    isInside(spot, ground) && !free.some(box => overlaps(boxOf(spot, size), box))
  return (
    rightwards(ground).find(spot => fits(spot, [...kept, ...others])) ??
    sides.flatMap(side => side(ground)).find(spot => fits(spot, kept))
  )
}

/** Right of the field, beside the label's end and past other fields; level with the label first, then at other heights by the field. */
function rightwards({ viewport, label, field, others, size }: CardGround): Spot[] {
  const level = middleOf(label) - rise
  const xs = [field, label, ...others].map(box => box.right + gap).filter(x => x >= field.right + gap)
  const hold = (y: number) => held(y, viewport.top + edge, viewport.bottom - edge - size.height)
  // A label that reaches further than its control keeps its marker free: the card begins under the line.
  const spots = [...new Set(xs)]
    .sort(ascending)
    .map((x): Spot => ({ side: 'right', x, y: hold(label.right + gap > x ? label.bottom + edge : level) }))
  const ys = others
    .flatMap(other => [other.top - edge - size.height, other.bottom + edge])
    .filter(y => y < Math.max(label.bottom, field.bottom) && y + size.height > Math.min(label.top, field.top))
    .sort((a, b) => Math.abs(a - level) - Math.abs(b - level))
  return [...spots, ...ys.flatMap(y => spots.map(spot => ({ ...spot, y })))]
}

const ascending = (a: number, b: number) => a - b

function below({ viewport, field, size }: CardGround): Spot {
  return { side: 'below', x: level(field, viewport, size), y: field.bottom + edge }
}

function above({ viewport, label, field, size }: CardGround): Spot {
  const top = Math.min(label.top, field.top)
  return { side: 'above', x: level(field, viewport, size), y: top - edge - size.height }
}

function left({ viewport, label, field, size }: CardGround): Spot {
  const y = held(middleOf(label) - rise, viewport.top + edge, viewport.bottom - edge - size.height)
  return { side: 'left', x: Math.min(field.left, label.left) - gap - size.width, y }
}

function byTheFocus({ viewport, field, focused, size }: CardGround): CardPlace {
  const hold = focused ?? field
  const under = viewport.bottom - edge - (hold.bottom + edge)
  const over = hold.top - edge - (viewport.top + edge)
  const x = level(hold, viewport, size)
  if (under >= over) return { side: 'below', x, y: hold.bottom + edge, maxHeight: Math.max(0, under) }
  const height = Math.min(size.height, over)
  return { side: 'above', x, y: hold.top - edge - height, maxHeight: Math.max(0, over) }
}

const level = (hold: Box, viewport: Box, size: Size) =>
  held(hold.left, viewport.left + edge, viewport.right - edge - size.width)

const boxOf = ({ x, y }: Spot, { width, height }: Size): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
})

function isInside(place: Spot, { viewport, size }: CardGround): boolean {
  const box = boxOf(place, size)
  return (
    box.left >= viewport.left + edge &&
    box.right <= viewport.right - edge &&
    box.top >= viewport.top + edge &&
    box.bottom <= viewport.bottom - edge
  )
}

/** The value kept between two limits; the lower one wins where they cross. */
const held = (value: number, from: number, to: number) => Math.max(from, Math.min(value, to))

const besides: Side[] = [rightwards, below, above]
