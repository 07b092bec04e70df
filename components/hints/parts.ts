import { type FieldId, fieldIds } from '@/rules'
import type { CardState } from './card-state'
import type { HintModel } from './hint-model'
import type { Anchor } from './label-places'
import { bandMarker } from './marker'

/** A rendered marker. One without a field stands beside a line of text. */
export interface MarkerPart {
  element: HTMLElement
  field: FieldId | null
  anchor: Anchor
}

export interface OpenCard {
  element: HTMLElement
  field: FieldId
  anchor: Anchor
  /** The control of the field that has the focus. */
  focused: HTMLElement | null
}

/** Our rendered elements, each with its place in the page. */
export interface Parts {
  markers: MarkerPart[]
  /** What holds all markers. */
  carrier: HTMLElement | null
  card: OpenCard | null
  pill: HTMLElement | null
}

export const noParts: Parts = { markers: [], carrier: null, card: null, pill: null }

/** Finds what was rendered. `focused` is the control of the page that has the focus or had it last. */
export function partsOf(layer: HTMLElement, model: HintModel, card: CardState, focused: HTMLElement | null): Parts {
  return {
    markers: [...layer.querySelectorAll<HTMLElement>('[data-marker]')].flatMap(element => markerPart(element, model)),
    carrier: layer.querySelector<HTMLElement>('.markers'),
    card: openCard(layer, model, card, focused),
    pill: layer.querySelector<HTMLElement>('[data-pill]'),
  }
}

function markerPart(element: HTMLElement, { places, publishBand }: HintModel): MarkerPart[] {
  const name = element.dataset.marker
  if (name === bandMarker) {
    return publishBand ? [{ element, field: null, anchor: { label: publishBand, controls: [] } }] : []
  }
  const field = fieldIds.find(id => id === name)
  const anchor = field && places.get(field)
  return field && anchor ? [{ element, field, anchor }] : []
}

function openCard(layer: HTMLElement, { places }: HintModel, { open }: CardState, focused: HTMLElement | null) {
  const element = layer.querySelector<HTMLElement>('.hint-card')
  const anchor = open && places.get(open.field)
  if (!element || !anchor) return null
  const own = anchor.controls.some(control => control.contains(focused))
  return { element, field: open.field, anchor, focused: own ? focused : null }
}
