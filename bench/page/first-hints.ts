import type { Page } from '@playwright/test'
import { figure, type PageFigure } from './figure'
import { type Browsers, hintHost, inTab, type Scene } from './scene'
import { markStart, type Trace, traced } from './trace'

const runs = 9

/** From the form being shown to its hints on the screen: when the address is opened, and when somebody comes from another page. */
export async function firstHints(scene: Scene, { withExtension }: Browsers): Promise<PageFigure[]> {
  const opened: number[] = []
  const arrived: number[] = []
  for (let run = -1; run < runs; run++) {
    const ofOpened = await inMarkedTab(page => traced(page, () => openHints(page, () => page.goto(scene.form))))
    const ofArrived = await inMarkedTab(async page => {
      await page.goto(scene.otherPage)
      await page.waitForTimeout(1000)
      const link = page.locator('.offer-menu').getByRole('link', { name: 'Co-sell with Microsoft' })
      return traced(page, () => openHints(page, () => link.click()))
    })
    if (run < 0) continue
    opened.push(fromFormToHints(ofOpened))
    arrived.push(fromFormToHints(ofArrived))
  }
  return [
    figure('First hints after the form is shown, address opened', 'ms', opened),
    figure('First hints after the form is shown, from another page of the portal', 'ms', arrived),
  ]

  function inMarkedTab(work: (page: Page) => Promise<Trace>): Promise<Trace> {
    return inTab(withExtension, async page => {
      await page.addInitScript(markStart)
      await page.addInitScript(markFormAndHints, hintHost)
      return work(page)
    })
  }
}

async function openHints(page: Page, open: () => Promise<unknown>): Promise<void> {
  await open()
  await page.locator(hintHost).waitFor({ state: 'attached' })
  await page.waitForTimeout(500)
}

/** In the page: marks the moments when the whole form is there, as the practice portal says, and when the hints' element is. */
function markFormAndHints(host: string): void {
  const hook = () => (window as Window & { practiceCoSell?: { contents(): unknown } }).practiceCoSell
  const once = (name: string) => performance.getEntriesByName(name).length === 0 && performance.mark(name)
  new MutationObserver(() => {
    if (hook()?.contents()) once('bench:form')
    if (document.querySelector(host)) once('bench:hints')
  }).observe(document, { childList: true, subtree: true, attributes: true })
}

/** The hints are on their way to the screen with the first frame that the main thread hands over after drawing them. */
function fromFormToHints({ main }: Trace): number {
  const form = main.find(({ name }) => name === 'bench:form')
  const hints = main.find(({ name }) => name === 'bench:hints')
  const shown = main.find(({ name, ts }) => name === 'Commit' && hints && ts >= hints.ts)
  if (!form || !shown) throw new Error('The form or its hints were not seen.')
  return (shown.ts + (shown.dur ?? 0) - form.ts) / 1000
}
