import type { Page } from '@playwright/test'
import { fieldService, offers } from '@/practice/offers'
import { setupIn, skins, troubleNames, wordings } from '@/practice/setup/setup'
import { coSellAddress } from '@/scripts/browser-flags.mjs'
import { shownReadings, shownValues } from '@/scripts/drive/checklist.mjs'
import { formContents, modelContents } from '@/scripts/drive/form-contents.mjs'
import { setupOf } from '@/scripts/drive/practice-hook.mjs'
import { expect, test } from './fixtures'
import { contacts, fileNamed, onePager } from './support/files'
import type { Portal, Session } from './support/session'

/** Fields under other names are another matter: pointing.spec. */
const troubles = troubleNames.filter(name => name !== 'renamed')

/** What shows the form otherwise, in words of the practice portal's address. The last one is everything at once. */
const variants = [
  ...wordings.map(year => `wording=${year}`),
  ...troubles.map(name => `${name}=1`),
  `wording=2022&${troubles.map(name => `${name}=1`).join('&')}`,
]

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

async function openOffer(session: Session, offer: string, setup: string) {
  const page = await session.open(`${coSellAddress(offer)}?${setup}`)
  expect(await setupOf(page), 'the page shows itself so').toMatchObject(setupIn(new URL(page.url())))
  return page
}

/** All fields are read, and each as a person sees it. */
async function expectReadAsSeen(page: Portal, panel: Page) {
  const seen = await modelContents(page)
  expect(await formContents(page), 'the page draws what its model says').toEqual(seen)
  await expect.poll(() => shownValues(panel)).toEqual(seen)
  expect(new Set(Object.values(await shownReadings(panel)).map(({ state }) => state))).toEqual(new Set(['found']))
}

for (const skin of skins) {
  test.describe(`the form in the skin ${skin}`, () => {
    test('is read as a person sees it, whatever it holds', async ({ session }) => {
      test.slow()
      for (const offer of offers) {
        await test.step(offer.alias, async () => {
          const page = await openOffer(session, offer.guid, `skin=${skin}`)
          const panel = await session.openPanel(offer.guid)
          await expectReadAsSeen(page, panel)
          await panel.close()
          await page.close()
        })
      }
    })

    for (const variant of variants) {
      test(`is read so after every edit, and after leaving and coming back: ${variant}`, async ({ session }) => {
        test.slow()
        const page = await openOffer(session, fieldService.guid, `skin=${skin}&${variant}`)
        const panel = await session.openPanel(fieldService.guid)
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
      })
    }
  })
}
