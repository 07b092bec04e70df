import { render } from 'preact'
import { language, text } from '@/platform/text'
import { type FieldId, fieldIds, fieldState } from '@/rules'
import { watchCardKeys } from './card-keys'
import {
  type CardState,
  cardClosed,
  closedCard,
  fieldsChanged,
  focusCame,
  focusLeft,
  markerPressed,
} from './card-state'
import { watchFocus } from './focus-watch'
import { oncePerFrame } from './frames'
import { schemeBehind } from './ground-scheme'
import { createHost, hostName } from './hint-host'
import type { HintActions, HintModel, HintPlace } from './hint-model'
import { hintCss } from './hint-sheet'
import { Layer } from './layer'
import { watchMovement } from './movement'
import { Notice } from './notice'
import { noParts, type Parts, partsOf } from './parts'
import { placeNotice } from './place-notice'
import { createPlacing } from './placing'

export interface HintLayer {
  /** Shows this form's hints, in their places, before it returns. */
  show(model: HintModel): void
  /** The page shows no form: nothing of ours is left in it. */
  hide(): void
  /** Until the returned function is called the focus opens and closes no card: it is not a person's. */
  ignoreFocus(): () => void
  /** The extension was updated or removed under the page: hints and pill give way to one notice. Nothing else is shown any more. */
  lostConnection(): void
}

interface Listening {
  /** Listens to what these stand in as well: shadow trees, frames. */
  around(labels: readonly Element[]): void
  end: AbortController
}

const noPlaces: ReadonlyMap<FieldId, HintPlace> = new Map()

/**
 * The hint layer of one page: markers beside labels, a card for the focused field, the pill. It adds one element to the page and
 * changes none; when the signal aborts that element and all listeners are gone.
 */
export function startHintLayer(document: Document, actions: HintActions, signal: AbortSignal): HintLayer {
  const view = document.defaultView ?? window
  const noticeTexts = { message: text('hint_lost_connection'), close: text('hint_close') }
  const live = new AbortController()
  signal.addEventListener('abort', () => live.abort(), { once: true })

  let model: HintModel | null = null
  let card: CardState = closedCard
  let focused: HTMLElement | null = null
  let parts: Parts = noParts
  let drawn = ''
  /** How many ask for the focus to be ignored now. */
  let ignoring = 0
  /** Lives as long as hints are shown: a page without them is not listened to. */
  let shown: Listening | null = null

  const placeSoon = oncePerFrame(place, view, live.signal)
  const followSoon = oncePerFrame(follow, view, live.signal)
  const placeAnew = () => {
    placing.forget()
    placeSoon()
  }
  const host = createHost(document, { css: hintCss, name: hostName }, { moved: placeSoon }, signal)
  host.layer.lang = language()
  const placing = createPlacing(host.element, view)
  const settled = () => {
    placing.settled()
    placeSoon()
  }
  signal.addEventListener('abort', () => render(null, host.layer), { once: true })

  function listen(): Listening {
    const end = new AbortController()
    const until = AbortSignal.any([live.signal, end.signal])
    const places = () => model?.places ?? noPlaces
    const movement = watchMovement(document, { moved: followSoon, resized: placeAnew, settled }, until)
    const heard = new WeakSet<Document>()
    const hear = (each: Document) => {
      if (heard.has(each)) return
      heard.add(each)
      watchFocus(each, host.element, places, { came: focusArrived, left: focusGone }, until)
      watchCardKeys(each.defaultView ?? view, () => parts.card, close, until)
    }
    hear(document)
    return {
      around: labels => {
        movement.alsoAround(labels)
        for (const { ownerDocument } of labels) hear(ownerDocument)
      },
      end,
    }
  }

  function focusArrived(field: FieldId, control: HTMLElement): void {
    if (ignoring > 0) return
    focused = control
    const opens = !!model && fieldState(field, model.assessment) !== 'optional'
    become(focusCame(card, field, opens))
  }

  function focusGone(elsewhere: boolean): void {
    if (ignoring === 0) become(focusLeft(card, elsewhere))
  }

  function become(next: CardState): void {
    if (next === card) return
    card = next
    draw()
  }

  function close(): void {
    const field = card.open?.field
    const inside = document.activeElement === host.element
    card = cardClosed(card)
    const back =
      field && (focused?.isConnected && card.focused === field ? focused : model?.places.get(field)?.focusTarget)
    if (inside && back) back.focus({ preventScroll: true })
    draw()
  }

  function draw(): void {
    if (!model || live.signal.aborted) return
    const content = contentOf(model, card)
    if (content !== drawn) paint(model)
    drawn = content
    parts = partsOf(host.layer, model, card, focused)
    place()
  }

  function paint(shown: HintModel): void {
    render(
      <Layer
        model={shown}
        card={card}
        actions={actions}
        onMarker={field => become(markerPressed(card, field))}
        onClose={close}
      />,
      host.layer,
    )
  }

  function place(): void {
    if (isDrawn()) placing.place(parts)
  }

  function follow(): void {
    if (isDrawn()) placing.follow(parts)
  }

  const isDrawn = () => model !== null && !document.hidden && host.element.isConnected

  return {
    show: next => {
      if (live.signal.aborted) return
      model = next
      shown ??= listen()
      card = fieldsChanged(card, field => next.places.has(field))
      const label = firstLabel(next)
      host.attach(label)
      if (label) host.takeScheme(schemeBehind(label, view))
      shown.around([...next.places.values()].map(({ label: each }) => each))
      draw()
    },
    hide: () => {
      if (live.signal.aborted || !model) return
      model = null
      shown?.end.abort()
      shown = null
      card = closedCard
      drawn = ''
      render(null, host.layer)
      host.detach()
    },
    ignoreFocus: () => {
      ignoring += 1
      let over = false
      return () => {
        if (!over) ignoring -= 1
        over = true
      }
    },
    lostConnection: () => {
      if (live.signal.aborted) return
      live.abort()
      const told = new AbortController()
      const close = () => {
        told.abort()
        host.detach()
      }
      render(<Notice texts={noticeTexts} onClose={close} />, host.layer)
      host.attach(model ? firstLabel(model) : undefined)
      const dock = host.layer.querySelector<HTMLElement>('.pill-dock')
      if (dock) placeNotice(dock, host.element, AbortSignal.any([signal, told.signal]))
    },
  }
}

/** All that the rendered layer depends on: most edits change nothing of it, and then nothing is rendered. */
const contentOf = ({ assessment, places, health, publishBand, panelOpen }: HintModel, card: CardState): string =>
  JSON.stringify([assessment, [...places.keys()], health, publishBand !== null, panelOpen, card])

const firstLabel = ({ places }: HintModel) => fieldIds.flatMap(field => places.get(field)?.label ?? [])[0]
