import { isDeepStrictEqual } from 'node:util'
import type { Page } from '@playwright/test'
import { libraries } from '@/practice/library/names.mjs'
import type { FormTruth } from '@/practice/library/truth'
import { fieldService, type Offer, offers } from '@/practice/offers'
import { seedOf } from '@/practice/seeds'
import { coSellAddress } from '@/scripts/browser-flags.mjs'
import { type ShownReading, shownReadings } from '@/scripts/drive/checklist.mjs'
import { libraryForm } from '@/scripts/drive/library-form.mjs'
import { expect, test } from './fixtures'
import { onePager } from './support/files'
import { seededContents } from './support/seeds'
import type { Session } from './support/session'

type Library = (typeof libraries)[number]
type Field = keyof FormTruth

/**
 * Fields that the reader does not dare to read once a file was uploaded: this page then shows its name beside a list that says "No file
 * uploaded". A wrong value is never allowed, and nothing else may stay unread.
 */
const doubtfulAfterUpload: Partial<Record<Library, Field[]>> = { ui5: ['one-pager'] }

/** The form of an offer, with the table of contacts that these pages draw even for nobody. */
const seeded = (offer: Offer): FormTruth => ({
  ...seededContents(offer),
  contacts: seedOf(offer).coSell.contacts.length,
})

const truthOf = (page: Page) => page.evaluate(() => window.practiceTruth?.())

/** What is wrong or unread, of fields whose true value is known. A field that is not listed at all is unread too. */
function faultsOf(readings: Record<string, ShownReading>, truth: FormTruth) {
  const fields = Object.keys(truth) as Field[]
  const isFound = (field: Field) => readings[field]?.state === 'found'
  return {
    wrong: fields.filter(field => isFound(field) && !isDeepStrictEqual(readings[field]?.value, truth[field])),
    unread: fields.filter(field => !isFound(field)),
  }
}

/** Waits until nothing is wrong, and nothing unread but what may be. */
async function expectRead(panel: Page, truth: FormTruth, mayBeUnread: Field[] = []) {
  const faults = async () => {
    const { wrong, unread } = faultsOf(await shownReadings(panel), truth)
    return { wrong, unread: unread.filter(field => !mayBeUnread.includes(field)) }
  }
  await expect.poll(faults).toEqual({ wrong: [], unread: [] })
}

const openForm = async (session: Session, library: Library, offer: Offer) => {
  const page = await session.open(`${coSellAddress(offer.guid)}?library=${library}`)
  await expect.poll(() => truthOf(page), 'the page shows what the portal stores').toEqual(seeded(offer))
  return page
}

for (const library of libraries) {
  test.describe(`the form built with ${library}`, () => {
    test('is read without one wrong value, whatever it holds', async ({ session }) => {
      test.slow()
      for (const offer of offers) {
        await test.step(offer.alias, async () => {
          const page = await openForm(session, library, offer)
          const panel = await session.openPanel(offer.guid)
          await expectRead(panel, seeded(offer))
          await panel.close()
          await page.close()
        })
      }
    })

    test('is read anew after every edit', async ({ session }) => {
      const page = await openForm(session, library, fieldService)
      const panel = await session.openPanel(fieldService.guid)
      const form = libraryForm(page, library)
      let expected = seeded(fieldService)
      const edit = async (act: () => Promise<void>, change: Partial<FormTruth>, mayBeUnread: Field[] = []) => {
        await page.bringToFront()
        await act()
        expected = { ...expected, ...change }
        await expect.poll(() => truthOf(page), 'the page shows what was entered').toEqual(expected)
        await expectRead(panel, expected, mayBeUnread)
      }

      await edit(() => form.tick('Windows 10'), { platforms: ['Windows 10'] })
      await edit(() => form.chooseSolutionType('Managed service'), { 'solution-type': 'Managed service' })
      const first = { area: 'Azure', subAreas: ['Blockchain', 'Data and analytics'] }
      await edit(() => form.addSolutionArea(first.area, first.subAreas), { 'solution-areas': [first] })
      const second = { area: 'Modern work & security', subAreas: ['Teamwork'] }
      await edit(() => form.addSolutionArea(second.area, second.subAreas), { 'solution-areas': [first, second] })
      const address = 'https://www.contoso.com/field-service'
      await edit(() => form.typeLandingPage(address), { 'landing-page': address })
      await edit(
        () => form.upload('one-pager', onePager),
        { 'one-pager': ['one-pager.pdf'] },
        doubtfulAfterUpload[library],
      )
    })
  })
}
