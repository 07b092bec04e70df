import { render } from 'preact'
import { text } from '@/platform/text'
import { type FieldId, fieldName } from '@/rules'
import { createAim } from './aim'
import { Banner } from './banner'
import { coverFrames } from './cover-frames'
import { holdFocus } from './hold-focus'
import { shieldPage } from './page-shield'

/** What was pressed ends the pointing, or a sentence says why it does not do. */
export type Verdict<Result> = { end: Result } | { refusal: string }

/** The page, as far as one can point at it. */
export interface PointablePage {
  /** The innermost element at a place of the window, or the one that has the focus. */
  elementAt(x: number, y: number): Element | null
  focusedElement(): Element | null
  /** What Tab leads to, in its order; `also` is among them even where Tab would not stop. */
  tabStops(also: Element | null): readonly Element[]
  /** The frames in which other pages stand. */
  frames(): readonly Element[]
  nameOf(element: Element): string
}

export interface PointOptions<Result> {
  field: FieldId
  page: PointablePage
  judge(element: Element): Verdict<Result>
}

/** The banner gives way to what stands this near to the window's top, px. */
const bannerReach = 120

/**
 * Lets a person point at something in the page: with the pointer, or with Tab and Enter. Escape leaves. The page gets none of it, and one
 * element of ours stands on it meanwhile. That has the focus too, so that nothing typed gets into a field; where Tab leads is our own count.
 * @returns what `judge` ended with; null when it was left, the page does not bear our element, or the signal has aborted
 */
export function pointAtPage<Result>(
  document: Document,
  { field, page, judge }: PointOptions<Result>,
  signal: AbortSignal,
): Promise<Result | null> {
  const view = document.defaultView
  if (!view || signal.aborted) return Promise.resolve(null)
  const life = new AbortController()
  const until = AbortSignal.any([signal, life.signal])
  const bar = document.createElement('div')
  bar.className = 'pointing'

  return new Promise(resolve => {
    const before = page.focusedElement()
    const aim = createAim(
      document,
      view,
      {
        placed: ({ top }) => {
          bar.dataset.at = top < bannerReach ? 'bottom' : 'top'
        },
        removed: () => end(null),
      },
      until,
    )
    const { host } = aim
    host.layer.append(bar)
    const focus = holdFocus(document, host.element, bar, before)
    /** What Enter takes. */
    let aimed = before
    /** Where Tab has led to; null for our own button. */
    let stop = before
    let refusal: string | null = null
    let named = ''

    function end(result: Result | null): void {
      if (life.signal.aborted) return
      life.abort()
      focus.giveBack()
      render(null, bar)
      resolve(result)
    }

    function say(): void {
      const words = refusal ?? text('point_what', { text: fieldName(field) })
      render(<Banner words={words} refused={refusal !== null} named={named} onLeave={() => end(null)} />, bar)
    }

    function aimAt(element: Element | null): void {
      aimed = element
      aim.at(element)
    }

    function take(element: Element | null): void {
      if (!element) return
      aimAt(element)
      const verdict = judge(element)
      if ('end' in verdict) end(verdict.end)
      else {
        refusal = verdict.refusal
        say()
      }
    }

    function goTo(element: Element | null): void {
      stop = element
      aimAt(element)
      named = element ? page.nameOf(element) : ''
      say()
      if (element) {
        element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
        focus.take()
      } else bar.querySelector('button')?.focus()
    }

    const isOnButton = () => (bar.getRootNode() as ShadowRoot).activeElement?.localName === 'button'

    function goOn(by: 1 | -1): void {
      const stops = [null, ...page.tabStops(stop)]
      goTo(stops.at((Math.max(stops.indexOf(stop), 0) + by) % stops.length) ?? null)
    }

    function strayed(): void {
      const to = page.focusedElement()
      if (!to || to === host.element) return
      focus.take()
      if (!page.frames().includes(to)) goTo(to)
    }

    // Before the shield stands, which would keep from the page that its field was left.
    say()
    focus.take()
    shieldPage(
      view,
      host.element,
      {
        isOwn: (x, y) => {
          const { left, right, top, bottom } = bar.getBoundingClientRect()
          return left <= x && x <= right && top <= y && y <= bottom
        },
        over: (x, y) => aimAt(page.elementAt(x, y)),
        pressed: (x, y) => take(page.elementAt(x, y)),
        moved: goOn,
        chosen: () => (isOnButton() ? end(null) : take(aimed)),
        strayed,
        left: () => end(null),
      },
      until,
    )
    coverFrames(view, host.layer, host.element, page.frames, until)
    aim.at(aimed)
    signal.addEventListener('abort', () => end(null), { once: true, signal: life.signal })
  })
}
