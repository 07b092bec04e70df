import { documentCaptions } from './co-sell-form.mjs'

/**
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {import('@playwright/test').Page} Page
 */

/**
 * Where a hand goes in the form of one component library.
 * @typedef {object} Places
 * @property {(option: string) => Locator} box a check box
 * @property {(label: string) => Locator} select what opens the list of a field, whether one or several can be chosen
 * @property {(text: string) => Locator} option an entry of the list that stands open
 * @property {(label: string) => Locator} text a text field
 * @property {(caption: string) => Locator} dropBox what opens the choice of a file
 */

/** @type {Record<string, (page: Page) => Places>} */
const placesOf = {
  antd: page => {
    const item = (/** @type {string} */ label) =>
      page.locator('.ant-form-item', {
        has: page.locator('> .ant-row > .ant-form-item-label > label').getByText(label, { exact: true }),
      })
    return {
      box: option => page.locator('.ant-checkbox-wrapper').getByText(option, { exact: true }),
      select: label => item(label).locator('.ant-select'),
      option: text =>
        page.locator('.ant-select-dropdown:visible .ant-select-item-option').getByText(text, { exact: true }),
      text: label => item(label).locator('input'),
      dropBox: caption => item(caption).locator('.ant-upload-drag'),
    }
  },
  ui5: page => {
    const item = (/** @type {string} */ label) =>
      page.locator('ui5-form-item', { has: page.locator('ui5-label').getByText(label, { exact: true }) })
    return {
      box: option => page.locator(`ui5-checkbox[text="${option}"]`),
      select: label => item(label).locator('ui5-select, ui5-multi-combobox .inputIcon'),
      option: text =>
        page
          .locator('ui5-option:visible', { hasText: text })
          .or(page.locator(`ui5-mcb-item[text="${text}"]:visible ui5-checkbox`)),
      text: label => item(label).locator('ui5-input input'),
      dropBox: caption => item(caption).locator('ui5-file-uploader'),
    }
  },
  vaadin: page => {
    const labelled = (/** @type {string} */ label) => ({
      has: page.locator('> [slot=label]').getByText(label, { exact: true }),
    })
    return {
      box: option => page.getByRole('checkbox', { name: option, exact: true }),
      select: label =>
        page
          .locator('vaadin-select', labelled(label))
          .or(page.locator('vaadin-multi-select-combo-box', labelled(label)).locator('[part~=toggle-button]')),
      option: text => page.getByRole('option', { name: text, exact: true }),
      text: label => page.locator('vaadin-text-field', labelled(label)).locator('input'),
      dropBox: caption =>
        page
          .locator('div', { has: page.locator('> h4').getByText(caption, { exact: true }) })
          .getByRole('button', { name: 'Upload File' }),
    }
  },
  vuetify: page => {
    const input = (/** @type {string} */ label) =>
      page.locator('.v-input', { has: page.locator('.v-field-label').getByText(label, { exact: true }) })
    return {
      box: option => page.getByRole('checkbox', { name: option, exact: true }),
      select: label => input(label).locator('.v-field'),
      option: text => page.locator('.v-overlay--active').getByRole('option', { name: text, exact: true }),
      text: label => input(label).locator('input'),
      dropBox: caption => input(caption).locator('.v-field'),
    }
  },
}

/**
 * A person at the co-sell form of one component library: real clicks, keys and file choosers. Nothing here knows the extension.
 * @param {Page} page
 * @param {string} library
 */
export function libraryForm(page, library) {
  const places = placesOf[library]?.(page)
  if (!places) throw new Error(`Nobody has learnt the form of ${library}.`)

  /**
   * Opens a field's list. One that opens while another closes may go with it; a person then clicks again.
   * @param {string} label
   * @param {Locator} option what is to be seen in it
   */
  const open = async (label, option) => {
    for (let clicks = 0; clicks < 3; clicks++) {
      await places.select(label).last().click()
      const seen = await option.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      )
      if (seen) return
    }
    throw new Error(`The list of "${label}" does not open.`)
  }

  /**
   * @param {string} label
   * @param {string[]} texts
   */
  const choose = async (label, texts) => {
    const options = texts.map(text => places.option(text))
    if (options[0]) await open(label, options[0])
    for (const option of options) await option.click()
    await page.keyboard.press('Escape')
  }

  /**
   * Chooses the one option of a field. A list that is drawn anew between press and release takes no click; a person sees that the field
   * stays empty and clicks again.
   * @param {string} label
   * @param {string} text
   */
  const chooseOne = async (label, text) => {
    const chosen = places.select(label).last().filter({ hasText: text })
    for (let tries = 0; tries < 3; tries++) {
      await choose(label, [text])
      const seen = await chosen.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      )
      if (seen) return
    }
    throw new Error(`"${label}" does not become "${text}".`)
  }

  return {
    /** @param {string} option a platform or a segment */
    tick: option => places.box(option).click(),
    /** @param {string} option */
    chooseSolutionType: option => chooseOne('Select a solution type. Required.', option),
    /**
     * @param {string} area
     * @param {string[]} subAreas
     */
    addSolutionArea: async (area, subAreas) => {
      await page.getByRole('button', { name: 'Add solution area (Max 3). Required.' }).click()
      await chooseOne('Solution area', area)
      await choose('Solution sub-area', subAreas)
    },
    /** @param {string} address */
    typeLandingPage: async address => {
      await places.text('External reference URL').click()
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(address)
    },
    /**
     * @param {keyof typeof documentCaptions} kind
     * @param {string} file
     */
    upload: async (kind, file) => {
      const click = places.dropBox(documentCaptions[kind]).click()
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), click])
      await chooser.setFiles(file)
    },
  }
}
