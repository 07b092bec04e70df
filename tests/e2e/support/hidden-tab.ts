import type { Page } from '@playwright/test'

/** Stops the page's clock: no timer of it fires any more, so that what is done must have been done at once. */
export async function stopClock(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'pause' })
}

/** Tells the extension's script in the page that the tab is hidden now; headless browsers hide none. */
export async function hideTab(page: Page, extensionId: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const worlds: number[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id)
  })
  await session.send('Runtime.enable')
  for (const contextId of worlds) {
    await session.send('Runtime.evaluate', {
      contextId,
      expression: `Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
        Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'))`,
    })
  }
}
