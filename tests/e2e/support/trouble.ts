import type { BrowserContext } from '@playwright/test'
import { portalHost } from '@/scripts/browser-flags.mjs'

/** Under which the browser lets our content script load more of ours; another one in every session. */
const dynamicHost = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/**
 * Collects what must never happen in any test: a request to anywhere but the portal and the extension's own files, and an error
 * that nobody caught.
 */
export function watchForTrouble(context: BrowserContext, extensionId: string): string[] {
  const trouble: string[] = []
  context.on('request', request => {
    const { protocol, host } = new URL(request.url())
    const ours = protocol === 'chrome-extension:' && (host === extensionId || dynamicHost.test(host))
    const local = protocol === 'data:' || protocol === 'blob:' || protocol === 'about:'
    if (!ours && !local && !(protocol === 'https:' && host === portalHost)) trouble.push(`request to ${request.url()}`)
  })
  context.on('weberror', error => trouble.push(`uncaught: ${error.error().stack ?? error.error().message}`))
  context.on('console', message => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`)
  })
  return trouble
}
