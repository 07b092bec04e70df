import type { CDPSession, Page } from '@playwright/test'

/** The content script, and what it loads into the page when that is needed. */
const ourScript = /^chrome-extension:.*\/(?:content-scripts\/every-page|form|on-request)\.js$/

/** What of our scripts is alive in a page. */
export interface Traces {
  /** How many mutation observers exist. */
  observers: number
  /** What the window, the document and the Navigation API are listened to for by us, sorted. */
  listeners: string[]
}

export interface TraceReader {
  read(): Promise<Traces>
  /** How many functions of ours ran since the last call. */
  callsSinceLast(): Promise<number>
}

/** Looks at our scripts in a page through the browser's own debugger. */
export async function traceReader(page: Page, extensionId: string): Promise<TraceReader> {
  const cdp = await page.context().newCDPSession(page)
  const scripts = new Set<string>()
  const worlds: number[] = []
  cdp.on('Debugger.scriptParsed', ({ scriptId, url }) => ourScript.test(url) && scripts.add(scriptId))
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) worlds.push(context.id)
  })
  await cdp.send('Debugger.enable')
  await cdp.send('Runtime.enable')
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  const evaluate = async (expression: string) => {
    const contextId = worlds.at(-1)
    if (contextId === undefined) throw new Error('Our content script runs in no world of this page.')
    const { result } = await cdp.send('Runtime.evaluate', { expression, contextId, objectGroup: 'traces' })
    return result.objectId
  }

  return {
    read: async () => {
      const observers = await countOf(cdp, await evaluate('MutationObserver.prototype'))
      const listeners: string[] = []
      for (const target of ['window', 'document', 'navigation']) {
        const objectId = await evaluate(target)
        if (!objectId) continue
        const found = await cdp.send('DOMDebugger.getEventListeners', { objectId })
        for (const { type, scriptId } of found.listeners)
          if (scripts.has(scriptId)) listeners.push(`${target} ${type.replace(/.*:/, '')}`)
      }
      await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'traces' })
      return { observers, listeners: listeners.sort() }
    },
    callsSinceLast: async () => {
      const { result } = await cdp.send('Profiler.takePreciseCoverage')
      const functions = result.filter(({ url }) => ourScript.test(url)).flatMap(script => script.functions)
      return functions.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0)
    },
  }
}

async function countOf(cdp: CDPSession, prototypeObjectId: string | undefined): Promise<number> {
  if (!prototypeObjectId) throw new Error('This world has no mutation observers at all.')
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId, objectGroup: 'traces' })
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId as string,
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  })
  return result.value
}
