/** @typedef {import('@playwright/test').Page} Page */

/**
 * Opens the list of kept versions in the side panel.
 * @param {Page} panel
 */
export async function openVersions(panel) {
  await panel.locator('[data-part="draft"]').click()
  await panel.locator('.version-line, .restore main > .block').first().waitFor()
}

/**
 * Compares one version with the page; 0 is the newest.
 * @param {Page} panel
 * @param {number} [index]
 */
export async function compareVersion(panel, index = 0) {
  await panel.locator('.version-line').nth(index).locator('[data-control="compare"]').click()
  await panel.locator('.restore .action-bar').waitFor()
}

/**
 * Says for some fields which side is wanted, and restores. Other fields stay as preset.
 * @param {Page} panel
 * @param {Record<string, 'page' | 'draft'>} [sides] by field id
 */
export async function restore(panel, sides = {}) {
  for (const [field, side] of Object.entries(sides)) {
    const radios = panel.locator(`.compare[data-field="${field}"] input[type=radio]`)
    await radios.nth(side === 'page' ? 0 : 1).check()
  }
  await panel.locator('.action-bar .button--primary').click()
  await panel.locator('.restore [role=status] .message').waitFor()
}

/**
 * Puts back what the page held before the restoring.
 * @param {Page} panel
 */
export async function undoRestore(panel) {
  await panel.locator('.restore [role=status] .message button').click()
  await panel.locator('.restore [role=status] .message:not(:has(button))').waitFor()
}
