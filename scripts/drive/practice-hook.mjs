/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {NonNullable<Window['practiceCoSell']>} Hook
 */

/*
 * What the practice portal tells tests about itself. Playwright's locators do not look into closed roots; the portal knows
 * its own, and hands out the elements in them for real clicks and keys.
 */

export const formFrame = 'iframe[name="co-sell-form"]'

/**
 * Where the form is: in a frame, once it is there, or in the page itself.
 * @param {Page} page
 */
export async function placeOfForm(page) {
  const frame = await page.$(formFrame)
  return (await frame?.contentFrame()) ?? page.mainFrame()
}

/**
 * How the portal shows itself.
 * @param {Page} page
 * @returns {Promise<ReturnType<Hook['setup']> | undefined>} undefined on a page that is not the portal's
 */
export const setupOf = page => page.evaluate(() => window.practiceCoSell?.setup())

/**
 * The words of the form as shown.
 * @param {Page} page
 * @returns {Promise<ReturnType<Hook['words']>>}
 */
export const wordsOf = async page => {
  const words = await page.evaluate(() => window.practiceCoSell?.words())
  if (!words) throw new Error('This is not the practice portal.')
  return words
}

/**
 * What a person sees in the co-sell form, told by the portal's own model. Waits until the whole form is there.
 * @param {Page} page
 */
export async function modelContents(page) {
  if ((await setupOf(page))?.framed) await page.locator(formFrame).waitFor()
  const handle = await (await placeOfForm(page)).waitForFunction(() => window.practiceCoSell?.contents())
  const contents = await handle.jsonValue()
  if (!contents) throw new Error('The form went away.')
  return contents
}

/**
 * @typedef {object} Wanted
 * @property {string} selector matched within one root, as CSS does
 * @property {number} [index] among those that match
 * @property {string} [text] how its words begin; shorter words first, so that a whole match wins
 */

/**
 * Waits for an element of the seen form, in whatever roots. Each step is looked for in what the one before found, and all of
 * them anew until the last one is there: the portal may replace its elements at any time.
 * @param {Page} page
 * @param {Wanted[]} steps
 * @returns {Promise<import('@playwright/test').ElementHandle<HTMLElement | SVGElement>>}
 */
export async function elementOf(page, ...steps) {
  const handle = await (await placeOfForm(page)).waitForFunction(wanted => {
    const words = (/** @type {Element} */ element) => element.textContent?.trim() ?? ''
    let found = /** @type {Element[]} */ ([document.documentElement])
    for (const { selector, index = 0, text = '' } of wanted) {
      const all = found[0] ? (window.practiceCoSell?.elements(selector, found[0]) ?? []) : []
      const fitting = all.filter(element => words(element).startsWith(text))
      if (text !== '') fitting.sort((a, b) => words(a).length - words(b).length)
      found = fitting.slice(index)
    }
    return found[0]
  }, steps)
  const element = handle.asElement()
  if (!element) throw new Error(`No element for ${steps.at(-1)?.selector}`)
  return /** @type {import('@playwright/test').ElementHandle<HTMLElement | SVGElement>} */ (element)
}

/**
 * How many elements of the seen form match now.
 * @param {Page} page
 * @param {string} selector
 */
export const countOf = async (page, selector) =>
  (await placeOfForm(page)).evaluate(wanted => window.practiceCoSell?.elements(wanted).length ?? 0, selector)
