import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { editions } from '@/rules'
import { repository } from '../repo/source'
import { editionPage } from './edition-page'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))

const folder = path.join(repository, 'docs/rules')

describe('docs/rules', () => {
  // Out of date? `npm run docs` writes it anew.
  it.each(editions)('says of edition $id what the rules say', async edition => {
    await expect(editionPage(edition)).toMatchFileSnapshot(path.join(folder, `${edition.id}.md`))
  })

  it('has a page for each edition and no other', () => {
    expect(readdirSync(folder).sort()).toEqual(editions.map(({ id }) => `${id}.md`).sort())
  })

  it.each(editions)('has a place for every requirement of $id', edition => {
    const page = editionPage(edition)
    for (const { id } of edition.requirements) expect(page).toContain(`\n### ${id}\n`)
  })

  it.each(editions)('leaves no text of $id as a bare key', edition => {
    expect(editionPage(edition)).not.toMatch(/\b(?:req|fact|edition|status|benefit|offer_type|field)_[a-z0-9_]+\b/)
  })
})
