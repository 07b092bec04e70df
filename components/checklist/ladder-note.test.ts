import { describe, expect, it, vi } from 'vitest'
import { answers, facts, judge, today } from '@/components/panel/panel.fixture'
import type { Answer } from '@/rules'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { ladderNote } = await import('./ladder-note')

const pager = { ...facts, form: { ...facts.form, documents: { 'one-pager': [{ name: 'a.pdf' }] } } }
const said = (fact: Answer['fact'], value: Answer['value']): Answer => ({ fact, value, answeredOn: today })
const ready = [
  said('offer.meetsPublishingRequirements', true),
  said('organisation.businessProfileComplete', true),
  said('offer.eligibleCountries', ['DE']),
]
const note = (...more: Answer[]) => ladderNote(judge([...ready, ...more], pager))

describe('ladderNote', () => {
  it('names what is possible, and what the page’s band does not mean', () => {
    expect(ladderNote(judge(answers))).toMatch(
      /^Highest possible with what is filled in: Not ready\. “Changes complete”/,
    )
  })

  it('counts the answers that stand between', () => {
    expect(note()).toBe('2 open questions stand between Co-sell ready and Azure IP co-sell incentivized.')
    expect(note(said('offer.repeatableIpOnAzurePercent', 60))).toMatch(/^1 open question stands between/)
  })

  it('tells a failed check from an answer', () => {
    expect(note(said('offer.repeatableIpOnAzurePercent', 160))).toBe(
      '1 open question stands between Co-sell ready and Azure IP co-sell incentivized. ' +
        '1 check failed, so Azure IP co-sell incentivized stays possible and is not counted as reached.',
    )
  })

  it('leaves the decision to Microsoft, at the top too', () => {
    const top = [said('offer.repeatableIpOnAzurePercent', 60), said('organisation.azureConsumedRevenueTtmUsd', 100_000)]
    expect(note(...top)).toMatch(/^All that this list asks for is met, \d items by your answer\. Microsoft decides/)
  })

  it('names the highest possible where the top is blocked', () => {
    expect(note(said('offer.repeatableIpOnAzurePercent', 50))).toMatch(/^Highest possible .*: Co-sell ready\./)
  })
})
