import type { Page } from '@playwright/test'
import { setupIn } from '@/practice/setup/setup'
import { coSellAddress } from '@/scripts/browser-flags.mjs'
import { shownReadings, shownValues } from '@/scripts/drive/checklist.mjs'
import { formContents, modelContents } from '@/scripts/drive/form-contents.mjs'
import { setupOf } from '@/scripts/drive/practice-hook.mjs'
import { expect, test } from '../fixtures'
import { contacts, fileNamed, onePager } from './files'
import type { Portal, Session } from './session'

/** Edits of each kind: a box, a list, a list of another kind, files, a text, a table. */
const edits: [what: string, act: (form: Portal['form']) => Promise<unknown>][] = [
  ['ticks a platform', form => form.tick('Microsoft Azure')],
  ['chooses the solution type', form => form.chooseSolutionType('IP (application)')],
  ['adds a solution area', form => form.addSolutionArea('Azure', ['Blockchain', 'Data and analytics'])],
  ['uploads the one-pager', form => form.upload('one-pager', onePager)],
  ['uploads another document', form => form.upload('other-documents', fileNamed('terms.docx'))],
  ['types the landing page', form => form.typeLandingPage('https://www.contoso.com/field-service')],
  ['imports the contacts', form => form.importContacts(contacts)],
  ['removes the one-pager', form => form.removeDocument('one-pager', 'one-pager.pdf')],
  ['unticks the platform', form => form.untick('Microsoft Azure')],
]

/** Opens an offer's co-sell tab as the practice portal's setup shows it, in words of its address. */
export async function openOffer(session: Session, offer: string, setup: string): Promise<Portal> {
  const page = await session.open(`${coSellAddress(offer)}?${setup}`)
  expect(await setupOf(page), 'the page shows itself so').toMatchObject(setupIn(new URL(page.url())))
  return page
}

/** All fields are read, and each as a person sees it. */
export async function expectReadAsSeen(page: Portal, panel: Page): Promise<void> {
  const seen = await modelContents(page)
  expect(await formContents(page), 'the page draws what its model says').toEqual(seen)
  await expect.poll(() => shownValues(panel)).toEqual(seen)
  expect(new Set(Object.values(await shownReadings(panel)).map(({ state }) => state))).toEqual(new Set(['found']))
}

/** The form is read as a person sees it, before and after edits of each kind, and when it was left and is there again. */
export async function expectFollowedThroughEdits(session: Session, offer: string, setup: string): Promise<void> {
  const page = await openOffer(session, offer, setup)
  const panel = await session.openPanel(offer)
  await expectReadAsSeen(page, panel)
  const before = await modelContents(page)
  for (const [what, act] of edits) {
    await test.step(what, async () => {
      await page.bringToFront()
      await act(page.form)
      await expectReadAsSeen(page, panel)
    })
  }
  expect(await modelContents(page)).not.toEqual(before)
  await page.bringToFront()
  await page.form.goTo('Properties')
  await page.form.goTo('Co-sell with Microsoft')
  await expectReadAsSeen(page, panel)
  expect(await modelContents(page), 'what was not saved is gone').toEqual(before)
}
