import { render } from 'preact'
import { toBox } from '@/components/hints/box'
import { oncePerFrame } from '@/components/hints/frames'
import { schemeBehind } from '@/components/hints/ground-scheme'
import { createHost } from '@/components/hints/hint-host'
import { pageCss } from '@/components/hints/hint-sheet'
import { language, text } from '@/platform/text'
import { type FieldId, fieldName } from '@/rules'
import { Banner } from './banner'
import { shieldPage } from './page-shield'
import pointing from './pointing.css?inline'

/** What was pressed ends the pointing, or a sentence says why it does not do. */
export type Verdict<Result> = { end: Result } | { refusal: string }

export interface PointOptions<Result> {
  field: FieldId
  /** The innermost element at a place of the window, or the one that has the focus. */
  elementAt(x: number, y: number): Element | null
  focusedElement(): Element | null
  judge(element: Element): Verdict<Result>
}

/** A part of the window that is larger than this is no field, as a share. */
const mostOfWindow = 0.5

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
  const host = createHost(
    document,
    { css: `${pageCss}\n${pointing}`, name: 'cosell-checklist-pointing' },
    () => {},
    until,
  )
  const aim = document.createElement('div')
  const bar = document.createElement('div')
  let aimed: Element | null = null
  let refusal: string | null = null

  aim.className = 'aim'
  aim.hidden = true
  bar.className = 'pointing'
  host.layer.lang = language()
  host.layer.append(aim, bar)
  host.attach(undefined)
  host.takeScheme(schemeBehind(document.body, view))

  const windowArea = () => view.innerWidth * view.innerHeight

  const draw = oncePerFrame(drawNow, view, until)

  function drawNow(): void {
    const ground = toBox(host.element.getBoundingClientRect())
    const box = aimed?.isConnected ? toBox(aimed.getBoundingClientRect()) : null
    const area = box ? (box.right - box.left) * (box.bottom - box.top) : 0
    aim.hidden = !box || area === 0 || area > mostOfWindow * windowArea()
    if (!box || aim.hidden) return
    aim.style.left = `${box.left - ground.left - 2}px`
    aim.style.top = `${box.top - ground.top - 2}px`
    aim.style.width = `${box.right - box.left + 4}px`
    aim.style.height = `${box.bottom - box.top + 4}px`
    bar.dataset.at = box.top - ground.top < 100 ? 'bottom' : 'top'
  }

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
    const aimAt = (element: Element | null) => {
      aimed = element
      draw()
    }
    const take = (element: Element | null) => {
      if (!element) return
      aimAt(element)
      const verdict = judge(element)
      if ('end' in verdict) return end(verdict.end)
      refusal = verdict.refusal
      say()
    }
    const handlers = {
      over: (x: number, y: number) => aimAt(elementAt(x, y)),
      pressed: (x: number, y: number) => take(elementAt(x, y)),
      chosen: () => take(focusedElement()),
      focused: () => aimAt(focusedElement()),
      left: () => end(null),
    }
    shieldPage(view, host.element, handlers, until)
    for (const type of ['scroll', 'resize']) view.addEventListener(type, draw, { capture: true, signal: until })
    signal.addEventListener('abort', () => end(null), { once: true, signal: life.signal })
    say()
  })
}
