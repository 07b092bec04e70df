import assert from 'node:assert/strict'
import { eventually } from './eventually.mjs'
import { reachedStatus } from './report.mjs'

/** @param {import('@playwright/test').Page} panel */
const edition = panel => panel.locator('[data-edition]')

/**
 * Pins an edition for the offer in front; '' lets the page decide again.
 * @param {import('@playwright/test').Page} panel
 * @param {string} id
 */
async function pin(panel, id) {
  await edition(panel).locator('summary').click()
  await panel.getByLabel('Rules for this offer').selectOption(id)
  if (id) await eventually(() => edition(panel).getAttribute('data-edition'), id, 'the pinned edition is not at work')
}

/** The same offer by the rules of another year. @type {import('./step.mjs').Step[]} */
export const seeEditions = [
  {
    name: 'edition',
    title: 'The rules of August 2023 are chosen for the offer',
    act: async ({ panel, openPanel }) => {
      await openPanel()
      await pin(panel, '2023-08')
    },
    inPanel: true,
    reached: 'not-ready',
  },
  {
    name: 'compare',
    title: 'The two editions are compared',
    act: async ({ panel }) => {
      await edition(panel).locator('summary').click()
      await panel.getByRole('button', { name: 'Compare editions' }).click()
      await panel.getByLabel('From edition').selectOption('2020-05')
      await panel.getByLabel('To edition').selectOption('2023-08')
      assert.ok((await panel.locator('[data-change]').count()) > 0, 'nothing is said to change')
    },
    inPanel: true,
  },
  {
    name: 'ways',
    title: 'What is left to do for each status',
    act: async ({ panel }) => {
      await panel.locator('#ways > summary').click()
      await panel.locator('#ways').evaluate(ways => ways.scrollIntoView({ behavior: 'instant' }))
    },
    inPanel: true,
  },
  {
    name: 'trial',
    title: 'A trial shows what would change, and leaves nothing behind',
    act: async ({ panel }) => {
      const before = await reachedStatus(panel)
      await panel.locator('#ways > summary').click()
      await panel.getByRole('button', { name: 'Start a trial' }).click()
      for (const item of await panel.locator('#blockers .check').all()) {
        await item.locator('> summary').click()
        await item.getByLabel('Suppose this is met').first().check()
      }
      await panel.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
      assert.equal(await panel.locator('[data-part="trial"]').count(), 1, 'nothing says that this is a trial')
      assert.equal(await reachedStatus(panel), before, 'open questions do not count as met')
    },
    inPanel: true,
  },
  {
    name: 'by-page',
    title: 'The page decides again which rules are used',
    act: async ({ panel }) => {
      await pin(panel, '')
      await eventually(() => edition(panel).getAttribute('data-edition'), '2020-05', 'the pin is still at work')
    },
    inPanel: true,
  },
]
