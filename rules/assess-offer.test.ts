import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from './answer'
import { partByAge } from './answer-age'
import { assess } from './assess'
import { assessOffer, assessSupposing, defaultPreferences } from './assess-offer'
import { chooseEdition } from './edition-choice'
import { editionFor, editions } from './editions'
import type { FactPath, Facts } from './facts'
import { factsArbitrary } from './facts.arbitrary'
import { deepFreeze, readyFacts } from './test-facts'
import { waysOf } from './way'

const today = '2026-11-23'
const marks = { home: 'offer-tab', labels: {}, mostAreas: 3 } as const
const answer = (fact: FactPath, value: Answer['value'], answeredOn = today): Answer => ({ fact, value, answeredOn })

describe('answers’ age', () => {
  const gold = (answeredOn: string) => answer('organisation.goldCompetency', true, answeredOn)

  it.each([
    ['2026-08-25', 90, 'fresh'],
    ['2026-08-24', 90, 'stale'],
    ['2026-11-23', 1, 'fresh'],
    ['2026-11-21', 1, 'stale'],
    ['2001-01-01', null, 'fresh'],
    ['2027-01-01', 90, 'fresh'],
    ['no day', 90, 'stale'],
    ['', 90, 'stale'],
  ] as const)('given on %j it is, with %s days allowed, %s', (day, days, state) => {
    expect(partByAge([gold(day)], today, days)[state]).toEqual([gold(day)])
  })

  it('lets what does not change with time stand', () => {
    const old = [
      answer('offer.meetsPublishingRequirements', true, '2019-01-01'),
      answer('offer.eligibleCountries', ['DE'], '2019-01-01'),
      answer('offer.billedRevenueUsd', 5, '2019-01-01'),
    ]
    expect(partByAge(old, today, 90).stale).toEqual([])
  })

  it.each<FactPath>([
    'organisation.azureConsumedRevenueTtmUsd',
    'organisation.billedRevenueTtmUsd',
    'offer.billedRevenueTtmUsd',
    'organisation.goldCompetency',
    'organisation.solutionsPartnerDesignation',
    'organisation.isvConnect',
    'organisation.isvSuccess',
  ])('asks again for %s', fact => {
    expect(partByAge([answer(fact, true, '2019-01-01')], today, 90).stale).toHaveLength(1)
  })
})

describe('assessOffer', () => {
  const facts: Facts = { offer: { type: 'saas' } }
  const consumed = (day: string) => answer('organisation.azureConsumedRevenueTtmUsd', 150_000, day)
  const judged = (answers: Answer[], preferences = defaultPreferences) =>
    assessOffer({ facts: deepFreeze(facts), marks }, deepFreeze({ answers, preferences }), today)
  const threshold = (answers: Answer[], preferences = defaultPreferences) =>
    judged(answers, preferences).assessment.findings.find(({ requirement }) => requirement === 'revenue-threshold')

  it('takes a stale answer for unknown, and says so', () => {
    expect(threshold([consumed('2026-11-01')])).toMatchObject({ outcome: 'met', basis: 'answer' })
    expect(threshold([consumed('2026-01-01')])).toMatchObject({
      outcome: 'unknown',
      basis: 'page',
      detail: { key: 'answer_stale', args: [{ date: '2026-01-01' }] },
    })
    expect(judged([consumed('2026-01-01')]).stale).toEqual([consumed('2026-01-01')])
  })

  it('says it wherever the finding stands', () => {
    const { statuses, findings } = judged([consumed('2026-01-01')]).assessment
    const questions = statuses.flatMap(report => report.questions)
    for (const question of questions) expect(findings).toContain(question)
  })

  it('lets the person set the time', () => {
    expect(threshold([consumed('2026-01-01')], { pins: {}, answerAgeDays: null })?.outcome).toBe('met')
    expect(threshold([consumed('2026-11-01')], { pins: {}, answerAgeDays: 7 })?.outcome).toBe('unknown')
  })

  it('judges by the edition that the page or a pin calls for', () => {
    expect(judged([]).assessment.edition).toBe('2020-05')
    expect(judged([], { ...defaultPreferences, pins: { all: '2023-08' } }).assessment.edition).toBe('2023-08')
  })

  it('is assess by that edition where nothing is answered', () => {
    fc.assert(
      fc.property(factsArbitrary, fc.constantFrom(...editions.map(({ id }) => id)), (any, pin) => {
        const { assessment } = assessOffer(
          { facts: any, marks },
          { answers: [], preferences: { pins: { all: pin }, answerAgeDays: 90 } },
          today,
        )
        expect(assessment).toEqual(assess(any, editionFor(pin), today))
      }),
      { numRuns: 200 },
    )
  })
})

