/**
 * @typedef {{ name: string, mimeType: string, buffer: Buffer }} File made in memory instead of read from the disk
 */

/**
 * Presses what opens the file chooser, and chooses there.
 * @param {import('@playwright/test').Page} page
 * @param {{ click: () => Promise<void> }} link
 * @param {string | File} file
 */
export async function chooseFile(page, link, file) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), link.click()])
  await chooser.setFiles(file)
}
