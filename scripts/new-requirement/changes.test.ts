import { describe, expect, it } from 'vitest'
import { withMessages, withRequirement } from './changes.mjs'

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const message = (text: string) => ({ message: text })

describe('withMessages', () => {
  it('puts each message at its place and leaves the others as they are', () => {
    const before = { a_b: { message: '“$1”', description: '$1: a name' }, c: message('C') }
    const after = withMessages(json(before), { a_c: message('2'), a: message('1'), d: message('3') })
    expect(after).toBe(json({ a: message('1'), a_b: before.a_b, a_c: message('2'), c: message('C'), d: message('3') }))
  })

  it('refuses a file that is formatted otherwise', () => {
    expect(() => withMessages('{"a":{"message":"A"}}', {})).toThrow('is not formatted')
  })
})

const edition = (page: string) => `import { platforms } from '../requirements/platforms'
import { segments } from '../requirements/segments'
import { pages } from '../sources'

${page}

export const edition: Edition = {
  source: form('Configure'),
  requirements: [
    platforms(listing),
    segments({
      types: [],
    }),
  ],
  benefits: [
  ],
}
`

describe('withRequirement', () => {
  it.each([
    ['one-pager', "import { onePager } from '../requirements/one-pager'\nimport { platforms }"],
    ['references', "/platforms'\nimport { references } from '../requirements/references'\nimport { segments }"],
    ['web-site', "/segments'\nimport { webSite } from '../requirements/web-site'\nimport { pages }"],
  ])('imports %s at its place', (id, expected) => {
    expect(withRequirement(edition('const page = pages.b'), id, 'Listing')).toContain(expected)
  })

  it('adds it at the end of the list, with the page on requirements as its source', () => {
    const after = withRequirement(edition('const form = pages.a\nconst page = pages.b'), 'web-site', "Seller’s 'site'")
    expect(after).toContain(`    }),\n    webSite(page("Seller’s 'site'")),\n  ],\n  benefits: [\n`)
  })

  it('takes what the edition itself is drawn from where it has no other page', () => {
    expect(withRequirement(edition('const form = pages.a'), 'web-site', 'Site')).toContain("webSite(form('Site')),")
  })

  it.each([
    ['has something called listing already', edition('const listing = 1'), 'listing'],
    ['has no list of requirements', edition('').replace('  requirements: [', '  requirements: all,'), 'web-site'],
    ['has no list of requirements', edition('').replaceAll('../requirements/', './'), 'web-site'],
  ])('refuses a file that %s', (reason, text, id) => {
    expect(() => withRequirement(text, id, 'Listing')).toThrow(reason)
  })
})
