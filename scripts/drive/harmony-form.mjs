import path from 'node:path'
import { chooseFile } from './choose-file.mjs'
import { boxIndex } from './document-kinds.mjs'
import { countOf, elementOf } from './practice-hook.mjs'

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./choose-file.mjs').File} File
 * @typedef {import('./document-kinds.mjs').DocumentKind} DocumentKind
 * @typedef {import('./practice-hook.mjs').Wanted} Wanted
 */

/**
 * A person at the form of web components: real clicks and keys on what is in their roots, open or closed. Elements are looked
 * for anew for each press, as the portal may replace them after each.
 * @param {Page} page
 */
export function harmonyForm(page) {
  const find = (/** @type {Wanted[]} */ ...steps) => elementOf(page, ...steps)
  const box = (/** @type {DocumentKind} */ kind) => ({ selector: '.uploader', index: boxIndex(kind) })
  const checkbox = (/** @type {string} */ option) =>
    find({ selector: '.he-checkbox', text: option }, { selector: 'input' })
  // The words lie over the button in the root, so it is the host that is pressed.
  const saveButton = { selector: '.title-row .he-button' }

  /**
   * @param {string} option how it begins
   * @param {Wanted[]} select
   */
  const choose = async (option, ...select) => {
    const control = await find(...select, { selector: '.text-field__control' })
    if ((await control.getAttribute('aria-expanded')) === 'false') await control.click()
    // Chips are options too, but nothing to choose.
    const choice = await find(...select, {
      selector: '.he-option:not(.select__selected-options *)',
      text: option,
    })
    await choice.click()
  }

  return {
    /** @param {string} option */
    tick: async option => {
      if (!(await (await checkbox(option)).isChecked())) await (await checkbox(option)).click()
    },
    /** @param {string} option */
    untick: async option => {
      if (await (await checkbox(option)).isChecked()) await (await checkbox(option)).click()
    },
    /** @param {string} option */
    chooseSolutionType: option => choose(option, { selector: '.solution-type .he-select' }),
    /**
     * @param {string} name
     * @param {string[]} subAreas
     */
    addSolutionArea: async (name, subAreas) => {
      await find({ selector: '.add-link' })
      const row = { selector: '.solution-area', index: await countOf(page, '.solution-area') }
      await (await find({ selector: '.add-link' })).click()
      await choose(name, row, { selector: '.he-select:not([multiple])' })
      for (const subArea of subAreas) await choose(subArea, row, { selector: '.he-select[multiple]' })
      await page.keyboard.press('Escape')
    },
    /** @param {number} index */
    removeSolutionArea: async index => (await find({ selector: '.solution-area__remove', index })).click(),
    /**
     * @param {DocumentKind} kind
     * @param {string | File} file
     */
    upload: async (kind, file) => {
      await chooseFile(page, await find(box(kind), { selector: '.description a' }), file)
      const name = typeof file === 'string' ? path.basename(file) : file.name
      await find(box(kind), { selector: '.uploaded-item', text: `${name}Uploaded` })
    },
    /** @param {DocumentKind} kind */
    focus: async kind => (await find(box(kind), { selector: '.description a' })).focus(),
    /**
     * @param {DocumentKind} kind
     * @param {string} name
     */
    removeDocument: async (kind, name) => {
      const item = { selector: '.uploaded-item', text: name }
      await (await find(box(kind), item, { selector: '.uploaded-item__remove' })).click()
    },
    /** @param {string} address */
    typeLandingPage: async address => {
      const input = await find({ selector: '.reference-url .he-text-field' }, { selector: 'input' })
      await input.click()
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(address)
    },
    /**
     * @param {string | File} file
     * @param {string} answer
     */
    importContacts: async (file, answer) => {
      await chooseFile(page, await find({ selector: '.import-contacts' }), file)
      await find({ selector: '.he-message-bar', text: answer })
    },
    saveDraft: async () => (await find(saveButton)).click(),
    isClean: async () => (await find(saveButton, { selector: 'button' })).isDisabled(),
  }
}
