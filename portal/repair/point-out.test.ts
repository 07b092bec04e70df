// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Repair } from '@/platform/repairs'
import { repairSchema } from '@/platform/repairs'
import { readPage } from '../read-page'
import { allowClosedRoots, deep, markup, setPage } from '../testing/set-page'
import { offerUrl, tabPage } from '../testing/tab-form'
import { pointOut } from './point-out'
import { readableCases, refusedCases } from './point-out.cases'

const now = '2026-11-25T12:00:00Z'
let forbid = () => {}
beforeEach(() => {
  forbid = allowClosedRoots()
})
afterEach(() => forbid())

const readings = (repairs: readonly Repair[] = []) =>
  readPage(document, offerUrl, new Date(now), repairs).form?.snapshot.readings

describe('pointing at', () => {
  it.each(readableCases)('$name reads it from then on', ({ field, html, at, value, label }) => {
    setPage(html)
    const before = markup()
    const plain = readings()
    expect(plain?.[field].state).not.toBe('found')
    const out = pointOut(document, offerUrl, field, deep(at), now)
    expect(out).toMatchObject({ state: 'read', value, repair: { field, label, pointedAt: now } })
    if (out.state !== 'read') return
    expect(repairSchema.safeParse(out.repair).success).toBe(true)
    // Every other field is read as before.
    expect(readings([out.repair])).toEqual({ ...plain, [field]: { state: 'found', value } })
    expect(markup()).toBe(before)
    // The page is drawn anew: other nodes, other ids.
    setPage(html.replaceAll('<div', '<section').replaceAll('</div', '</section').replaceAll('id="', 'id="new-'))
    expect(readings([out.repair])?.[field]).toEqual({ state: 'found', value })
  })

  it.each(refusedCases)('$name is refused', ({ field, html, at, refusal }) => {
    setPage(html)
    const before = markup()
    expect(pointOut(document, offerUrl, field, deep(at), now).state).toBe(refusal)
    expect(markup()).toBe(before)
  })
})

const link: Repair = {
  field: 'landing-page',
  home: 'offer-tab',
  label: 'Product link',
  section: 'documents',
  nth: 1,
  of: 1,
  pointedAt: now,
}
const page = (label: string, more = '') =>
  tabPage({ url: 'https://www.contoso.com/a' })
    .replace('External reference URL', label)
    .replace('<h2>Contacts</h2>', `${more}<h2>Contacts</h2>`)

describe('a repair', () => {
  it.each<[string, string, Repair, string]>([
    ['reads its field', page('Product link'), link, 'found'],
    ['says nothing where its label is gone', page('Another link'), link, 'missing'],
    [
      'says nothing where its label stands in another part',
      page('Product link'),
      { ...link, section: 'contacts' },
      'missing',
    ],
    ['says nothing in the other home', page('Product link'), { ...link, home: 'solutions' }, 'missing'],
    [
      'says nothing where there are more of them than there were',
      page('Product link', '<div><label>Product link</label><input></div>'),
      link,
      'missing',
    ],
    [
      'never takes the label of another field',
      page('Product link'),
      { ...link, label: 'Customer one-pager' },
      'missing',
    ],
    ['does not hide a label that is known', page('External reference URL'), link, 'found'],
    ['of nothing but marks says nothing', page('Product link'), { ...link, label: '***' }, 'missing'],
  ])('%s', (_, html, repair, state) => {
    setPage(html)
    expect(readings([repair])?.['landing-page'].state).toBe(state)
  })

  it('is left aside when its field is pointed at anew', () => {
    setPage(page('Product link', '<div><label>Better link</label><input value="https://www.contoso.com/b"></div>'))
    const out = pointOut(document, offerUrl, 'landing-page', deep('[value$="/b"]'), now, [link])
    expect(out).toMatchObject({ state: 'read', repair: { label: 'Better link' }, value: 'https://www.contoso.com/b' })
  })

  it('whose label stands at a field of another kind does not hide a label that is known', () => {
    setPage(page('Product link'))
    const plain = readings()
    expect(readings([{ ...link, field: 'solution-type' }])).toEqual(plain)
  })

  it('is in doubt where a known label of its field is read as well', () => {
    setPage(page('External reference URL', '<div><label>Product link</label><input value="https://www.old.com"></div>'))
    expect(readings([link])?.['landing-page']).toEqual({ state: 'ambiguous', places: 2 })
  })

  it('at one of two known labels reads there, and nothing when that cannot be read any more', () => {
    const known = { ...link, label: 'Product landing page' }
    const two = (control: string) =>
      page('External reference URL', `<div><label>Product landing page</label>${control}</div>`)
    setPage(two('<input value="https://www.contoso.com/b">'))
    expect(readings()?.['landing-page']).toEqual({ state: 'ambiguous', places: 2 })
    expect(readings([known])?.['landing-page']).toEqual({ state: 'found', value: 'https://www.contoso.com/b' })
    setPage(two('<select><option>None</option></select>'))
    expect(readings([known])?.['landing-page'].state).toBe('ambiguous')
  })

  it.each<[string, Partial<Repair>]>([
    ['the words of a box', { field: 'solution-type', label: 'Enterprise', section: 'listing' }],
    ['a label in the midst of another field', { field: 'platforms', label: 'Corporate', section: 'listing' }],
    ['an address', { label: 'ann@contoso.com' }],
  ])('at %s changes nothing', (_, change) => {
    setPage(
      tabPage({ platforms: ['Office 365'], segments: ['Corporate', 'SMB'], url: 'https://www.contoso.com/a' }).replace(
        'External reference URL',
        'ann@contoso.com',
      ),
    )
    const plain = readings()
    expect(readings([{ ...link, ...change }])).toEqual(plain)
  })

  it('at the head of the portal says nothing', () => {
    setPage(page('Another link'))
    const { section, ...head } = { ...link, label: 'Microsoft Partner Center' }
    expect(readings([head])?.['landing-page'].state).toBe('missing')
  })
})
