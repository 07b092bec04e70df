// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { longestReport } from '@/platform/limits'
import { fieldCatalogue } from '../field-catalogue'
import { allowClosedRoots, markup, setPage } from '../testing/set-page'
import { offerUrl, tabPage } from '../testing/tab-form'
import { placeCases } from './places.cases'
import { structureReport } from './structure-report'

let forbid = () => {}
beforeEach(() => {
  forbid = allowClosedRoots()
})
afterEach(() => forbid())

const report = (url = offerUrl, product = '0.1.0') => structureReport(document, url, product)
const read = () => JSON.parse(report())

describe('the outline of a structure report', () => {
  it.each(placeCases)('$name', ({ html, lines }) => {
    setPage(html)
    const before = markup()
    const { outline } = read()
    const all = outline[0] === 'body' ? outline.slice(1).map((line: string) => line.slice(1)) : outline
    expect(all).toEqual(lines)
    expect(markup()).toBe(before)
  })
})

describe('a structure report', () => {
  it('says what it is, of which version, and what the page is', () => {
    document.documentElement.lang = 'en-US'
    setPage(tabPage())
    expect(read()).toMatchObject({
      format: 'cosell-structure-report',
      version: 1,
      product: '0.1.0',
      page: { kind: 'co-sell', language: 'en-US', loading: false, home: 'offer-tab', mostAreas: 3 },
      recognised: 13,
    })
    expect(read().cut).toBeUndefined()
    expect(JSON.parse(report(offerUrl, 'Ada 1')).product).toBe('unknown')
    document.documentElement.lang = 'ada-moss'
    expect(read().page.language).toBe('')
    document.documentElement.lang = ''
  })

  it('tells the labels that the catalogue knows, and how each field was read', () => {
    setPage(tabPage())
    const { fields } = read()
    expect(fields.map(({ field }: { field: string }) => field)).toEqual(fieldCatalogue.map(({ field }) => field))
    expect(fields[4]).toEqual({
      field: 'one-pager',
      state: 'found',
      label: 'Customer one-pager',
      by: 'shown',
      linked: false,
      controls: ['input type=file [file, hidden]'],
    })
    for (const { label } of fields) expect(report()).toContain(label)
  })

  it('tells of a field that was not found whether a label of it stands there', () => {
    setPage(
      tabPage()
        .replace('<label>Customer one-pager', '<label>Sample solution kit')
        .replace('Customer case study', 'Customer presentation'),
    )
    const { fields, outline } = read()
    expect(fields[4]).toEqual({ field: 'one-pager', state: 'missing' })
    expect(fields[5]).toEqual({
      field: 'presentation-deck',
      state: 'ambiguous',
      places: 2,
      labels: ['Customer presentation'],
    })
    expect(outline.join('\n')).toContain('label · “Sample solution kit”')
  })

  it('is made of any page of the portal', () => {
    setPage('<h1>Properties</h1><label>Solution kind</label><input value="Ada Moss">')
    const { page, fields, outline } = read()
    expect(page).toMatchObject({ kind: 'offer' })
    expect(page.home).toBeUndefined()
    expect(fields[0]).toEqual({ field: 'platforms', state: 'missing' })
    expect(outline.join('\n')).toContain('label · “Solution kind”')
    setPage('')
    expect(read().outline).toEqual([])
  })

  it('stays within its bounds on a huge page, and says what was cut', { timeout: 60_000 }, () => {
    const odd = Array.from(
      { length: 3000 },
      (_, at) => `<h${(at % 5) + 2}>${'select '.repeat(at % 16)}it</h${(at % 5) + 2}>`,
    )
    setPage(
      tabPage().replace('</main>', `${odd.join('')}${'<section>'.repeat(300)}x${'</section>'.repeat(300)}</main>`),
    )
    const text = report()
    expect(text.length).toBeLessThanOrEqual(longestReport)
    expect(text.split('\n').length).toBeLessThanOrEqual(400)
    expect(JSON.parse(text).cut).toMatch(/^\d+ of \d+ lines left out$/)
    const tag = `x-${'a'.repeat(57)}`
    const wide = (at: number) =>
      `<${tag} role="radiogroup" aria-label="${'select '.repeat(15)}${'a the this these only with your'.split(' ')[at % 7]}" aria-owns aria-controls></${tag}>`
    setPage(Array.from({ length: 600 }, (_, at) => wide(at)).join(''))
    expect(report().length).toBeLessThanOrEqual(longestReport)
    expect(JSON.parse(report()).cut).toBeTruthy()
  })

  it('is the same for the same page', () => {
    setPage(tabPage())
    const first = report()
    setPage(tabPage())
    expect(report()).toBe(first)
  })
})
