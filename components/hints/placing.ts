import type { FieldId } from '@/rules'
import { type Box, boxOf } from './box'
import { createCardPlacer } from './card-placer'
import { fieldBox } from './field-box'
import { createLabelReader, type LabelGround } from './label-places'
import { createMarkerWriter, type PlacedMarker } from './marker-writer'
import { headerEnd } from './page-header'
import type { MarkerPart, OpenCard, Parts } from './parts'
import { contentUnder } from './pill-ground'
import { markerBox, markerGap, placeMarker } from './place-marker'
import { foldsPill } from './place-pill'
import { createWriter } from './place-writer'

interface Placed extends PlacedMarker {
  field: FieldId | null
  ground: LabelGround
}

/** While the page scrolls it is looked every so many frames whether something has come over a label, or under the pill. */
const framesPerLook = 6

/**
 * Puts markers, card and pill in their places: all boxes are read first, then what changed is written, so that the page is laid out
 * once at most.
 */
export function createPlacing(host: Element, view: Window) {
  const labels = createLabelReader(host, view)
  const writer = createWriter()
  const marks = createMarkerWriter(writer)
  const cards = createCardPlacer(writer)
  const widths = new WeakMap<HTMLElement, number>()
  let folded = false
  let followed = 0

  /** Width of a marker with its word; an element keeps its word for life. */
  function wordWidth(element: HTMLElement): number {
    const width = widths.get(element) ?? element.offsetWidth
    widths.set(element, width)
    return width
  }

  function read(markers: readonly MarkerPart[], viewport: Box, sparing = false): Placed[] {
    const groundOf = labels.reading(viewport, sparing)
    return markers.map(({ element, field, anchor }) => {
      const ground = groundOf(anchor, wordWidth(element))
      const { anywhere } = ground
      return {
        element,
        field,
        ground,
        place: placeMarker(ground),
        line: anywhere && { x: anywhere.left, y: anywhere.top },
      }
    })
  }

  function readCard(card: OpenCard, placed: Placed[], others: () => Box[], pill: Box | null, viewport: Box) {
    const { element, anchor, focused } = card
    const marker = markerOf(card, placed)
    return cards.prepare({
      card: element,
      ...anchor,
      focused,
      viewport,
      pill,
      others,
      clip: marker?.ground.clip ?? viewport,
      line: marker ? lineWithMarker(marker.ground) : null,
      headerEnd: box => headerEnd(anchor.label, box, viewport, host, view),
    })
  }

  function isOverContent(pill: Box, markers: readonly MarkerPart[], placed: readonly Placed[]): boolean {
    const controls = markers.flatMap(({ anchor }) => anchor.controls.map(each => boxOf(each)))
    const shown = placed.flatMap(({ place, ground }) => markerBox(place, ground.width) ?? [])
    return foldsPill(pill, [...controls, ...shown, ...contentUnder(pill, host)])
  }

  return {
    /** Everything anew. */
    place({ markers, carrier, card, pill }: Parts): void {
      const viewport = boxOf(host)
      const placed = read(markers, viewport)
      const whole = wholeBox(pill)
      const writeCard = card && readCard(card, placed, () => othersThan(card.field, markers), whole, viewport)
      folded = whole !== null && isOverContent(whole, markers, placed)
      followed = 0
      marks.place(carrier, placed)
      writeCard?.()
      if (pill) writer.flag(pill, 'data-folded', folded)
    },
    /**
     * After a step of scrolling: markers and card go with their labels, and hide where these are hidden. A folded pill stays so
     * until scrolling has ended, or it would flicker over each gap between two lines.
     */
    follow({ markers, carrier, card, pill }: Parts): void {
      const viewport = boxOf(host)
      followed += 1
      const looks = followed % framesPerLook === 0
      const placed = read(markers, viewport, !looks)
      const writeCard = card && cards.prepareStep(card.element, markerOf(card, placed)?.ground.clip ?? viewport)
      const whole = looks && !folded ? wholeBox(pill) : null
      folded ||= whole !== null && isOverContent(whole, markers, placed)
      marks.follow(carrier, placed)
      writeCard?.()
      if (pill) writer.flag(pill, 'data-folded', folded)
    },
    forget: labels.forget,
    settled: () => cards.settled(boxOf(host)),
  }
}

const markerOf = ({ field }: OpenCard, placed: readonly Placed[]) => placed.find(each => each.field === field)

/** The label's line with its marker. It holds whether they are to be seen or not: a card must not jump when the label is scrolled out. */
const lineWithMarker = ({ anywhere, width }: LabelGround): Box | null =>
  anywhere && { ...anywhere, right: anywhere.right + markerGap + width }

const othersThan = (field: FieldId, markers: readonly MarkerPart[]): Box[] =>
  markers.flatMap(other => (other.field === field ? [] : (fieldBox(other.anchor.controls) ?? [])))

function wholeBox(pill: HTMLElement | null): Box | null {
  const whole = pill?.querySelector('.pill--whole')
  return whole ? boxOf(whole) : null
}
