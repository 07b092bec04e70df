import { chromium, type Page } from '@playwright/test'

/**
 * The browser's real side panel as an ordinary page. Playwright tells nothing of it, but a second connection that is made once it
 * stands open sees it.
 */
export async function sidePanelOf(
  port: number,
  extensionId: string,
): Promise<{ page: Page; disconnect(): Promise<void> }> {
  const address = `chrome-extension://${extensionId}/sidepanel.html`
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    const page = browser
      .contexts()
      .flatMap(context => context.pages())
      .find(one => one.url() === address)
    if (page) return { page, disconnect: () => browser.close() }
    await browser.close()
  }
  throw new Error('The side panel did not open.')
}
