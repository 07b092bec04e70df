// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { OfferLine } from './offer-line'
import type { PopupProps, PopupView } from './popup'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { Popup } = await import('./popup')

const now = Date.parse('2026-11-23T12:00:00Z')
const line = (own: Partial<OfferLine> & { id: string }): OfferLine => ({
  alias: `Contoso ${own.id}`,
  standing: 'clear',
  blockers: 0,
  questions: 0,
  worst: { key: 'popup_nothing_open' },
  checkFailed: false,
  status: { id: 'co-sell-ready', name: { key: 'Co-sell ready' } },
  edition: '2020-05',
  readAt: '2026-11-17T12:00:00Z',
  ...own,
})
const planner = line({
  id: 'planner',
  typeLabel: 'Software as a Service',
  standing: 'blocked',
  blockers: 1,
  questions: 2,
  worst: { key: 'Germany has no sales contact' },
  status: { id: 'not-ready', name: { key: 'Not ready' } },
  edition: '2020-05',
  keptAt: '2026-11-23T11:59:48Z',
})
const meter = line({ id: 'meter', readAt: '2026-10-30T12:00:00Z' })
const ledger = line({ id: 'ledger', readAt: '2026-09-30T12:00:00Z' })

const said = {
  onOpenChecklist: vi.fn(),
  onOpenOffer: vi.fn(),
  onOpenPanel: vi.fn(),
  onOpenPartnerCenter: vi.fn(),
  onRetry: vi.fn(),
}
const ready = (...offers: OfferLine[]): PopupView => ({ state: 'ready', offers, unreadable: 0 })

function show(view: PopupView, props: Partial<PopupProps> = {}) {
  const checklistAddress = (id: string) => `/sidepanel.html?offer=${id}`
  act(() =>
    render(<Popup view={view} now={now} checklistAddress={checklistAddress} {...said} {...props} />, document.body),
  )
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-offer]')]
const row = (id: string) => document.querySelector(`[data-offer="${id}"]`) as HTMLElement
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(one => (one.getAttribute('aria-label') ?? one.textContent) === name)
const status = () => document.querySelector('[role=status]')?.textContent

function search(query: string) {
  const box = document.querySelector('input') as HTMLInputElement
  act(() => {
    box.value = query
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

beforeEach(() => vi.clearAllMocks())
afterEach(() => act(() => render(null, document.body)))

describe('a row', () => {
  test('says how the offer stands', () => {
    show(ready(meter, ledger, planner))
    expect(rows().map(one => one.dataset.offer)).toEqual(['planner', 'meter', 'ledger'])
    expect(row('planner').textContent).toContain('Germany has no sales contact')
    expect(row('planner').textContent).toMatch(/Draft kept 12 s/)
    expect([...row('planner').querySelectorAll('.count')].map(one => one.textContent)).toEqual(['1', '2'])
    expect([...row('planner').querySelectorAll('.count svg')].map(one => one.getAttribute('aria-label'))).toEqual([
      'Blockers',
      'Questions',
    ])
    const badge = row('planner').querySelector('[data-status]') as HTMLElement
    expect(badge.dataset).toMatchObject({ status: 'not-ready', reached: 'true' })
    expect(badge.textContent).toBe('Not ready')
  })

  test('says that a reading is old', () => {
    show(ready(meter, planner))
    expect(row('meter').querySelector('[aria-label=Old]')).not.toBeNull()
    expect(row('meter').textContent).toContain('Read 24 days ago')
    expect(row('planner').querySelector('[aria-label=Old]')).toBeNull()
  })

  test('leads to the checklist, its button to Partner Center', () => {
    show(ready(planner))
    const link = row('planner').querySelector('a') as HTMLAnchorElement
    expect(link.textContent).toBe('Contoso planner')
    expect(link.getAttribute('href')).toBe('/sidepanel.html?offer=planner')
    act(() => link.click())
    expect(said.onOpenChecklist).toHaveBeenCalledWith('planner')
    act(() => button('Open Contoso planner in Partner Center')?.click())
    expect(said.onOpenOffer).toHaveBeenCalledWith('planner')
    expect(said.onOpenChecklist).toHaveBeenCalledOnce()
  })

  test('leaves a press for a new tab to the browser', () => {
    show(ready(planner))
    const link = row('planner').querySelector('a') as HTMLAnchorElement
    link.addEventListener('click', event => {
      expect(event.defaultPrevented).toBe(false)
      event.preventDefault()
    })
    act(() => void link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })))
    expect(said.onOpenChecklist).not.toHaveBeenCalled()
  })

  test('of the offer in front is first and marked', () => {
    show(ready(planner, meter), { offerInTab: 'meter' })
    expect(rows()[0]?.dataset.offer).toBe('meter')
    expect(row('meter').textContent).toContain('In this tab')
    expect(row('planner').textContent).not.toContain('In this tab')
  })

  test('shows a hostile name as text', () => {
    show(ready(line({ id: 'x', alias: '<img src=x onerror=alert(1)>' })))
    expect(document.querySelector('img')).toBeNull()
    expect(row('x').textContent).toContain('<img src=x')
  })

  test('gives an offer without a name its id', () => {
    const { alias: _, ...unnamed } = line({ id: '3f2504e0' })
    show(ready(unnamed))
    expect(row('3f2504e0').querySelector('a')?.textContent).toBe('Offer 3f2504e0')
  })
})

