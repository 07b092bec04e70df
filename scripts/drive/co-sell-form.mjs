import path from 'node:path'

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ name: string, mimeType: string, buffer: Buffer }} File made in memory instead of read from the disk
 */

/** The captions of the drop boxes, as the portal shows them. */
export const documentCaptions = {
  'one-pager': 'Customer one-pager',
  'presentation-deck': 'Customer presentation',
  'case-study': 'Customer case study',
  'customer-wins': 'Verifiable customer wins (optional)',
  'channel-pitch-deck': 'Channel pitch deck (optional)',
  'architecture-diagram': 'Reference architecture diagrams',
  'other-documents': 'Other documents',
}

/**
 * A person at the co-sell tab of the practice portal: real clicks, keys and file choosers. Nothing here knows the extension.
 * @param {Page} page
 */
export function coSellForm(page) {
  const main = page.getByRole('main')
  const listing = main.locator('section', { has: page.getByRole('heading', { name: 'Listing' }) })
  const area = (/** @type {number} */ index) => listing.locator('.solution-area').nth(index)
  const box = (/** @type {keyof typeof documentCaptions} */ kind) =>
    main.locator('.uploader:visible', { has: page.getByText(documentCaptions[kind], { exact: true }) })

  /**
   * Chooses in a closed drop-down by typing, as its list opens in a window of its own.
   * @param {import('@playwright/test').Locator} dropDown
   * @param {string} option
   */
  const choose = async (dropDown, option) => {
    await dropDown.focus()
    await page.keyboard.type(option)
  }

  /**
   * @param {import('@playwright/test').Locator} link
   * @param {string | File} file
   */
  const chooseFile = async (link, file) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), link.click()])
    await chooser.setFiles(file)
  }

  return {
    /** @param {string} option a platform or a segment */
    tick: option => main.getByRole('checkbox', { name: option, exact: true }).check(),
    /** @param {string} option */
    untick: option => main.getByRole('checkbox', { name: option, exact: true }).uncheck(),
    /** @param {string} option */
    chooseSolutionType: option => choose(listing.locator('.solution-type select'), option),
    /**
     * @param {string} name
     * @param {string[]} subAreas
     */
    addSolutionArea: async (name, subAreas) => {
      const index = await listing.locator('.solution-area').count()
      await listing.locator('.add-link').click()
      await choose(area(index).locator('select').first(), name)
      const list = area(index).locator('select[multiple]')
      for (const [place, subArea] of subAreas.entries()) {
        const option = list.locator('option', { hasText: subArea })
        await option.click({ modifiers: place === 0 ? [] : ['ControlOrMeta'] })
      }
    },
    /** @param {number} index */
    removeSolutionArea: index => area(index).getByRole('link', { name: 'Remove' }).click(),
    /**
     * @param {keyof typeof documentCaptions} kind
     * @param {string | File} file
     */
    upload: async (kind, file) => {
      await chooseFile(box(kind).getByRole('link', { name: 'browse your file(s).' }), file)
      const name = typeof file === 'string' ? path.basename(file) : file.name
      const item = box(kind).locator('.uploaded-item', { has: page.getByText(name, { exact: true }) })
      await item.getByText('Uploaded', { exact: true }).waitFor()
    },
    /** @param {keyof typeof documentCaptions} kind */
    focus: kind => box(kind).getByRole('link', { name: 'browse your file(s).' }).focus(),
    /**
     * @param {keyof typeof documentCaptions} kind
     * @param {string} name
     */
    removeDocument: (kind, name) =>
      box(kind).locator('.uploaded-item', { hasText: name }).getByRole('link', { name: 'Remove' }).click(),
    /** @param {string} address */
    typeLandingPage: async address => {
      const input = main.locator('.reference-url input')
      await input.click()
      await input.press('ControlOrMeta+a')
      await page.keyboard.type(address)
    },
    /**
     * @param {string | File} file
     * @param {string} [answer] what the portal says to it
     */
    importContacts: async (file, answer = 'Contacts imported successfully.') => {
      await chooseFile(main.getByRole('link', { name: 'Import contacts (.csv)' }), file)
      await main.locator('.contacts').getByRole('alert').getByText(answer, { exact: true }).waitFor()
    },
    saveDraft: () => main.locator('.title-row').getByRole('button', { name: 'Save draft' }).click(),
    isClean: () => main.locator('.title-row').getByRole('button', { name: 'Save draft' }).isDisabled(),
    /** @param {string} label an entry of the offer's menu */
    goTo: label => page.locator('.offer-menu').getByRole('link', { name: label }).click(),
    /** @param {string} alias */
    openOffer: async alias => {
      await page.locator('.left-menu').getByRole('link', { name: 'Overview' }).click()
      await main.getByRole('link', { name: alias }).click()
      await page.locator('.offer-menu').getByRole('link', { name: 'Co-sell with Microsoft' }).click()
    },
  }
}
