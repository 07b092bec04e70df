import { browser } from './browser'

interface LinkHandlers {
  onMessage(message: unknown): void
  /** The link ended, or nobody took it up; it is being tried again. */
  onWaiting(): void
  /** Nobody takes it up. A later `again` may still succeed. */
  onLost(): void
}

export interface PageLink {
  /** Tries at once when there is no link. To be called when the tab has loaded a page. */
  again(): void
}

/** Pauses between tries, ms: a page that is being replaced has its content script back within two seconds, mostly. */
const pausesMs = [100, 300, 700, 1500]

/**
 * Keeps a named port open to the content script in a tab's top frame, until the signal aborts. A port ends when the page goes away
 * or the extension is reloaded under it; then it is tried again a few times.
 */
export function keepPageLink(tabId: number, name: string, handlers: LinkHandlers, signal: AbortSignal): PageLink {
  let tries = 0
  let isOpen = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function connect(): void {
    clearTimeout(timer)
    if (signal.aborted || isOpen) return
    isOpen = true
    const port = browser.tabs.connect(tabId, { name, frameId: 0 })
    const hangUp = () => port.disconnect()
    port.onMessage.addListener(message => {
      tries = 0
      if (!signal.aborted) handlers.onMessage(message)
    })
    port.onDisconnect.addListener(() => {
      // Looked at, or Chrome reports it as an unchecked error: most tabs have nobody who answers.
      void browser.runtime.lastError
      signal.removeEventListener('abort', hangUp)
      isOpen = false
      if (!signal.aborted) wait()
    })
    signal.addEventListener('abort', hangUp, { once: true })
  }

  function wait(): void {
    const pause = pausesMs[tries]
    tries += 1
    if (pause === undefined) {
      handlers.onLost()
      return
    }
    handlers.onWaiting()
    timer = setTimeout(connect, pause)
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  connect()
  return {
    again() {
      if (isOpen) return
      tries = 0
      connect()
    },
  }
}
