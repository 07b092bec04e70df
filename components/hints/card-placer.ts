import { around, type Box, boxOf, common, isEmpty, isWithin, middleOf, moved, type Size } from './box'
import { fieldBox } from './field-box'
import { type CardPlace, placeCard } from './place-card'
import type { PlaceWriter } from './place-writer'
import { isReachable } from './reachable'

/** Where the open card belongs. */
export interface CardGoal {
  card: HTMLElement
  label: Element
  controls: readonly HTMLElement[]
  /** The control of the field that has the focus. */
  focused: HTMLElement | null
  viewport: Box
  pill: Box | null
  /** Where the page's bars above the field end. */
  headerEnd(field: Box): number
  /** Boxes of the other fields, read only when the card is placed anew. */
  others(): Box[]
  /** What the scrollers around the label leave visible. */
  clip: Box
  /** The label's last line with its marker, in sight or not; null when it is not rendered. */
  line: Box | null
}

interface Follow {
  goal: CardGoal
  card: HTMLElement
  /** What the card follows; its `source` when the browser anchors it. */
  reference: Element
  anchored: boolean
  /** What the place was computed from, relative to the reference. */
  ground: string
  place: CardPlace
  origin: Box
  /** The field, and what is looked at where no control has the focus, relative to the reference. */
  field: Box
  whole: Box
}

/**
 * Shows the card as a popover of the field's last control, which makes it next in the tab order and lets the browser move it along
 * without a script. Where the browser cannot, it is moved along in the frames in which something moved. Once placed it keeps its
 * place by the field while the page scrolls; it is placed anew when the field, the window or the card itself changes its size, and
 * when scrolling has ended with a part of it out of sight.
 */
export function createCardPlacer(writer: PlaceWriter) {
  let follow: Follow | null = null

  /** Reads; the returned function writes. */
  function prepare(goal: CardGoal): () => void {
    const { card, label, viewport, pill } = goal
    const before = follow?.card === card && isOpen(card) && follow.reference.isConnected ? follow : null
    const { reference, anchored } = before ?? open(card, goal.controls, label)
    const origin = boxOf(reference)
    const field = fieldBox(goal.controls) ?? origin
    const line = goal.line ?? { ...field, right: field.left, bottom: field.top + 20 }
    const focused = goal.focused ? boxOf(goal.focused) : null
    const size = sizeOf(card)
    const headerEnd = goal.headerEnd(field)
    const ground = JSON.stringify([
      viewport,
      pill,
      size,
      ...[line, field, focused].map(box => box && shift(box, origin)),
    ])
    const kept =
      before?.ground === ground
        ? before
        : {
            place: placeCard({ viewport, headerEnd, label: line, field, focused, others: goal.others(), pill, size }),
            origin,
          }
    follow = {
      goal,
      card,
      reference,
      anchored,
      ground,
      place: kept.place,
      origin: kept.origin,
      field: moved(field, -origin.left, -origin.top),
      whole: moved(around(field, line), -origin.left, -origin.top),
    }
    return writing(follow, origin, goal.clip, () => headerEnd)
  }

  /** The same after a step of scrolling: the card keeps its place by the field. `clip`: what the scrollers leave visible now. */
  function prepareStep(card: HTMLElement, clip: Box): (() => void) | null {
    if (follow?.card !== card || !isOpen(card)) return null
    const { goal, reference, field } = follow
    const origin = boxOf(reference)
    return writing(follow, origin, clip, () => goal.headerEnd(moved(field, origin.left, origin.top)))
  }

  function writing(at: Follow, now: Box, clip: Box, headerEnd: () => number): () => void {
    const { goal, card, anchored, place, origin, whole } = at
    const dx = Math.round(place.x - origin.left)
    const dy = Math.round(place.y - origin.top)
    const focused = goal.focused ? boxOf(goal.focused) : null
    const held = focused && !isEmpty(focused) ? focused : moved(whole, now.left, now.top)
    const seen = isSeen(common(held, clip), goal.viewport, headerEnd)
    return () =>
      writer.styles(card, {
        left: anchored ? `calc(anchor(left) + ${dx}px)` : `${Math.round(now.left) + dx}px`,
        top: anchored ? `calc(anchor(top) + ${dy}px)` : `${Math.round(now.top) + dy}px`,
        'max-height': `${Math.floor(place.maxHeight)}px`,
        visibility: seen ? 'visible' : 'hidden',
      })
  }

  /** The place is reckoned from the field's: where the browser moves the card along, its own box still tells of the frame before. */
  function settled(viewport: Box): void {
    if (!follow || !isOpen(follow.card)) return
    const { goal, card, place, origin, reference, field } = follow
    const now = boxOf(reference)
    const left = place.x + now.left - origin.left
    const top = place.y + now.top - origin.top
    const box = { left, top, right: left + card.offsetWidth, bottom: top + card.offsetHeight }
    const headerEnd = goal.headerEnd(moved(field, now.left, now.top))
    if (!isWithin(box, { ...viewport, top: Math.max(viewport.top, headerEnd) })) follow = { ...follow, ground: '' }
  }

  return { prepare, prepareStep, settled }
}

/** Whether some of what scrollers leave of a box shows under the page's bars; these never reach the viewport's lower half. */
const isSeen = (left: Box, viewport: Box, headerEnd: () => number) =>
  !isEmpty(left) && (left.bottom > middleOf(viewport) || left.bottom > headerEnd())

/** A control in a frame can be followed, but is no source of a popover outside it. */
function open(card: HTMLElement, controls: readonly HTMLElement[], label: Element) {
  const last = controls.findLast(isReachable)
  const source = last?.ownerDocument === card.ownerDocument ? last : undefined
  if (!isOpen(card)) card.showPopover(source ? { source } : {})
  else if (source) reopen(card, source)
  return source
    ? { reference: source, anchored: CSS.supports('left', 'anchor(left)') }
    : { reference: last ?? label, anchored: false }
}

function reopen(card: HTMLElement, source: HTMLElement): void {
  card.hidePopover()
  card.showPopover({ source })
}

const isOpen = (card: HTMLElement) => card.matches(':popover-open')

/** The card's size with all its content, whatever height it was held to. */
function sizeOf(card: HTMLElement): Size {
  const inner = card.firstElementChild
  const border = card.offsetHeight - card.clientHeight
  return { width: card.offsetWidth, height: (inner instanceof HTMLElement ? inner.offsetHeight : 0) + border }
}

const shift = (box: Box, origin: Box): Box => ({
  left: Math.round(box.left - origin.left),
  top: Math.round(box.top - origin.top),
  right: Math.round(box.right - origin.left),
  bottom: Math.round(box.bottom - origin.top),
})
