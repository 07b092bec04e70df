/** How often `poll` runs while the page is seen, ms: one author found navigations of the portal that no hook sees. */
const pollEvery = 500

export interface VisibleLoop {
  /** Asks for one `frame` before the next paint, however often it is called. */
  schedule(): void
}

/**
 * Runs `frame` at most once a frame and `poll` now and then, both only while the document is seen. When it is seen again
 * after being hidden, `frame` runs once. Ends with the signal.
 */
export function visibleLoop(
  document: Document,
  { frame, poll }: { frame(): void; poll(): void },
  signal: AbortSignal,
): VisibleLoop {
  const window = document.defaultView
  let nextFrame: number | undefined
  let timer: number | undefined

  function schedule(): void {
    if (nextFrame !== undefined || document.hidden || signal.aborted) return
    nextFrame = window?.requestAnimationFrame(() => {
      nextFrame = undefined
      if (!signal.aborted && !document.hidden) frame()
    })
  }

  function stop(): void {
    window?.clearInterval(timer)
    if (nextFrame !== undefined) window?.cancelAnimationFrame(nextFrame)
    timer = undefined
    nextFrame = undefined
  }

  function start(): void {
    if (timer === undefined && !document.hidden) timer = window?.setInterval(poll, pollEvery)
  }

  function onVisibility(): void {
    stop()
    start()
    schedule()
  }

  document.addEventListener('visibilitychange', onVisibility, { signal })
  signal.addEventListener('abort', stop, { once: true })
  start()
  return { schedule }
}
