import { expect, it, vi } from 'vitest'
import { answers, facts, judge, today } from '@/components/panel/panel.fixture'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { announcement } = await import('./announcement')

it('says what an answer changed, and nothing of the rest', () => {
  const after = judge([...answers, { fact: 'organisation.businessProfileComplete', value: true, answeredOn: today }])
  expect(announcement(judge(), after)).toBe('Met: Business profile is complete.')
})

it('adds the ladder’s sentence when that changes', () => {
  const countries = (codes: string[]) => ({ fact: 'offer.eligibleCountries', value: codes, answeredOn: today }) as const
  const pager = { ...facts, form: { ...facts.form, documents: { 'one-pager': [{ name: 'a.pdf' }] } } }
  const said = announcement(judge([countries(['PL'])], pager), judge([countries(['DE'])], pager))
  expect(said).toMatch(/^Met: .+\. \d open questions stand between Not ready and Azure IP co-sell incentivized\.$/)
})

it('is silent when nothing changed', () => expect(announcement(judge(), judge())).toBe(''))
