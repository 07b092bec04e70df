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
  /** The label's last line with its marker; the field's upper edge stands in for a label that is not to be seen. */
  label: Box
  /** All controls of the field with the words of their options. */
  field: Box
  /** The control that has the focus: nothing may come over it. */
  focused: Box | null
  /** Other fields, kept free where the card finds room further right. */
  others: Box[]
  /** The pill; the card keeps above it where that leaves it room. */
  pill: Box | null
  size: Size
}

/**
 * Where the card stands: right of the field and of fields beside it, level with its label; without room there below the field, then above it, then
 * left of it; at last beside the focused control wherever most room is. It never lies over the focused control.
 */
export function placeCard(ground: CardGround): CardPlace {
  const { viewport, pill } = ground
  const abovePill = pill && { ...ground, viewport: { ...viewport, bottom: pill.top } }
  const besides = [rightOfAll, right, below, above]
  const spot =
    (abovePill && firstFit(abovePill, besides, true)) ??
    firstFit(ground, besides, true) ??
    firstFit(ground, [...besides, left], false)
  return spot ? { ...spot, maxHeight: heightOf(viewport) - 2 * edge } : byTheFocus(ground)
}

type Spot = Omit<CardPlace, 'maxHeight'>

/** `clear`: the label and its marker stay free too. */
function firstFit(ground: CardGround, sides: ((ground: CardGround) => Spot)[], clear: boolean): Spot | undefined {
  const { focused, label, size } = ground
  const kept = [focused, clear ? label : null].filter(box => box !== null)
  return sides
    .map(side => side(ground))
    .find(spot => isInside(spot, ground) && !kept.some(box => overlaps(boxOf(spot, size), box)))
}

/** Further right than the field, past other fields over which the card would lie. */
function rightOfAll(ground: CardGround): Spot {
  const spot = right(ground)
  const inTheWay = ground.others.filter(other => overlaps(boxOf(spot, ground.size), other))
  if (inTheWay.length === 0) return spot
  const past = Math.max(...inTheWay.map(other => other.right))
  const others = ground.others.filter(other => !inTheWay.includes(other))
  return rightOfAll({ ...ground, others, field: { ...ground.field, right: past } })
}

function right({ viewport, label, field, size }: CardGround): Spot {
  const x = field.right + gap
  // A label that reaches further than its control keeps its marker free: the card begins under the line.
  const y = label.right + gap > x ? label.bottom + edge : middleOf(label) - rise
  return { side: 'right', x, y: held(y, viewport.top + edge, viewport.bottom - edge - size.height) }
}

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
