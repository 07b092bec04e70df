import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import type { StatusId } from './assessment'
import { edition202005 as edition } from './editions/2020-05'
import type { Facts, FormFacts, OfferFacts, OrganisationFacts } from './facts'
import { deepFreeze, readyFacts } from './test-facts'

const today = '2026-11-23'
const judged = (facts: Facts) => assess(deepFreeze(facts), edition, today)
const ready = (change: { offer?: OfferFacts; organisation?: OrganisationFacts; form?: FormFacts } = {}): Facts => {
  const { offer, organisation, form } = readyFacts()
  return {
    offer: { ...offer, ...change.offer },
    organisation: { ...organisation, ...change.organisation },
    form: { ...form, ...change.form },
  }
}
const status = (facts: Facts, id: StatusId) => judged(facts).statuses.find(report => report.status === id)!

describe('the ladder', () => {
  it('is climbed to the top when all is met', () => {
    const { reached, possible, statuses } = judged(ready())
    expect([reached, possible]).toEqual(['azure-ip-incentivized', 'azure-ip-incentivized'])
    expect(statuses.map(({ status, reached }) => [status, reached])).toEqual([
      ['not-ready', true],
      ['co-sell-ready', true],
      ['azure-ip-incentivized', true],
      ['business-applications-incentivized', false],
    ])
  })

  it('starts at "Not ready", with everything possible, when nothing is known', () => {
    const { reached, possible } = judged({})
    expect([reached, possible]).toEqual(['not-ready', 'azure-ip-incentivized'])
  })

  it('is cumulative: without co-sell ready there is no top', () => {
    const documents = { 'one-pager': [] }
    const { reached, possible } = judged(ready({ form: { documents } }))
    expect([reached, possible]).toEqual(['not-ready', 'not-ready'])
  })

  it('counts what stands under "Not ready" at co-sell ready', () => {
    const facts = ready({ offer: { meetsPublishingRequirements: false } })
    expect(judged(facts).reached).toBe('not-ready')
    expect(status(facts, 'co-sell-ready').blockers.map(({ requirement }) => requirement)).toEqual([
      'publishing-requirements',
    ])
    expect(status(facts, 'not-ready')).toMatchObject({ reached: true, possible: true, blockers: [], questions: [] })
    expect(status(facts, 'azure-ip-incentivized').blockers).toEqual([])
  })

  it('keeps a rung possible while a question is open, but not reached', () => {
    const facts = readyFacts()
    delete facts.organisation!.businessProfileComplete
    expect(judged(facts)).toMatchObject({ reached: 'not-ready', possible: 'azure-ip-incentivized' })
    expect(status(facts, 'co-sell-ready').questions.map(({ requirement }) => requirement)).toEqual(['business-profile'])
  })

  it('stops below the top when only the top is blocked', () => {
    const facts = ready({ offer: { repeatableIpOnAzurePercent: 50 } })
    expect(judged(facts)).toMatchObject({ reached: 'co-sell-ready', possible: 'co-sell-ready' })
  })

  it('is not held up by what is optional or advice', () => {
    const { documents, ...form } = readyFacts().form!
    const facts = ready({
      offer: { resellThroughCsp: false },
      form: {
        ...form,
        platforms: [],
        segments: [],
        solutionAreas: [],
        landingPageUrl: '',
        documents: { ...documents, 'presentation-deck': [] },
      },
    })
    expect(judged(facts).reached).toBe('azure-ip-incentivized')
  })

  it('needs the Gold competency for services alone', () => {
    const service = { form: { solutionType: 'service' as const } }
    expect(judged(ready(service)).reached).toBe('not-ready')
    expect(judged(ready({ ...service, organisation: { goldCompetency: true } })).reached).toBe('azure-ip-incentivized')
    expect(judged(ready({ ...service, organisation: { goldCompetency: false } })).possible).toBe('not-ready')
  })
})

