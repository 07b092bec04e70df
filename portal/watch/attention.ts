/** What a page is to us: the form, a page that is still at work, or one that is not the form. */
export type Interest = 'form' | 'loading' | 'none'

/** How long a page that is not the form is watched, ms. */
export interface Patience {
  /** After its last change. */
  quiet: number
  /** At the most, however much it changes or loads. */
  most: number
}

export interface AttentionOptions {
  /** Begins to watch closely, until the signal aborts. */
  begin(signal: AbortSignal): void
  interest(): Interest
  patience: Patience
}

/**
 * Decides how long a page is watched closely: the form for as long as it is there, any other page until it has settled after whatever
 * last woke us. Between two such times nothing runs. Ends with the signal.
 */
export function createAttention({ begin, interest, patience }: AttentionOptions, view: Window, signal: AbortSignal) {
  const now = () => view.performance.now()
  let watch: AbortController | null = null
  let woken = 0
  let changed = 0
  let timer: number | undefined

  function consider(): void {
    const left = patienceLeft(interest())
    if (left > 0) timer = view.setTimeout(consider, left)
    else rest()
  }

  function patienceLeft(is: Interest): number {
    // When the form goes, patience begins anew.
    if (is === 'form') woken = changed = now()
    const end = woken + patience.most
    const until = is === 'loading' ? end : Math.min(end, changed + patience.quiet)
    return until - now()
  }

  function rest(): void {
    view.clearTimeout(timer)
    watch?.abort()
    watch = null
  }

  signal.addEventListener('abort', rest, { once: true })
  return {
    /** Watches closely from now on, and as long as if nothing had been before. True when it was at rest. */
    wake(): boolean {
      woken = changed = now()
      if (watch || signal.aborted) return false
      watch = new AbortController()
      begin(watch.signal)
      timer = view.setTimeout(consider, patience.quiet)
      return true
    },
    /** The page changed. */
    changed(): void {
      changed = now()
    },
  }
}