describe('search', () => {
  test.each([
    ['PLANNER', ['planner']],
    ['software', ['planner']],
    ['co-sell', ['meter', 'ledger']],
    ['contoso', ['planner', 'meter', 'ledger']],
  ])('%s', (query, ids) => {
    show(ready(planner, meter, ledger))
    search(query)
    expect(rows().map(one => one.dataset.offer)).toEqual(ids)
    expect(status()).toBe(`${ids.length} of 3 offers`)
  })

  test('by type shows the type', () => {
    show(ready(planner))
    search('contoso')
    expect(row('planner').textContent).not.toContain('Software as a Service')
    search('contoso software')
    expect(row('planner').textContent).toContain('Software as a Service')
  })

  test('that finds nothing says so', () => {
    show(ready(planner))
    search('fabrikam')
    expect(rows()).toHaveLength(0)
    expect(document.body.textContent).toContain('No offer matches “fabrikam”')
    expect(status()).toBe('0 of 1 offer')
  })
})

describe('the whole', () => {
  test('counts and keeps its promise in sight', () => {
    show(ready(planner, meter))
    expect(status()).toBe('2 offers · 1 blocked')
    expect(document.querySelector('footer')?.textContent).toContain('Nothing leaves this browser')
    act(() => button('Open side panel')?.click())
    expect(said.onOpenPanel).toHaveBeenCalledOnce()
  })

  test('says whose reading the statuses are, once there are any', () => {
    const words = 'By the rules of 19 May 2020. Microsoft decides.'
    show(ready(planner))
    expect(document.querySelector('footer')?.textContent).toContain(words)
    show(ready())
    expect(document.querySelector('footer')?.textContent).not.toContain(words)
  })

  test('a thousand offers all arrive', async () => {
    show(ready(...Array.from({ length: 1000 }, (_, index) => line({ id: `offer-${index}` }))))
    await vi.waitFor(() => expect(rows()).toHaveLength(1000), { timeout: 10_000 })
    expect(status()).toBe('1,000 offers')
  }, 20_000)

  test('before the first offer, leads to Partner Center', () => {
    show(ready())
    expect(document.body.textContent).toContain('No offers yet')
    act(() => button('Open Partner Center')?.click())
    expect(said.onOpenPartnerCenter).toHaveBeenCalledOnce()
    expect(document.querySelector('input')).toBeNull()
  })

  test('says what could not be read, and that it is kept', () => {
    show({ state: 'ready', offers: [planner], unreadable: 2 })
    expect(document.body.textContent).toContain('2 stored offers could not be read. They are kept')
  })

  test('does not say that there are no offers while there are unreadable ones', () => {
    show({ state: 'ready', offers: [], unreadable: 1 })
    expect(document.body.textContent).toContain('1 stored offer could not be read')
    expect(document.body.textContent).not.toContain('No offers yet')
  })

  test.each(['refused', 'full'] as const)('a store that cannot be opened (%s)', fault => {
    show({ state: 'failed', fault })
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Nothing stored was changed')
    expect(document.body.textContent).not.toContain('No offers yet')
    act(() => button('Try again')?.click())
    expect(said.onRetry).toHaveBeenCalledOnce()
  })

  test('claims nothing while it loads', () => {
    show({ state: 'loading' })
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('true')
    expect(document.body.textContent).not.toContain('No offers yet')
  })
})
