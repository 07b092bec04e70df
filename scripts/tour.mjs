import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { coSellAddress } from './browser-flags.mjs'
import { coSellForm } from './drive/co-sell-form.mjs'
import { launchPractice } from './drive/practice-browser.mjs'
import { fieldServiceId } from './practice-offers.mjs'
import { extensionFolder, runMain, SetupError } from './project.mjs'
import { servePractice } from './serve-practice.mjs'
import { fillTheForm } from './tour/fill-the-form.mjs'
import { loseAndRestore } from './tour/lose-and-restore.mjs'
import { createCamera, emptyPictureFolder } from './tour/pictures.mjs'
import { seeAllOffers } from './tour/see-all-offers.mjs'
import { seeEditions } from './tour/see-editions.mjs'
import { runStep } from './tour/step.mjs'

/*
 * The tour of `npm start -- --tour`: the practice form filled in as a person would, and after each step what the extension says of it, in
 * words and pictures. A step that does not come to what it should ends the tour with an error.
 *
 *   node scripts/tour.mjs <browser> <folder for the pictures> <port, 0 for a free one>
 */

const [browserPath = '', folder = '', port = '0'] = process.argv.slice(2)
const say = (/** @type {string} */ line) => console.log(line)

await runMain(async () => {
  await emptyPictureFolder(folder)
  const profile = await mkdtemp(path.join(os.tmpdir(), 'cosell-tour-'))
  const server = await servePractice(Number(port))
  try {
    const launched = await launchPractice({ chromium, browserPath, profile, server, extension: extensionFolder })
    await tour(launched).finally(() => launched.context.close())
    say(`\nPictures: ${folder}`)
  } finally {
    await server.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** @param {import('./drive/practice-browser.mjs').PracticeBrowser} browser */
async function tour({ context, ours }) {
  const page = context.pages()[0] ?? (await context.newPage())
  const panel = await context.newPage()
  const popup = await context.newPage()
  await page.goto(coSellAddress(fieldServiceId))
  /** @type {import('./tour/step.mjs').Scene} */
  const scene = {
    page,
    form: coSellForm(page),
    panel,
    openPanel: (offerId = fieldServiceId) => panel.goto(ours(`sidepanel.html?offer=${offerId}`)),
    popup,
    openPopup: async () => {
      await popup.goto(ours('popup.html'))
      await popup.locator('[data-offer]').first().waitFor()
    },
    camera: createCamera(folder),
    say,
  }
  for (const [index, step] of [...fillTheForm, ...seeEditions, ...loseAndRestore, ...seeAllOffers].entries()) {
    say(`\n${index + 1}. ${step.title}`)
    await runStep(step, scene).catch(error => {
      throw new SetupError(`The tour ended in step ${index + 1} (${step.title}):\n${error?.message ?? error}`)
    })
  }
}
