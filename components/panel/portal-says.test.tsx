// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { comparePortal, type DatedPortalWord } from '@/rules'
import { judge, now } from './panel.fixture'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { PortalSays } = await import('./portal-says')
afterEach(() => render(null, document.body))

const word = (changed: Partial<DatedPortalWord>): DatedPortalWord => ({
  offerId: 'a',
  page: 'overview',
  readAt: '2026-11-23T12:00:00.000Z',
  ...changed,
})
const show = (...words: DatedPortalWord[]) =>
  act(() => render(<PortalSays words={words} assessment={judge()} now={now} />, document.body))

it('is silent while the portal has said nothing', () => {
  show()
  expect(document.body.textContent).toBe('')
})

it('points out that the portal says more than the rules find', () => {
  show(word({ statusWords: 'Co-sell ready.', status: 'co-sell-ready' }))
  expect(document.querySelector('[data-comparison]')?.getAttribute('data-comparison')).toBe('higher')
  expect(document.body.textContent).toContain('Partner Center says: Co-sell ready.')
})

it('takes the newest word', () => {
  show(
    word({ statusWords: 'Co-sell ready.', status: 'co-sell-ready' }),
    word({ page: 'solutions', statusWords: 'Under review', readAt: '2026-11-23T13:00:00.000Z' }),
  )
  expect(document.body.textContent).toContain('Under review')
  expect(document.querySelector('[data-comparison]')?.getAttribute('data-comparison')).toBe('unknown')
})

it('sets “Complete” beside the blockers', () => {
  show(word({ page: 'review', complete: true, documents: 0, contacts: 0 }))
  expect(document.querySelector('[data-part="portal-complete"]')?.textContent).toMatch(/“Complete”.*0.*blocker/)
})

it.each([
  ['co-sell-ready', 'co-sell-ready', 'same'],
  ['azure-ip-incentivized', 'co-sell-ready', 'higher'],
  ['not-ready', 'co-sell-ready', 'lower'],
  ['azure-ip-incentivized', 'business-applications-incentivized', 'unknown'],
  [undefined, 'not-ready', 'unknown'],
] as const)('%s beside %s is %s', (said, reached, comparison) => {
  expect(comparePortal(said, reached)).toBe(comparison)
})
