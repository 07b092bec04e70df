import { shownValues } from '../drive/checklist.mjs'
import { formContents } from '../drive/form-contents.mjs'
import { eventually } from './eventually.mjs'
import { reachedStatus, reportOf } from './report.mjs'

/**
 * @typedef {object} Scene what the steps act on
 * @property {import('@playwright/test').Page} page the portal
 * @property {ReturnType<typeof import('../drive/co-sell-form.mjs').coSellForm>} form
 * @property {import('@playwright/test').Page} panel
 * @property {(offerId?: string) => Promise<unknown>} openPanel shows an offer's side panel, the first one's by itself
 * @property {import('@playwright/test').Page} popup
 * @property {() => Promise<unknown>} openPopup
 * @property {import('./pictures.mjs').Camera} camera
 * @property {(line: string) => void} say
 * @property {import('../drive/form-contents.mjs').FormContents} [filled] what the form held before it was left
 */

/**
 * @typedef {object} Step
 * @property {string} name part of the pictures' names
 * @property {string} title
 * @property {(scene: Scene) => Promise<unknown>} act
 * @property {string} [reached] id of the status that must be reached afterwards; left out where the panel shows no checklist
 * @property {string} [heading] heading or caption that the page's picture shows
 * @property {boolean} [inPanel] the person works in the panel
 */

/**
 * Acts, sees that the extension follows, says what it says, and takes the pictures.
 * @param {Step} step
 * @param {Scene} scene
 */
export async function runStep({ name, act, reached, heading, inPanel }, scene) {
  const { page, panel, popup, camera, say } = scene
  camera.begin(name)
  await page.bringToFront()
  await act(scene)
  if (inPanel) {
    await camera.panelAtWork(panel)
    // Answered questions keep their place until the panel is opened anew.
    await scene.openPanel()
  }
  if (reached) {
    await eventually(
      () => shownValues(panel),
      await formContents(page),
      'what the panel reads is not what the page holds',
    )
    await eventually(() => reachedStatus(panel), reached, 'another status is reached')
    await eventually(() => draftIsWaiting(panel), false, 'the draft was not kept')
    say(await reportOf(panel))
  }
  if (heading) await lookAt(page, heading)
  if (name !== 'empty') await camera.page(page)
  await camera.panel(panel)
  if (reached === 'azure-ip-incentivized') await camera.darkPanel(panel)
  await scene.openPopup()
  await camera.popup(popup)
}

/**
 * @param {import('@playwright/test').Page} panel
 */
const draftIsWaiting = panel => panel.getByText('Keeping the draft').isVisible()

/**
 * Scrolls the portal so that a heading or a caption stands below its title row.
 * @param {import('@playwright/test').Page} page
 * @param {string} words
 */
function lookAt(page, words) {
  return page
    .locator('.page__content :is(h2, h3, label):visible', { hasText: words })
    .first()
    .evaluate(element => {
      window.scrollTo({ top: element.getBoundingClientRect().top + window.scrollY - 140, behavior: 'instant' })
    })
}
