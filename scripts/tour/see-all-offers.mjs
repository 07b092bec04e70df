import { coSellAddress } from '../browser-flags.mjs'
import { shownValues } from '../drive/checklist.mjs'
import { formContents } from '../drive/form-contents.mjs'
import { claimsDeskId, gridAdvisoryId, routePlannerId } from '../practice-offers.mjs'
import { eventually } from './eventually.mjs'
import { reportOf } from './report.mjs'

/** The other practice offers, each opened once. @type {import('./step.mjs').Step[]} */
export const seeAllOffers = [
  {
    name: 'offers',
    title: 'The other practice offers are opened once each',
    act: async ({ page, panel, openPanel, popup, openPopup, say }) => {
      for (const id of [routePlannerId, claimsDeskId, gridAdvisoryId]) {
        await page.goto(coSellAddress(id))
        await openPanel(id)
        await eventually(() => shownValues(panel), await formContents(page), 'the panel reads something else')
        say(`\n  ${await panel.locator('h1').first().textContent()}\n${await reportOf(panel)}`)
      }
      await openPopup()
      // The last reading may be on its way into the store still; the list follows it.
      await eventually(() => popup.locator('[data-offer]').count(), 4, 'the popup does not list every offer seen')
    },
  },
]
