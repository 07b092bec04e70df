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
 * What the reader does not do yet. `wrong` is a debt: the list of fields shows a value that nobody sees in the page. `unread`
 * fields are said to be missing or ambiguous. Each list holds exactly what the tests meet, so shorten it with the reader's every step.
 */
const debts: Record<Library, { wrong: Field[]; unread: Field[] }> = {
  antd: { wrong: ['contacts', 'solution-areas', 'solution-type'], unread: [] },
  ui5: {
    wrong: ['solution-areas'],
    unread: [
      'architecture-diagram',
      'case-study',
      'channel-pitch-deck',
      'customer-wins',
      'one-pager',
      'other-documents',
      'presentation-deck',
    ],
  },
  vaadin: { wrong: ['solution-areas'], unread: [] },
  vuetify: { wrong: ['solution-areas'], unread: [] },
}

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

/** Waits until nothing beyond the debts is wrong or unread, and gives what still is. */
async function settledFaults(panel: Page, truth: FormTruth, library: Library) {
  const beyond = async () => {
    const { wrong, unread } = faultsOf(await shownReadings(panel), truth)
    return {
      wrong: wrong.filter(field => !debts[library].wrong.includes(field)),
      unread: unread.filter(field => !debts[library].unread.includes(field)),
    }
  }
  await expect.poll(beyond).toEqual({ wrong: [], unread: [] })
  return faultsOf(await shownReadings(panel), truth)
}

const openForm = async (session: Session, library: Library, offer: Offer) => {
  const page = await session.open(`${coSellAddress(offer.guid)}?library=${library}`)
  await expect.poll(() => truthOf(page), 'the page shows what the portal stores').toEqual(seeded(offer))
  return page
}

for (const library of libraries) {
  test.describe(`the form built with ${library}`, () => {
    test('is read without a wrong value but for the known debts, whatever it holds', async ({ session }) => {
      const met = { wrong: new Set<Field>(), unread: new Set<Field>() }
      for (const offer of offers) {
        await test.step(offer.alias, async () => {
          const page = await openForm(session, library, offer)
          const panel = await session.openPanel(offer.guid)
          const { wrong, unread } = await settledFaults(panel, seeded(offer), library)
          for (const field of wrong) met.wrong.add(field)
          for (const field of unread) met.unread.add(field)
          await panel.close()
          await page.close()
        })
      }
      expect({ wrong: [...met.wrong].sort(), unread: [...met.unread].sort() }).toEqual(debts[library])
    })

    test('is read anew after every edit', async ({ session }) => {
      const page = await openForm(session, library, fieldService)
      const panel = await session.openPanel(fieldService.guid)
      const form = libraryForm(page, library)
      let expected = seeded(fieldService)
      const edit = async (act: () => Promise<void>, change: Partial<FormTruth>) => {
        await page.bringToFront()
        await act()
        expected = { ...expected, ...change }
        await expect.poll(() => truthOf(page), 'the page shows what was entered').toEqual(expected)
        await settledFaults(panel, expected, library)
      }

      await edit(() => form.tick('Windows 10'), { platforms: ['Windows 10'] })
      await edit(() => form.chooseSolutionType('Managed service'), { 'solution-type': 'Managed service' })
      const first = { area: 'Azure', subAreas: ['Blockchain', 'Data and analytics'] }
      await edit(() => form.addSolutionArea(first.area, first.subAreas), { 'solution-areas': [first] })
      const second = { area: 'Modern work & security', subAreas: ['Teamwork'] }
      await edit(() => form.addSolutionArea(second.area, second.subAreas), { 'solution-areas': [first, second] })
      const address = 'https://www.contoso.com/field-service'
      await edit(() => form.typeLandingPage(address), { 'landing-page': address })
      await edit(() => form.upload('one-pager', onePager), { 'one-pager': ['one-pager.pdf'] })
    })
  })
}
