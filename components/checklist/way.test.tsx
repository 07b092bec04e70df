// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { assess, editionFor, type Facts } from '@/rules'
import { readyFacts } from '@/rules/test-facts'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { Ways } = await import('./way')

const tryOut = vi.fn()
afterEach(() => render(null, document.body))

function show(edition: string, change: (facts: Required<Facts>) => void = () => {}, onTryOut?: () => void) {
  const facts = readyFacts() as Required<Facts>
  change(facts)
  const assessment = assess(facts, editionFor(edition), '2026-11-23')
  act(() => render(<Ways assessment={assessment} {...(onTryOut && { onTryOut })} />, document.body))
}
const way = (status: string) => document.querySelector(`[data-way="${status}"]`)
const steps = (status: string) => [...(way(status)?.querySelectorAll('li') ?? [])].map(item => item.textContent)

it('is not there when all that can be had is reached', () => {
  show('2020-05')
  expect(document.querySelector('#ways')).toBeNull()
})

it('lists the steps to each status, and those of the lower one once', () => {
  show('2023-08', ({ form }) => {
    delete form.documents
  })
  expect(way('co-sell-ready')?.querySelector('h3')?.textContent).toContain(`${steps('co-sell-ready').length} steps`)
  expect(steps('co-sell-ready')).toContain('Is the offer live in the marketplace?')
  expect(steps('azure-ip-incentivized')).not.toContain('Is the offer live in the marketplace?')
  expect(way('azure-ip-incentivized')?.querySelector('h3')?.textContent).toContain('more steps')
})

it('calls out what can never be had, and what cannot be as the offer stands', () => {
  show('2023-08', ({ offer }) => Object.assign(offer, { plansPricedAboveZero: false }))
  expect(way('business-applications-incentivized')?.textContent).toContain('not for this offer type')
  expect(way('azure-ip-incentivized')?.getAttribute('data-state')).toBe('dead-end')
  expect(way('azure-ip-incentivized')?.textContent).toContain('No plan has a price')
})

it('offers a trial, unless one runs', () => {
  show('2023-08', undefined, tryOut)
  act(() => document.querySelector<HTMLButtonElement>('#ways button')?.click())
  expect(tryOut).toHaveBeenCalledOnce()
  show('2023-08')
  expect(document.querySelector('#ways button')).toBeNull()
})
