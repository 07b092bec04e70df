import { boxOf } from '@/components/hints/box'
import { oncePerFrame } from '@/components/hints/frames'

/**
 * Lays a cover over each frame of the page, wherever it goes, until the signal aborts: what is pressed in a frame is heard by no one but the
 * page in it.
 * @param ground the element from whose corner the layer counts
 */
export function coverFrames(
  view: Window,
  layer: Element,
  ground: Element,
  frames: () => readonly Element[],
  signal: AbortSignal,
): void {
  const covers = view.document.createElement('div')
  layer.prepend(covers)

  const draw = oncePerFrame(drawNow, view, signal)
  for (const type of ['scroll', 'resize', 'pointermove', 'keydown'])
    view.addEventListener(type, draw, { capture: true, passive: true, signal })
  view.document.addEventListener('load', draw, { capture: true, signal })
  drawNow()

  function drawNow(): void {
    const from = boxOf(ground)
    covers.replaceChildren(
      ...frames().map(frame => {
        const box = boxOf(frame)
        const cover = view.document.createElement('div')
        cover.className = 'cover'
        cover.style.left = `${box.left - from.left}px`
        cover.style.top = `${box.top - from.top}px`
        cover.style.width = `${box.right - box.left}px`
        cover.style.height = `${box.bottom - box.top}px`
        return cover
      }),
    )
  }
}
