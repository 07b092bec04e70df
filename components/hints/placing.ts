import type { FieldId } from '@/rules'
import { type Box, toBox } from './box'
import { createCardPlacer } from './card-placer'
import { fieldBox } from './field-box'
import { createLabelReader, type LabelGround } from './label-places'
import { headerEnd } from './page-header'
import type { MarkerPart, OpenCard, Parts } from './parts'
import { contentUnder } from './pill-ground'
import { type MarkerPlace, markerBox, markerGap, placeMarker } from './place-marker'
import { foldsPill } from './place-pill'
import { createWriter } from './place-writer'

interface Placed {
  element: HTMLElement
  field: FieldId | null
  ground: LabelGround
  place: MarkerPlace
}

/**
 * Puts markers, card and pill in their places: all boxes are read first, then what changed is written, so that the page is laid out
 * once at most.
 */
export function createPlacing(host: Element, view: Window) {
  const labels = createLabelReader(host, view)
  const writer = createWriter()
  const cards = createCardPlacer(writer)
  const widths = new WeakMap<HTMLElement, number>()

  /** Width of a marker with its word; an element keeps its word for life. */
  function wordWidth(element: HTMLElement): number {
    const width = widths.get(element) ?? element.offsetWidth
    widths.set(element, width)
    return width
  }

  function readMarker({ element, field, anchor }: MarkerPart, viewport: Box): Placed {
    const ground = labels.ground(anchor, wordWidth(element), viewport)
    return { element, field, ground, place: placeMarker(ground) }
  }

  function readCard(card: OpenCard, placed: Placed[], others: () => Box[], pill: Box | null, viewport: Box) {
    const { element, field, anchor, focused } = card
    const marker = placed.find(each => each.field === field)
    const clip = marker?.ground.clip ?? viewport
    const line = marker ? lineWithMarker(marker.ground) : null
    return cards.prepare({
      card: element,
      ...anchor,
      focused,
      viewport,
      pill,
      others,
      clip,
      line,
      headerEnd: box => headerEnd(anchor.label, box, viewport, host, view),
    })
  }

  return {
    place({ markers, card, pill }: Parts): void {
      const viewport = toBox(host.getBoundingClientRect())
      const placed = markers.map(marker => readMarker(marker, viewport))
      const whole = pill && boxOf(pill.querySelector('.pill--whole'))
      const writeCard = card && readCard(card, placed, () => othersThan(card.field, markers), whole, viewport)
      const controls = markers.flatMap(({ anchor }) => anchor.controls.map(each => toBox(each.getBoundingClientRect())))
      const shown = placed.flatMap(({ place, ground }) => markerBox(place, ground.width) ?? [])
      const folded = whole !== null && foldsPill(whole, [...controls, ...shown, ...contentUnder(whole, host)])
      for (const { element, place } of placed) writer.marker(element, place)
      writeCard?.()
      if (pill) writer.flag(pill, 'data-folded', folded)
    },
    forget: labels.forget,
    settled: () => cards.settled(toBox(host.getBoundingClientRect())),
  }
}

/** The label's line with its marker. It holds whether they are to be seen or not: a card must not jump when the label is scrolled out. */
const lineWithMarker = ({ anywhere, width }: LabelGround): Box | null =>
  anywhere && { ...anywhere, right: anywhere.right + markerGap + width }

const othersThan = (field: FieldId, markers: readonly MarkerPart[]): Box[] =>
  markers.flatMap(other => (other.field === field ? [] : (fieldBox(other.anchor.controls) ?? [])))

const boxOf = (element: Element | null): Box | null => element && toBox(element.getBoundingClientRect())
