import { fieldService, offers } from '@/practice/offers'
import { skins, troubleNames, wordings } from '@/practice/setup/setup'
import { test } from './fixtures'
import { expectFollowedThroughEdits, expectReadAsSeen, openOffer } from './support/as-seen'

/** Fields under other names, and the form in a frame, are other matters: pointing.spec, frames.spec. */
const troubles = troubleNames.filter(name => name !== 'renamed' && name !== 'framed')

/** What shows the form otherwise, in words of the practice portal's address. The last one is everything at once. */
const variants = [
  ...wordings.map(year => `wording=${year}`),
  ...troubles.map(name => `${name}=1`),
  `wording=2022&${troubles.map(name => `${name}=1`).join('&')}`,
]

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
        await expectFollowedThroughEdits(session, fieldService.guid, `skin=${skin}&${variant}`)
      })
    }
  })
}
