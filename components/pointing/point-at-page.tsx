import { render } from 'preact'
import { documentsIn } from '@/platform/frames'
import { text } from '@/platform/text'
import { type FieldId, fieldName } from '@/rules'
import { createAim } from './aim'
import { Banner } from './banner'
import { shieldPage } from './page-shield'

/** What was pressed ends the pointing, or a sentence says why it does not do. */
export type Verdict<Result> = { end: Result } | { refusal: string }

export interface PointOptions<Result> {
  field: FieldId
  /** The innermost element at a place of the window, or the one that has the focus. */
  elementAt(x: number, y: number): Element | null
  focusedElement(): Element | null
  judge(element: Element): Verdict<Result>
}

/** The banner gives way to what stands this near to the window's top, px. */
const bannerReach = 120

/**
 * Lets a person point at something in the page: with the pointer, or with Tab and Enter. Escape leaves. The page gets none of it, and one
 * element of ours stands on it meanwhile.
 * @returns what `judge` ended with; null when it was left, or the signal has aborted
 */
export function pointAtPage<Result>(
  document: Document,
  { field, elementAt, focusedElement, judge }: PointOptions<Result>,
  signal: AbortSignal,
): Promise<Result | null> {
  const view = document.defaultView
  if (!view || signal.aborted) return Promise.resolve(null)
  const life = new AbortController()
  const until = AbortSignal.any([signal, life.signal])
  const bar = document.createElement('div')
  bar.className = 'pointing'
  const aim = createAim(
    document,
    view,
    ({ top }) => {
      bar.dataset.at = top < bannerReach ? 'bottom' : 'top'
    },
    until,
  )
  aim.host.layer.append(bar)
  let refusal: string | null = null

  return new Promise(resolve => {
    const end = (result: Result | null) => {
      render(null, bar)
      life.abort()
      resolve(result)
    }
    const say = () => {
      const words = refusal ?? text('point_what', { text: fieldName(field) })
      render(<Banner words={words} refused={refusal !== null} onLeave={() => end(null)} />, bar)
    }
    const take = (element: Element | null) => {
      if (!element) return
      aim.at(element)
      const verdict = judge(element)
      if ('end' in verdict) return end(verdict.end)
      refusal = verdict.refusal
      say()
    }
    const handlers = {
      over: (x: number, y: number) => aim.at(elementAt(x, y)),
      pressed: (x: number, y: number) => take(elementAt(x, y)),
      chosen: () => take(focusedElement()),
      focused: () => aim.at(focusedElement()),
      left: () => end(null),
    }
    for (const { defaultView } of documentsIn(document))
      if (defaultView) shieldPage(defaultView, aim.host.element, handlers, until)
    signal.addEventListener('abort', () => end(null), { once: true, signal: life.signal })
    say()
  })
}
