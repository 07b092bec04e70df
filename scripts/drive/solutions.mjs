import path from 'node:path'
import { portalHost } from '../browser-flags.mjs'

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {{ name: string, mimeType: string, buffer: Buffer }} File made in memory instead of read from the disk
 * @typedef {'Listing' | 'Documents' | 'Contacts'} PaneName
 */

/** The Solutions page of the practice portal. Nobody has shown the real one's address; this one names no offer either. */
export const solutionsAddress = `https://${portalHost}/en-us/dashboard/referrals/v2/cosell/solutions`

/** The captions of the boxes, as the Documents pane shows them. */
export const paneCaptions = {
  'one-pager': 'Customer one-pager*',
  'presentation-deck': 'Customer presentation deck*',
  'case-study': 'Customer case study',
  'customer-wins': 'Verifiable customer wins',
  'channel-pitch-deck': 'Channel pitch deck',
  'architecture-diagram': 'Current state reference architecture diagram',
  'other-documents': 'Other documents',
}

/**
 * A person at Referrals > Co-sell > Solutions of the practice portal: real clicks, keys and file choosers. Nothing here knows the extension.
 * @param {Page} page
 */
export function solutions(page) {
  const main = page.getByRole('main')
  // A closed pane stays in the document out of sight, so only what can be seen counts; the last one lies on top.
  const pane = page.locator('.pane:visible').last()
  const area = (/** @type {number} */ index) => pane.locator('.area-fields').nth(index)
  const box = (/** @type {keyof typeof paneCaptions} */ kind) =>
    pane.locator('.pane-document', { has: page.getByText(paneCaptions[kind], { exact: true }) })

  /**
   * Chooses in a closed drop-down by typing, as its list opens in a window of its own.
   * @param {Locator} dropDown
   * @param {string} option
   */
  const choose = async (dropDown, option) => {
    await dropDown.focus()
    await page.keyboard.type(option)
  }

  /**
   * @param {Locator} link
   * @param {string | File} file
   */
  const chooseFile = async (link, file) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), link.click()])
    await chooser.setFiles(file)
  }

  /** What is on top, told by the portal itself; null when no pane is open. */
  const shown = () => page.evaluate(() => window.practiceSolutions?.pane() ?? null)

  /** Sales plays of one row, one by one; what is chosen already is taken back. @type {(index: number, plays: string[]) => Promise<void>} */
  const togglePlays = async (index, plays) => {
    const picker = area(index).getByRole('combobox').last()
    await picker.click()
    for (const play of plays) await area(index).getByRole('option', { name: play, exact: true }).click()
    await page.keyboard.press('Escape')
  }

  /** @param {string} name */
  const press = name => pane.getByRole('button', { name, exact: true }).click()

  return {
    open: () => page.goto(solutionsAddress),
    /** Comes from any page of the portal by its menus, without a reload. */
    openByMenu: async () => {
      await page.locator('.left-menu').getByRole('link', { name: 'Referrals' }).click()
      await page.locator('.referrals-menu').getByRole('link', { name: 'Solutions' }).click()
    },
    /** @param {string} label an entry of the workspace's menu */
    goTo: label => page.locator('.referrals-menu').getByRole('link', { name: label }).click(),
    /** The grid as the portal shows it; null while it is not there. */
    rows: () => page.evaluate(() => window.practiceSolutions?.rows() ?? null),
    shown,
    /** The pane on top, for what a test has to look at itself. */
    pane,
    /** @param {string} name */
    openSolution: async name => {
      await main.getByRole('link', { name, exact: true }).click()
      await page.locator('.pane--wide:visible .solution-section').first().waitFor()
    },
    /**
     * From the solution's pane, which is open.
     * @param {PaneName} name
     */
    openPane: async name => {
      const section = pane.locator('.solution-section', { has: page.getByRole('heading', { name, exact: true }) })
      await section.getByRole('link', { name: 'Add/Edit' }).click()
      await page.locator('.pane:visible:not(.pane--wide)').waitFor()
      // Content comes late under "Slow loading".
      await pane.locator('.loading-overlay:not(.is-loading)').waitFor({ state: 'attached' })
    },
    /** @param {string} platform */
    tick: platform => pane.getByRole('checkbox', { name: platform, exact: true }).check(),
    /** @param {string} platform */
    untick: platform => pane.getByRole('checkbox', { name: platform, exact: true }).uncheck(),
    /** @param {string} option */
    chooseSolutionType: option => choose(pane.locator('.pane-field--type select'), option),
    /**
     * @param {number} index from 0
     * @param {string} name
     * @param {string[]} plays
     */
    fillSolutionArea: async (index, name, plays) => {
      await choose(area(index).locator('select'), name)
      await togglePlays(index, plays)
    },
    togglePlays,
    /** Adds an empty row at the end. */
    addSolutionArea: () => pane.locator('.pane-add').click(),
    /** @param {number} index from 0; the first row has no "Remove" */
    removeSolutionArea: index => area(index).getByRole('link', { name: 'Remove' }).click(),
    /**
     * @param {keyof typeof paneCaptions} kind
     * @param {string | File} file
     */
    upload: async (kind, file) => {
      const name = typeof file === 'string' ? path.basename(file) : file.name
      await chooseFile(box(kind).getByRole('link', { name: 'Browse your files' }), file)
      await box(kind).getByRole('link', { name, exact: true }).waitFor()
    },
    /**
     * @param {keyof typeof paneCaptions} kind
     * @param {string} name
     */
    removeDocument: (kind, name) =>
      box(kind).locator('.pane-file', { hasText: name }).getByRole('link', { name: 'Remove' }).click(),
    /** @param {string} address */
    typeLandingPage: async address => {
      const input = pane.locator('.pane-text')
      await input.click()
      await input.press('ControlOrMeta+a')
      await page.keyboard.type(address)
    },
    /**
     * @param {string | File} file
     * @param {string} [answer] what the portal says to it
     */
    importContacts: async (file, answer = 'Contacts imported successfully.') => {
      await chooseFile(pane.getByRole('link', { name: 'Import contacts (.csv)' }), file)
      await pane.getByRole('alert').getByText(answer, { exact: true }).waitFor()
    },
    save: () => press('Save'),
    cancel: () => press('Cancel'),
    /** The cross of the pane on top. */
    close: () => press('Close'),
    submit: () => press('Submit for review'),
  }
}
