import type { Page } from '@playwright/test'
import { elementOf, wordsOf } from '@/scripts/drive/practice-hook.mjs'
import { expect } from '../fixtures'

export const pointingLayer = 'cosell-checklist-pointing'

/** The fields that the practice portal renames, by the words of their labels. */
const renamed = {
  platforms: 'platforms',
  'solution-type': 'solutionType',
  'one-pager': 'one-pager',
  'landing-page': 'referenceUrl',
} as const
export type Renamed = keyof typeof renamed
export const renamedFields = Object.keys(renamed) as Renamed[]

export const fieldRow = (panel: Page, field: string) => panel.locator(`[data-field="${field}"]`)

export async function openFieldsList(panel: Page) {
  const list = panel.locator('#fields')
  await expect(list).toBeVisible()
  if ((await list.getAttribute('open')) === null) await list.locator('summary').click()
}

/** Begins to point in the panel; the page comes to the front. */
export async function beginPointing(page: Page, panel: Page, field: Renamed) {
  await panel.bringToFront()
  await fieldRow(panel, field)
    .getByRole('button', { name: /^Point at it/ })
    .click()
  await expect(page.locator(pointingLayer)).toHaveCount(1)
}

/** What shows a field's label, in whatever roots. */
export async function labelOf(page: Page, field: Renamed) {
  return elementOf(page, { selector: '*', text: (await wordsOf(page))[renamed[field]] })
}

export async function keepPointed(panel: Page, field: Renamed) {
  await panel.bringToFront()
  await fieldRow(panel, field).getByRole('button', { name: 'Yes, read it there' }).click()
  await expect(fieldRow(panel, field)).toHaveAttribute('data-reading', 'found')
}
