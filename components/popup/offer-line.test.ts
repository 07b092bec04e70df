import { describe, expect, test } from 'vitest'
import { type Assessment, assess, editionFor, type Facts, type Finding } from '@/rules'
import { offerLine, type SeenOffer } from './offer-line'

const offer: SeenOffer = { id: 'x', alias: 'Contoso', readAt: '2026-11-23T12:00:00Z' }
const today = '2026-11-23'
const lineFor = (facts: Facts) => offerLine(offer, assess(facts, editionFor('2020-05'), today))

/** An assessment of which only the findings matter. */
function assessmentOf(...findings: Partial<Finding>[]): Assessment {
  const whole = findings.map(
    finding =>
      ({
        requirement: 'some',
        level: 'required',
        status: 'co-sell-ready',
        message: { key: `${finding.outcome}_${finding.level ?? 'required'}` },
        ...finding,
      }) as Finding,
  )
  return {
    edition: '2020-05',
    reached: 'not-ready',
    possible: 'not-ready',
    statuses: [],
    benefits: [],
    findings: whole,
  }
}

describe('the worst item', () => {
  test.each<[string, Partial<Finding>[], string, string]>([
    ['a blocker before all', [{ outcome: 'unknown' }, { outcome: 'unmet' }], 'unmet_required', 'blocked'],
    ['then a question', [{ outcome: 'error' }, { outcome: 'unknown' }], 'unknown_required', 'open'],
    ['then a failed check', [{ outcome: 'unmet', level: 'advice' }, { outcome: 'error' }], 'error_required', 'open'],
    ['then advice', [{ outcome: 'met' }, { outcome: 'unmet', level: 'advice' }], 'popup_advice', 'clear'],
    ['else nothing', [{ outcome: 'met' }, { outcome: 'not-applicable' }], 'popup_nothing_open', 'clear'],
  ])('%s', (_, findings, key, standing) => {
    const line = offerLine(offer, assessmentOf(...findings))
    expect(line.worst.key).toBe(key)
    expect(line.standing).toBe(standing)
    expect(line.checkFailed).toBe(key === 'error_required')
  })

  test('advice is counted', () => {
    const advice = { outcome: 'unmet', level: 'advice' } as const
    expect(offerLine(offer, assessmentOf(advice, advice)).worst).toEqual({
      key: 'popup_advice',
      count: 2,
    })
  })
})

test('an empty form is blocked, and says by what', () => {
  const line = lineFor({ offer: { type: 'saas' }, form: { documents: { 'one-pager': [] }, contacts: [] } })
  expect(line.standing).toBe('blocked')
  expect(line.blockers).toBeGreaterThan(0)
  expect(line.status?.id).toBe('not-ready')
})

test('an offer of which nothing is known has questions and no blocker', () => {
  const line = lineFor({})
  expect(line).toMatchObject({ standing: 'open', blockers: 0 })
  expect(line.questions).toBeGreaterThan(0)
})
