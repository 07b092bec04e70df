import assert from 'node:assert/strict'
import { formContents } from '../drive/form-contents.mjs'
import { compareVersion, openVersions, restore } from '../drive/restore.mjs'

/** How a form that nobody saved is lost, and comes back. @type {import('./step.mjs').Step[]} */
export const loseAndRestore = [
  {
    name: 'left',
    title: 'The page is left without saving, and the portal forgets what was entered',
    act: async scene => {
      const { form, page } = scene
      scene.filled = await formContents(page)
      await form.goTo('Properties')
      await form.goTo('Co-sell with Microsoft')
      assert.deepEqual((await formContents(page)).platforms, [], 'the portal still holds what was never saved')
    },
    reached: 'not-ready',
  },
  {
    name: 'compare',
    title: 'The draft is held against the page',
    act: async ({ panel, say }) => {
      await openVersions(panel)
      await compareVersion(panel)
      const fields = await panel.locator('.compare h2').allTextContents()
      say(`  Fields that differ: ${fields.join(', ')}`)
    },
  },
  {
    name: 'restored',
    title: 'The draft is written back into the form, and nothing is saved',
    act: async ({ panel, page, form, filled, say }) => {
      await restore(panel)
      // Files and contacts a page takes from a person's hand only.
      const { contacts, 'one-pager': onePager, ...restored } = await formContents(page)
      assert.deepEqual({ ...filled, ...restored }, filled, 'the form does not hold what the draft does')
      assert.deepEqual({ contacts, onePager }, { contacts: null, onePager: [] })
      assert.equal(await form.isClean(), false, 'the form counts as saved')
      say(`  ${(await panel.locator('.restore [role=status] strong').textContent())?.trim()}`)
    },
    heading: 'Listing',
  },
]
