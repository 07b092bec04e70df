/** Runs `work` once in the next animation frame, however often it was asked for until then. Nothing runs on its own. */
export function oncePerFrame(work: () => void, view: Window, signal: AbortSignal): () => void {
  let frame: number | null = null
  signal.addEventListener('abort', () => frame !== null && view.cancelAnimationFrame(frame), { once: true })
  return () => {
    if (frame !== null || signal.aborted) return
    frame = view.requestAnimationFrame(() => {
      frame = null
      work()
    })
  }
}
