// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { outlineOf } from '../dom/walk'
import { setPage } from '../testing/set-page'
import { portalWordsIn } from './portal-words'
import { statusOf } from './status-words'

const guid = '347ac5b5-6a89-44c8-84e0-1f191c172346'
const said = (html: string, offerId?: string) => {
  setPage(html)
  return portalWordsIn(outlineOf(document), offerId)
}
const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
const programs = (status: string) =>
  `<h2>Marketplace Programs</h2><table>${row('Name', 'Status')}${row('Co-sell with Microsoft', status)}${row('Microsoft Azure consumption commitment', 'Not enrolled.')}</table>`

describe('Offer overview', () => {
  it.each([
    ['Not Co-sell ready. <a href="#">Learn more</a>', 'Not Co-sell ready.', 'not-ready'],
    [
      'Azure IP Co-sell incentivized. <a href="#">Learn more</a>',
      'Azure IP Co-sell incentivized.',
      'azure-ip-incentivized',
    ],
    ['In-market', 'In-market', 'not-ready'],
    [
      'Business Applications co-sell eligible',
      'Business Applications co-sell eligible',
      'business-applications-incentivized',
    ],
  ])('says %j', (cell, statusWords, status) => {
    expect(said(programs(cell), guid)).toEqual([{ offerId: guid, page: 'overview', statusWords, status }])
  })

  it('keeps words that are no status it knows, without taking them for one', () => {
    expect(said(programs('IP Co-sell Ready'), guid)).toEqual([
      { offerId: guid, page: 'overview', statusWords: 'IP Co-sell Ready' },
    ])
  })

  it('says that the offer is live only where that word stands under Publish status', () => {
    expect(said('<h2>Publish status</h2><p>Live</p>', guid)).toEqual([{ offerId: guid, page: 'overview', live: true }])
    expect(said('<h2>Publish status</h2><p>Not live</p>', guid)).toEqual([])
    expect(said('<p>Live</p>', guid)).toEqual([])
  })

  it.each([
    ['two rows of that name', programs('Co-sell ready') + programs('In market')],
    ['an empty cell', programs('')],
    ['a sentence', `<p>Co-sell with Microsoft</p><p>Co-sell ready</p>`],
    ['a cell as long as a page', programs('x'.repeat(500))],
    ['a hidden copy', `<div style="display:none">${programs('Co-sell ready')}</div>`],
  ])('says nothing: %s', (_name, html) => {
    expect(said(html, guid)).toEqual([])
  })
})

describe('Review and publish', () => {
  it('calls the co-sell page complete though it is empty', () => {
    const html = `<table>${row('<a href="#">Co-sell</a>', '0 documents, 0 co-sell contacts', '5/16/23', 'Complete')}</table>`
    expect(said(html, guid)).toEqual([{ offerId: guid, page: 'review', documents: 0, contacts: 0, complete: true }])
  })

  it('says nothing of another page', () => {
    expect(said(`<table>${row('Properties', 'x', '5/16/23', 'Complete')}</table>`, guid)).toEqual([])
  })
})

describe('the list of solutions', () => {
  const list = (...rows: string[]) =>
    `<table>${row('Solution name', 'Offer type', 'Co-sell status')}${rows.join('')}</table>`

  it('says a status of each, known by its name', () => {
    const html = list(
      row('<a href="#">Contoso A</a>', 'SaaS', 'Co-sell ready'),
      row('Contoso B', 'SaaS', 'Under review'),
    )
    expect(said(html)).toEqual([
      { offerId: 'Contoso A', page: 'solutions', statusWords: 'Co-sell ready', status: 'co-sell-ready' },
      { offerId: 'Contoso B', page: 'solutions', statusWords: 'Under review' },
    ])
  })

  it('says nothing of a name that stands there twice', () => {
    const twice = row('Contoso A', 'SaaS', 'Co-sell ready')
    expect(said(list(twice, twice, row('Contoso B', 'SaaS', 'In market'))).map(({ offerId }) => offerId)).toEqual([
      'Contoso B',
    ])
  })

  it('takes hostile names as text', () => {
    expect(said(list(row('__proto__', 'SaaS', 'In market')))[0]?.offerId).toBe('__proto__')
  })

  it('is none without its headings', () => {
    expect(said(`<table>${row('Contoso A', 'SaaS', 'Co-sell ready')}</table>`)).toEqual([])
  })
})

describe('a status', () => {
  it.each(['Co-sell ready soon', 'Co-sell', 'constructor', '', 'Azure IP co-sell'])('is not read from %j', text => {
    expect(statusOf(text)).toBeUndefined()
  })
})
