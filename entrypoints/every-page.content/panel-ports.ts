import { browser, type Runtime } from '@/platform/browser'
import { contextIsAlive, isOwnPage } from '@/platform/messaging'
import { panelPort } from '@/platform/panel-port'
import type { PageReport } from '@/platform/protocol'

/** The side panels that follow this page. A port of another name, or that no page of ours opened, is not answered. */
export function listenForPanels(report: () => PageReport, onCount: () => void, signal: AbortSignal) {
  const ports = new Set<Runtime.Port>()

  function accept(port: Runtime.Port): void {
    if (port.name !== panelPort || !port.sender || !isOwnPage(port.sender)) return
    ports.add(port)
    port.onDisconnect.addListener(() => {
      ports.delete(port)
      onCount()
    })
    post(port, report())
    onCount()
  }

  function post(port: Runtime.Port, message: PageReport): void {
    try {
      port.postMessage(message)
    } catch {
      ports.delete(port)
    }
  }

  browser.runtime.onConnect.addListener(accept)
  signal.addEventListener(
    'abort',
    () => {
      if (contextIsAlive()) browser.runtime.onConnect.removeListener(accept)
      for (const port of ports) port.disconnect()
      ports.clear()
    },
    { once: true },
  )

  let last = ''
  return {
    /** Tells every panel how the page stands, unless nothing changed. */
    tell(): void {
      if (ports.size === 0) return
      const message = report()
      const content = JSON.stringify({ ...message, snapshot: message.snapshot && { ...message.snapshot, readAt: '' } })
      if (content === last) return
      last = content
      for (const port of ports) post(port, message)
    },
    isOpen: () => ports.size > 0,
  }
}
