import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'

/** @typedef {import('@playwright/test').Page} Page */

const panelSize = { width: 380, height: 900 }
const popupSize = { width: 380, height: 520 }

/**
 * Makes the folder, and takes the pictures of an earlier tour out of it.
 * @param {string} folder
 */
export async function emptyPictureFolder(folder) {
  await mkdir(folder, { recursive: true })
  const old = (await readdir(folder)).filter(name => /^\d\d-[a-z-]+\.png$/.test(name))
  await Promise.all(old.map(name => rm(path.join(folder, name))))
}

/** @typedef {ReturnType<typeof createCamera>} Camera */

/**
 * Takes numbered pictures: `01-empty-page.png`.
 * @param {string} folder
 */
export function createCamera(folder) {
  let number = 0
  let name = ''
  /**
   * @param {Page} page
   * @param {string} what
   */
  const take = async (page, what) => {
    await page.bringToFront()
    await page.mouse.move(0, 0)
    // Twice: what the first frame shows may be placed in the next.
    await page.evaluate(
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    )
    const file = `${String(number).padStart(2, '0')}-${name}-${what}.png`
    await page.screenshot({ path: path.join(folder, file), animations: 'disabled', caret: 'initial' })
  }
  return {
    /** @param {string} next name of the step whose pictures follow */
    begin: next => {
      number += 1
      name = next
    },
    /** @param {Page} page */
    page: page => take(page, 'page'),
    /**
     * The panel from its top.
     * @param {Page} panel
     */
    panel: async panel => {
      await panel.setViewportSize(panelSize)
      await panel.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
      await take(panel, 'panel')
    },
    /**
     * The panel where the person works in it.
     * @param {Page} panel
     */
    panelAtWork: async panel => {
      await panel.setViewportSize(panelSize)
      await take(panel, 'panel-at-work')
    },
    /** @param {Page} panel */
    darkPanel: async panel => {
      await panel.emulateMedia({ colorScheme: 'dark' })
      await take(panel, 'panel-dark')
      await panel.emulateMedia({ colorScheme: 'light' })
    },
    /** @param {Page} popup */
    popup: async popup => {
      await popup.setViewportSize(popupSize)
      await take(popup, 'popup')
    },
  }
}
