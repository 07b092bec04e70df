import path from 'node:path'
import { chooseFile } from './choose-file.mjs'
import { boxIndex } from './document-kinds.mjs'
import { wordsOf } from './practice-hook.mjs'

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {import('./choose-file.mjs').File} File
 * @typedef {import('./document-kinds.mjs').DocumentKind} DocumentKind
 */

/**
 * A person at the form of native controls, in whatever language. Headings tell the form from its hidden copies.
 * @param {Page} page
 * @param {Pick<Page, 'getByRole'>} [place] the frame that the form is in
 */
export function nativeForm(page, place = page) {
  const main = place.getByRole('main')
  /** @param {'listing' | 'documents' | 'contacts'} part */
  const section = async part =>
    main.locator('section', { has: page.getByRole('heading', { name: (await wordsOf(page))[part], exact: true }) })
  const area = async (/** @type {number} */ index) => (await section('listing')).locator('.solution-area').nth(index)
  const box = async (/** @type {DocumentKind} */ kind) =>
    (await section('documents')).locator('.uploader').nth(boxIndex(kind))

  /**
   * Chooses in a closed drop-down by typing, as its list opens in a window of its own. Enough letters are enough: after them
   * the portal may have put another drop-down in the place of this one.
   * @param {Locator} dropDown
   * @param {string} option
   */
  const choose = async (dropDown, option) => {
    // Letters of an earlier choice no longer count.
    await dropDown.blur()
    await dropDown.focus()
    for (const sign of option) {
      await page.keyboard.type(sign)
      const shown = await dropDown.evaluate(select =>
        select instanceof HTMLSelectElement ? (select.selectedOptions[0]?.label ?? '') : '',
      )
      if (shown.startsWith(option)) return
    }
  }

  return {
    /** @param {string} option */
    tick: option => main.getByRole('checkbox', { name: option, exact: true }).check(),
    /** @param {string} option */
    untick: option => main.getByRole('checkbox', { name: option, exact: true }).uncheck(),
    /** @param {string} option */
    chooseSolutionType: async option => choose((await section('listing')).locator('.solution-type select'), option),
    /**
     * @param {string} name
     * @param {string[]} subAreas
     */
    addSolutionArea: async (name, subAreas) => {
      const listing = await section('listing')
      const index = await listing.locator('.solution-area').count()
      await listing.locator('.add-link').click()
      const row = await area(index)
      await choose(row.locator('select').first(), name)
      const list = row.locator('select[multiple]')
      for (const [place, subArea] of subAreas.entries()) {
        const option = list.locator('option', { hasText: subArea })
        await option.click({ modifiers: place === 0 ? [] : ['ControlOrMeta'] })
      }
    },
    /** @param {number} index */
    removeSolutionArea: async index => (await area(index)).locator('.solution-area__remove').click(),
    /**
     * @param {DocumentKind} kind
     * @param {string | File} file
     */
    upload: async (kind, file) => {
      const target = await box(kind)
      await chooseFile(page, target.locator('.description a'), file)
      const name = typeof file === 'string' ? path.basename(file) : file.name
      const item = target.locator('.uploaded-item', { has: page.getByText(name, { exact: true }) })
      await item.getByText('Uploaded', { exact: true }).waitFor()
    },
    /** @param {DocumentKind} kind */
    focus: async kind => (await box(kind)).locator('.description a').focus(),
    /**
     * @param {DocumentKind} kind
     * @param {string} name
     */
    removeDocument: async (kind, name) =>
      (await box(kind)).locator('.uploaded-item', { hasText: name }).locator('.uploaded-item__remove').click(),
    /** @param {string} address */
    typeLandingPage: async address => {
      const input = (await section('documents')).locator('.reference-url input')
      await input.click()
      await input.press('ControlOrMeta+a')
      await page.keyboard.type(address)
    },
    /**
     * @param {string | File} file
     * @param {string} answer
     */
    importContacts: async (file, answer) => {
      const contacts = await section('contacts')
      await chooseFile(page, contacts.getByRole('link', { name: (await wordsOf(page)).importContacts }), file)
      await contacts.getByRole('alert').getByText(answer, { exact: true }).waitFor()
    },
    saveDraft: async () => (await saveButton()).click(),
    isClean: async () => (await saveButton()).isDisabled(),
  }

  async function saveButton() {
    return main.locator('.title-row').getByRole('button', { name: (await wordsOf(page)).saveDraft })
  }
}
