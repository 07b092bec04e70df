import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { editionFor } from './editions'
import type { Facts } from './facts'
import type { FieldId } from './field-id'
import { fieldState } from './field-state'
import { needsOf } from './needs'
import { nextStep } from './next-step'
import { tally } from './tally'
import { readyFacts } from './test-facts'

const edition = editionFor('2020-05')

/** The ready offer, changed by hand. */
function judged(change: (facts: Required<Facts>) => void = () => {}) {
  const facts = readyFacts() as Required<Facts>
  change(facts)
  return assess(facts, edition, '2026-11-23')
}

/** As in an edition that lets no offer of this type become co-sell ready, and still asks for revenue. */
const barred = () =>
  assess(
    { offer: { type: 'saas' } },
    { ...edition, requirements: [{ ...ruleOf('one-pager'), appliesTo: () => 'no' }, ruleOf('revenue-threshold')] },
    '2026-11-23',
  )
const ruleOf = (id: string) => edition.requirements.find(requirement => requirement.id === id)!
const ids = (findings: { requirement: string }[]) => findings.map(({ requirement }) => requirement)

describe('tally', () => {
  it('sorts every finding', () => {
    const { blockers, questions, failed, advice, met, notApplicable } = tally(
      judged(({ offer, organisation, form }) => {
        form.documents = { 'one-pager': [] }
        delete organisation.businessProfileComplete
        offer.repeatableIpOnAzurePercent = -5
        offer.resellThroughCsp = false
      }),
    )
    expect(ids(blockers)).toEqual(['one-pager'])
    expect(ids(questions)).toEqual(['business-profile'])
    expect(ids(failed)).toEqual(['repeatable-ip'])
    expect(ids(advice)).toEqual(['csp-resell', 'presentation-deck'])
    expect(ids(met)).toContain('sales-contacts')
    expect(ids(notApplicable)).toEqual(['gold-competency', 'isv-connect-premium'])
  })

  it('asks nothing for a status that the offer cannot hold', () => {
    const questions = (type?: 'saas') =>
      ids(tally(assess({ offer: { ...(type && { type }) } }, edition, '2026-11-23')).questions)
    expect(questions('saas')).not.toContain('isv-connect-premium')
    expect(questions()).toContain('isv-connect-premium')
    expect(ids(tally(barred()).questions)).toEqual([])
  })
})

describe('nextStep', () => {
  it('is to submit when nothing is open', () => {
    expect(nextStep(judged())).toEqual({ kind: 'submit' })
  })

  it('is the first blocker of the lowest rung, before its questions', () => {
    const step = nextStep(
      judged(({ offer, organisation, form }) => {
        delete organisation.businessProfileComplete
        form.documents = { 'one-pager': [] }
        offer.repeatableIpOnAzurePercent = 10
      }),
    )
    expect(step).toMatchObject({ kind: 'blocker', finding: { requirement: 'one-pager' } })
  })

  it('is the first question of the lowest rung, before the blockers above it', () => {
    const step = nextStep(
      judged(({ offer, organisation }) => {
        delete organisation.businessProfileComplete
        offer.repeatableIpOnAzurePercent = 10
      }),
    )
    expect(step).toMatchObject({ kind: 'question', finding: { requirement: 'business-profile' } })
  })

  it('goes on to the top once co-sell ready is reached', () => {
    const step = nextStep(judged(({ offer }) => Object.assign(offer, { repeatableIpOnAzurePercent: 10 })))
    expect(step).toMatchObject({ kind: 'blocker', finding: { requirement: 'repeatable-ip' } })
  })

  it('is never to submit while a required check has failed', () => {
    const step = nextStep(judged(({ offer }) => Object.assign(offer, { repeatableIpOnAzurePercent: Number.NaN })))
    expect(step).toMatchObject({ kind: 'question', finding: { requirement: 'repeatable-ip', outcome: 'error' } })
  })

  it('takes no road that the offer cannot go', () => {
    expect(nextStep(judged(({ offer }) => Object.assign(offer, { type: 'power-bi-app' })))).toEqual({ kind: 'submit' })
    expect(nextStep(barred())).toEqual({ kind: 'submit' })
  })
})

describe('fieldState', () => {
  const states = (...[change]: Parameters<typeof judged>) => {
    const assessment = judged(change)
    return (field: FieldId) => fieldState(field, assessment)
  }

  it('tells what was read from what was answered, and from what no rule asks', () => {
    const state = states()
    expect(state('one-pager')).toBe('met')
    expect(state('contacts')).toBe('met-answer')
    expect(state('channel-pitch-deck')).toBe('optional')
  })

  it('tells a blocker from advice', () => {
    const state = states(({ form }) => {
      form.documents = { 'one-pager': [], 'presentation-deck': [] }
      form.contacts = []
    })
    expect([state('one-pager'), state('presentation-deck'), state('contacts')]).toEqual([
      'blocker',
      'advice',
      'blocker',
    ])
  })

  it('calls a required field that was not read a question', () => {
    const state = states(({ form }) => {
      delete form.documents
      delete form.segments
    })
    expect([state('one-pager'), state('segments')]).toEqual(['question', 'advice'])
  })

  it('shows the worst of several findings', () => {
    const assessment = judged()
    const [first] = assessment.findings
    const onPlatforms = (outcome: 'met' | 'error' | 'not-applicable') => ({
      ...first!,
      field: 'platforms' as const,
      outcome,
      basis: 'page' as const,
    })
    const state = (...outcomes: ('met' | 'error' | 'not-applicable')[]) =>
      fieldState('platforms', { ...assessment, findings: outcomes.map(onPlatforms) })
    expect(state('met', 'error')).toBe('failed')
    expect(state('not-applicable', 'met')).toBe('met')
    expect(state('not-applicable')).toBe('not-applicable')
  })
})

describe('needsOf', () => {
  const needs = (field: FieldId, assessment = judged()) => needsOf(field, assessment).map(({ need }) => need)

  it('is required by a status and by those above it', () => {
    expect(needsOf('one-pager', judged())).toEqual([
      { status: 'co-sell-ready', name: { key: 'status_2020_05_co_sell_ready' }, need: 'required' },
      { status: 'azure-ip-incentivized', name: { key: 'status_2020_05_azure_ip_incentivized' }, need: 'required' },
      {
        status: 'business-applications-incentivized',
        name: { key: 'status_2020_05_business_applications_incentivized' },
        need: 'not-applicable',
      },
    ])
  })

  it('is optional where the rules only advise, or say nothing', () => {
    expect(needs('segments')).toEqual(['optional', 'optional', 'not-applicable'])
    expect(needs('other-documents')).toEqual(['optional', 'optional', 'not-applicable'])
  })

  it('is open while the offer type is not read', () => {
    const assessment = judged(({ offer }) => {
      delete offer.type
    })
    expect(needs('contacts', assessment)).toEqual(['required', 'unknown', 'unknown'])
  })
})
