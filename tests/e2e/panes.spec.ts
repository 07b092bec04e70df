import { shownReadings, shownValues } from '@/scripts/drive/checklist.mjs'
import { solutions, solutionsAddress } from '@/scripts/drive/solutions.mjs'
import { expect, test } from './fixtures'
import { contacts, onePager } from './support/files'
import { hintLayerOf } from './support/hints'

const names = ['Contoso Route Planner', 'Contoso Claims Desk', 'Contoso Site Inspection', 'Contoso Fleet Telemetry']
const panes = ['Listing', 'Documents', 'Contacts'] as const

test('each pane of each solution is read as a person sees it, and the others are kept', async ({ session }) => {
  test.slow()
  const page = await session.open(solutionsAddress)
  const at = solutions(page)
  let joined = 0
  for (const name of names) {
    const panel = await session.openPanel(name)
    await page.bringToFront()
    await at.openSolution(name)
    const seen: Record<string, unknown> = {}
    for (const pane of panes) {
      await at.openPane(pane)
      const shown = await at.shown()
      // Several sales plays in one line can be told apart only once their list was open: a comma may belong to a name.
      const rows = shown?.fields['solution-areas'] ?? []
      const isJoined = rows.some(({ subAreas }) => subAreas.length > 1)
      const stateOfAreas = async () => (await shownReadings(panel))['solution-areas']?.state
      if (pane === 'Listing') await expect.poll(stateOfAreas).toMatch(/found|ambiguous/)
      if (isJoined && (await stateOfAreas()) === 'ambiguous') {
        joined += 1
        for (const picker of await at.pane.locator('[role=combobox]').all()) {
          await picker.click()
          await expect(picker).toHaveAttribute('aria-expanded', 'true')
          // As long as a look at the list takes.
          await page.waitForTimeout(200)
          await page.keyboard.press('Escape')
        }
      }
      // A row in which nothing is chosen yet holds nothing.
      const chosen = rows.filter(({ area, subAreas }) => area !== '' || subAreas.length > 0)
      Object.assign(seen, shown?.fields, pane === 'Listing' && { 'solution-areas': chosen })
      await expect.poll(() => shownValues(panel), { message: `${name}, ${pane}` }).toEqual(seen)
      await expect(panel.locator('[data-edition]')).toHaveAttribute('data-edition', '2026-08')
      await at.cancel()
    }
    // Nothing of a pane that was not opened passes for empty; a field that the form has lost is not asked for.
    expect((await shownReadings(panel)).segments).toEqual({ state: 'missing' })
    await expect(panel.locator('[data-part="documents"]')).toHaveAttribute('data-read-at', /^20/)
    await panel.close()
    await at.close()
  }
  expect(joined, 'some solution has several plays in one line').toBeGreaterThan(0)
})

test('edits in a pane are followed, drafted, and forgotten with the pane', async ({ session }) => {
  const page = await session.open(solutionsAddress)
  const at = solutions(page)
  const name = 'Contoso Site Inspection'
  await at.openSolution(name)
  await at.openPane('Listing')
  const panel = await session.openPanel(name)
  await page.bringToFront()
  await at.tick('Microsoft Azure')
  await at.chooseSolutionType('IP (application)')
  await expect.poll(() => shownValues(panel)).toMatchObject({ platforms: ['Microsoft Azure'] })
  const markers = async () => (await hintLayerOf(page)).markers()
  await expect.poll(markers).toMatchObject({ 'solution-type': 'Met' })
  await page.keyboard.press('Escape')
  await at.cancel()
  await at.openPane('Documents')
  await at.upload('one-pager', onePager)
  await expect.poll(async () => (await shownValues(panel))['one-pager']).toEqual(['one-pager.pdf'])
  await at.cancel()
  await at.openPane('Contacts')
  await at.importContacts(contacts)
  await expect.poll(async () => (await shownValues(panel)).contacts).toBe(4)
})

test('the Solutions page and a solution’s own pane are not the form', async ({ session }) => {
  const page = await session.open(solutionsAddress)
  const at = solutions(page)
  await expect.poll(() => at.rows()).toHaveLength(4)
  await expect(page.locator('cosell-checklist-hints')).toHaveCount(0)
  await at.openSolution('Contoso Claims Desk')
  await page.waitForTimeout(300)
  await expect(page.locator('cosell-checklist-hints')).toHaveCount(0)
})
