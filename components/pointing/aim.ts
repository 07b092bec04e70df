import { type Box, boxOf } from '@/components/hints/box'
import { oncePerFrame } from '@/components/hints/frames'
import { schemeBehind } from '@/components/hints/ground-scheme'
import { createHost, type HintHost } from '@/components/hints/hint-host'
import { pageCss } from '@/components/hints/hint-sheet'
import { documentsIn } from '@/platform/frames'
import { language } from '@/platform/text'
import pointing from './pointing.css?inline'

/** What is larger than this is no field, as a share of the window. */
const mostOfWindow = 0.5

export interface Aim {
  host: HintHost
  /** Puts the frame around an element, wherever that goes; null takes it away. */
  at(element: Element | null): void
}

interface AimHandlers {
  /** Told where the frame stands, from the window's corner. */
  placed?(box: Box): void
  /** The page has removed the host so often that it stays away. */
  removed?(): void
}

/** A frame over the page around one element, on a host of its own, until the signal aborts. */
export function createAim(
  document: Document,
  view: Window,
  { placed, removed }: AimHandlers,
  signal: AbortSignal,
): Aim {
  const look = { css: `${pageCss}\n${pointing}`, name: 'cosell-checklist-pointing' }
  const host = createHost(document, look, { gaveUp: removed }, signal)
  const frame = document.createElement('div')
  let aimed: Element | null = null

  frame.className = 'aim'
  frame.hidden = true
  host.layer.lang = language()
  host.layer.append(frame)
  host.attach(document.querySelector('dialog:modal') ?? undefined)
  host.takeScheme(schemeBehind(document.body, view))

  const draw = oncePerFrame(drawNow, view, signal)
  for (const { defaultView } of documentsIn(document))
    for (const type of ['scroll', 'resize']) defaultView?.addEventListener(type, draw, { capture: true, signal })

  function drawNow(): void {
    const ground = boxOf(host.element)
    const box = aimed?.isConnected ? boxOf(aimed) : null
    const area = box ? (box.right - box.left) * (box.bottom - box.top) : 0
    frame.hidden = !box || area === 0 || area > mostOfWindow * view.innerWidth * view.innerHeight
    if (!box || frame.hidden) return
    frame.style.left = `${box.left - ground.left - 2}px`
    frame.style.top = `${box.top - ground.top - 2}px`
    frame.style.width = `${box.right - box.left + 4}px`
    frame.style.height = `${box.bottom - box.top + 4}px`
    placed?.(box)
  }

  return {
    host,
    at(element) {
      aimed = element
      draw()
    },
  }
}
