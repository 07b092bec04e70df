import { harmonyForm } from './harmony-form.mjs'
import { nativeForm } from './native-form.mjs'
import { formFrame, setupOf, wordsOf } from './practice-hook.mjs'

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./choose-file.mjs').File} File
 * @typedef {import('./document-kinds.mjs').DocumentKind} DocumentKind
 */

export { documentCaptions } from './document-kinds.mjs'

/**
 * A person at the co-sell tab of the practice portal in whatever skin: real clicks, keys and file choosers. Nothing here knows
 * the extension.
 * @param {Page} page
 */
export function coSellForm(page) {
  const main = page.getByRole('main')
  const native = nativeForm(page)
  const framed = nativeForm(page, page.frameLocator(formFrame))
  const harmony = harmonyForm(page)
  const form = async () => {
    const setup = await setupOf(page)
    if (setup?.skin.startsWith('harmony')) return harmony
    return setup?.framed ? framed : native
  }
  /** @param {string} label an entry of the offer's menu in English */
  const goTo = async label => {
    const shown = label === 'Co-sell with Microsoft' ? (await wordsOf(page)).title : label
    await page.locator('.offer-menu').getByRole('link', { name: shown }).click()
  }

  return {
    /** @param {string} option a platform or a segment */
    tick: async option => (await form()).tick(option),
    /** @param {string} option */
    untick: async option => (await form()).untick(option),
    /** @param {string} option */
    chooseSolutionType: async option => (await form()).chooseSolutionType(option),
    /**
     * @param {string} name
     * @param {string[]} subAreas
     */
    addSolutionArea: async (name, subAreas) => (await form()).addSolutionArea(name, subAreas),
    /** @param {number} index */
    removeSolutionArea: async index => (await form()).removeSolutionArea(index),
    /**
     * @param {DocumentKind} kind
     * @param {string | File} file
     */
    upload: async (kind, file) => (await form()).upload(kind, file),
    /** @param {DocumentKind} kind */
    focus: async kind => (await form()).focus(kind),
    /**
     * @param {DocumentKind} kind
     * @param {string} name
     */
    removeDocument: async (kind, name) => (await form()).removeDocument(kind, name),
    /** @param {string} address */
    typeLandingPage: async address => (await form()).typeLandingPage(address),
    /**
     * @param {string | File} file
     * @param {string} [answer] what the portal says to it
     */
    importContacts: async (file, answer = 'Contacts imported successfully.') =>
      (await form()).importContacts(file, answer),
    saveDraft: async () => (await form()).saveDraft(),
    isClean: async () => (await form()).isClean(),
    goTo,
    /** @param {string} alias */
    openOffer: async alias => {
      await page.locator('.left-menu').getByRole('link', { name: 'Overview' }).click()
      await main.getByRole('link', { name: alias }).click()
      await goTo('Co-sell with Microsoft')
    },
  }
}