describe('a top status that an offer cannot hold', () => {
  const consulting = ready({ offer: { type: 'consulting-service' }, organisation: { goldCompetency: true } })

  it('is neither reached nor possible, though nothing of it is unmet', () => {
    expect(judged(consulting)).toMatchObject({ reached: 'co-sell-ready', possible: 'co-sell-ready' })
    for (const id of ['azure-ip-incentivized', 'business-applications-incentivized'] as const)
      expect(status(consulting, id)).toMatchObject({ applies: 'no', reached: false, possible: false })
  })

  it('leaves a Dynamics offer the other road', () => {
    const dynamics = ready({ offer: { type: 'dynamics-365-operations' }, organisation: { isvConnect: 'premium' } })
    expect(judged(dynamics)).toMatchObject({
      reached: 'business-applications-incentivized',
      possible: 'business-applications-incentivized',
    })
    expect(status(dynamics, 'azure-ip-incentivized').applies).toBe('no')
  })

  it('is open while the offer type is not read', () => {
    const facts = readyFacts()
    delete facts.offer!.type
    expect(judged(facts)).toMatchObject({ reached: 'co-sell-ready', possible: 'azure-ip-incentivized' })
    expect(status(facts, 'azure-ip-incentivized')).toMatchObject({ applies: 'unknown', reached: false, possible: true })
  })

  it('is not reached in an edition that asks nothing for it', () => {
    const bare = { ...edition, requirements: [] }
    expect(assess(ready(), bare, today)).toMatchObject({ reached: 'not-ready', possible: 'not-ready' })
  })
})

describe('a check that fails', () => {
  const broken = ready({ offer: { repeatableIpOnAzurePercent: 180 } })

  it('is an error of its own requirement, and the rest stands', () => {
    const { findings, reached, possible } = judged(broken)
    const failed = findings.filter(({ outcome }) => outcome === 'error')
    expect(failed.map(({ requirement }) => requirement)).toEqual(['repeatable-ip'])
    expect(failed[0]?.message).toEqual({ key: 'req_failed', args: [{ text: { key: 'req_repeatable_ip_name' } }] })
    expect([reached, possible]).toEqual(['co-sell-ready', 'azure-ip-incentivized'])
  })

  it('asks again for the figure that cannot be, though it is asked elsewhere', () => {
    const { findings } = judged(ready({ organisation: { azureConsumedRevenueTtmUsd: 1, billedRevenueTtmUsd: -1 } }))
    const failed = findings.find(({ requirement }) => requirement === 'revenue-threshold')
    expect(failed).toMatchObject({ outcome: 'error' })
    expect(failed?.asks[0]).toBe('organisation.billedRevenueTtmUsd')
  })

  it('may fail in deciding whether it applies, too', () => {
    const faulty = {
      ...edition.requirements.find(({ id }) => id === 'sales-contacts')!,
      appliesTo: () => {
        throw new TypeError('no such thing')
      },
    }
    const { findings, statuses } = assess(ready(), { ...edition, requirements: [faulty] }, today)
    expect(findings[0]).toMatchObject({
      outcome: 'error',
      detail: { key: 'req_failed_detail', args: ['TypeError: no such thing'] },
    })
    expect(statuses[1]).toMatchObject({ applies: 'unknown', reached: false, possible: true })
  })
})

describe('benefits', () => {
  const holds = (offer: OfferFacts) =>
    Object.fromEntries(judged({ offer }).benefits.map(benefit => [benefit.id, benefit.holds]))

  it.each([
    ['saas', 'yes', 'yes'],
    ['azure-vm', 'yes', 'yes'],
    ['azure-container', 'unknown', 'yes'],
    ['azure-application', 'unknown', 'yes'],
    ['dynamics-365-operations', 'no', 'no'],
    ['consulting-service', 'no', 'no'],
  ] as const)('%s: fee %s, commitment %s', (type, fee, commitment) => {
    expect(holds({ type })).toEqual({
      'reduced-fee': fee,
      'csp-incentive': fee,
      'azure-benefit-eligible': commitment,
      'preferred-solution': commitment,
    })
  })

  it('are open while the offer type is not read', () => {
    expect(new Set(Object.values(holds({})))).toEqual(new Set(['unknown']))
  })
})
