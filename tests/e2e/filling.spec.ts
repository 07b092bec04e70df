import { fieldService } from '@/practice/offers'
import { shownFindings, shownValues } from '@/scripts/drive/checklist.mjs'
import { formContents } from '@/scripts/drive/form-contents.mjs'
import { expect, test } from './fixtures'
import { contacts, contactsSemicolon, deck, fileNamed, onePager } from './support/files'
import type { Portal } from './support/session'

/** What a person does to the empty form, one thing after the other. */
const steps: [what: string, act: (form: Portal['form']) => Promise<unknown>][] = [
  ['ticks a platform', form => form.tick('Microsoft Azure')],
  ['ticks another platform', form => form.tick('Windows 10')],
  ['unticks it', form => form.untick('Windows 10')],
  ['ticks a segment', form => form.tick('Enterprise')],
  ['chooses the solution type', form => form.chooseSolutionType('IP (application)')],
  [
    'adds a solution area with two sub-areas',
    form => form.addSolutionArea('Azure', ['Blockchain', 'Data and analytics']),
  ],
  ['adds another with one', form => form.addSolutionArea('Modern work', ['Teamwork'])],
  ['removes the first', form => form.removeSolutionArea(0)],
  ['uploads the one-pager', form => form.upload('one-pager', onePager)],
  ['uploads the presentation', form => form.upload('presentation-deck', deck)],
  ['uploads the architecture diagram', form => form.upload('architecture-diagram', fileNamed('azure.pdf'))],
  ['uploads another document', form => form.upload('other-documents', fileNamed('terms.docx'))],
  ['and one more', form => form.upload('other-documents', fileNamed('prices.xlsx'))],
  ['removes the first of them', form => form.removeDocument('other-documents', 'terms.docx')],
  ['types the landing page', form => form.typeLandingPage('https://www.contoso.com/field-service')],
  [
    'imports a file with semicolons, which is refused',
    form => form.importContacts(contactsSemicolon, 'Cannot upload file'),
  ],
  ['imports the contacts', form => form.importContacts(contacts)],
  ['removes the one-pager', form => form.removeDocument('one-pager', 'one-pager.pdf')],
]

test('after each step of a person the panel reads what the page holds', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  const panel = await session.openPanel(fieldService.guid)
  await expect.poll(() => shownValues(panel)).toEqual(await formContents(page))

  let before = await formContents(page)
  for (const [what, act] of steps) {
    await test.step(what, async () => {
      await page.bringToFront()
      await act(page.form)
      const now = await formContents(page)
      if (!what.includes('refused')) expect(now).not.toEqual(before)
      await expect.poll(() => shownValues(panel)).toEqual(now)
      before = now
    })
  }
  expect(before).toMatchObject({
    platforms: ['Microsoft Azure'],
    'solution-areas': [{ area: 'Modern work & security', subAreas: ['Teamwork'] }],
    'one-pager': [],
    'other-documents': ['prices.xlsx'],
    contacts: 4,
  })
  expect((await shownFindings(panel))['one-pager']?.outcome).toBe('unmet')
  expect(await page.form.isClean(), 'nobody has saved').toBe(false)
})

test('what the portal renders anew after a save is read the same', async ({ session }) => {
  const page = await session.openOffer(fieldService.guid)
  const panel = await session.openPanel(fieldService.guid)
  await page.bringToFront()
  await page.form.tick('SMB')
  await page.form.upload('one-pager', onePager)
  const filled = await formContents(page)
  await page.form.saveDraft()
  await expect(page.getByText('Draft saved successfully')).toBeVisible()
  await expect.poll(() => shownValues(panel)).toEqual(filled)
  await page.reload()
  await expect.poll(() => shownValues(panel)).toEqual(filled)
})