describe.each(editions)('the ways of $id', edition => {
  const pinned = { pins: { all: edition.id }, answerAgeDays: null }
  const supposing = (facts: Facts, met: string[]) =>
    assessSupposing({ facts, marks: undefined }, pinned, { answers: [], met: new Set(met) }, today)
  const openWays = (facts: Facts) =>
    waysOf(assess(facts, edition, today)).filter(({ state, report }) => state === 'open' && report.applies === 'yes')

  it('lead to their status, and are the shortest', () => {
    fc.assert(
      fc.property(factsArbitrary, facts => {
        for (const { report, actions } of openWays(deepFreeze(facts))) {
          const reaches = (taken: typeof actions) => {
            const met = taken.flatMap(({ findings }) => findings.map(({ requirement }) => requirement))
            return supposing(facts, met).statuses.find(({ status }) => status === report.status)?.reached
          }
          expect(reaches(actions)).toBe(true)
          for (const left of actions) expect(reaches(actions.filter(action => action !== left))).toBe(false)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('leave nothing to do for a status that is reached', () => {
    fc.assert(
      fc.property(factsArbitrary, facts => {
        for (const { report, state, actions } of waysOf(assess(facts, edition, today))) {
          expect(state === 'reached').toBe(report.reached)
          expect(actions.length > 0 || state !== 'open').toBe(true)
          if (report.applies === 'no') expect([state, actions]).toEqual(['dead-end', []])
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a way', () => {
  const wayTo = (status: string, facts: Facts, edition: string) =>
    waysOf(assess(facts, editionFor(edition), today)).find(({ report }) => report.status === status)!
  const changed = (change: (facts: Required<Facts>) => void): Facts => {
    const facts = readyFacts() as Required<Facts>
    change(facts)
    return facts
  }

  it('ends where the offer’s type rules the status out', () => {
    const addIn = changed(({ offer }) => Object.assign(offer, { type: 'office-add-in' }))
    expect(wayTo('co-sell-ready', addIn, '2023-08')).toMatchObject({
      state: 'dead-end',
      actions: [],
      deadEnds: [{ requirement: 'eligible-offer-type', deadEnd: 'for-good' }],
    })
    expect(
      wayTo(
        'azure-ip-incentivized',
        changed(({ offer }) => Object.assign(offer, { type: 'power-bi-app' })),
        '2023-08',
      ),
    ).toMatchObject({
      state: 'dead-end',
      deadEnds: [],
    })
  })

  it.each([
    [
      'a service',
      (facts: Required<Facts>) => Object.assign(facts.form, { solutionType: 'service' }),
      'ip-solution-type',
    ],
    [
      'a free offer',
      (facts: Required<Facts>) => Object.assign(facts.offer, { plansPricedAboveZero: false }),
      'transactable',
    ],
  ])('ends for %s as it stands, and tells what would be left', (_name, change, requirement) => {
    const way = wayTo('azure-ip-incentivized', changed(change), '2023-08')
    expect(way).toMatchObject({ state: 'dead-end', deadEnds: [{ requirement, deadEnd: 'as-it-is' }] })
    const left = way.actions.flatMap(({ findings }) => findings.map(finding => finding.requirement))
    expect(left).toContain('published-live')
    expect(left).not.toContain(requirement)
  })

  it('asks once what settles two findings', () => {
    const facts = changed(({ offer }) => Object.assign(offer, { type: 'dynamics-365-operations', publishedLive: true }))
    const { actions } = wayTo('business-applications-incentivized', facts, '2023-08')
    const enrolment = actions.find(({ findings }) => findings.some(({ requirement }) => requirement === 'isv-connect'))
    expect(enrolment?.findings.map(({ requirement }) => requirement)).toEqual([
      'isv-connect',
      'business-applications-enrolment',
    ])
  })
})

describe('a supposition', () => {
  it('changes neither facts nor edition, and calls what is supposed by its name', () => {
    const facts = deepFreeze({ offer: { type: 'saas' as const } })
    const edition = deepFreeze(chooseEdition(marks).edition)
    const { findings } = assessSupposing(
      { facts, marks },
      defaultPreferences,
      { answers: [], met: new Set(['one-pager']) },
      today,
    )
    expect(findings.find(({ requirement }) => requirement === 'one-pager')).toMatchObject({
      outcome: 'met',
      basis: 'answer',
      message: { key: 'supposed_met', args: [{ text: { key: 'req_one_pager_name' } }] },
    })
    expect(assess(facts, edition, today).findings.find(({ requirement }) => requirement === 'one-pager')?.outcome).toBe(
      'unknown',
    )
  })
})
