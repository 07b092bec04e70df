import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from './answer'
import { assess } from './assess'
import type { Assessment, StatusId } from './assessment'
import { countryCodes } from './countries'
import { editions } from './editions'
import { factAt } from './fact-at'
import type { FactPath, Facts } from './facts'
import { documentsSubset, factsArbitrary, subset } from './facts.arbitrary'
import { questionFor } from './questions'
import { deepFreeze } from './test-facts'
import { withAnswers } from './with-answers'

const height: Record<StatusId, number> = {
  'not-ready': 0,
  'co-sell-ready': 1,
  'azure-ip-incentivized': 2,
  'business-applications-incentivized': 2,
}
const holds = (property: fc.IProperty<[Facts]>) => fc.assert(property, { numRuns: 500 })

describe.each(editions)('edition $id', edition => {
  const judged = (facts: Facts): Assessment => assess(deepFreeze(facts), edition, '2026-11-23')

  it('gives every requirement one finding and never throws, whatever the facts hold', () => {
    holds(
      fc.property(factsArbitrary, facts => {
        const { findings } = judged(facts)
        expect(findings.map(({ requirement }) => requirement)).toEqual(edition.requirements.map(({ id }) => id))
      }),
    )
  })

  it('never reaches more than is possible', () => {
    holds(
      fc.property(factsArbitrary, facts => {
        const { reached, possible, statuses } = judged(facts)
        expect(height[reached]).toBeLessThanOrEqual(height[possible])
        for (const report of statuses)
          if (report.reached) expect(report).toMatchObject({ possible: true, applies: 'yes' })
      }),
    )
  })

  it('reaches a rung only when every required finding up to it is met or not applicable', () => {
    holds(
      fc.property(factsArbitrary, facts => {
        const { findings, reached } = judged(facts)
        const counting = findings.filter(
          ({ level, status }) => level === 'required' && (height[status] < height[reached] || status === reached),
        )
        if (reached !== 'not-ready')
          expect(counting.filter(({ outcome }) => outcome !== 'met' && outcome !== 'not-applicable')).toEqual([])
      }),
    )
  })

  it('never makes more possible by knowing more', () => {
    fc.assert(
      fc.property(
        factsArbitrary.chain(facts => fc.tuple(fc.constant(facts), subset(facts))),
        ([more, less]) => {
          // A figure that cannot be is no knowledge: its requirement is judged anew once it is mended.
          fc.pre(judged(more).findings.every(({ outcome }) => outcome !== 'error'))
          expect(height[judged(more).possible]).toBeLessThanOrEqual(height[judged(less).possible])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('never calls met what nobody knows', () => {
    holds(
      fc.property(factsArbitrary, ({ offer, organisation, form }) => {
        const met = (facts: Facts) => judged(facts).findings.filter(({ outcome }) => outcome === 'met')
        expect(met({})).toEqual([])
        expect(met({ ...(offer && { offer }), ...(organisation && { organisation }) }).filter(isOfForm)).toEqual([])
        expect(met({ ...(form && { form }) }).filter(finding => !isOfForm(finding))).toEqual([])
      }),
    )
  })

  it('is the page alone that decides where no answer was given', () => {
    holds(
      fc.property(factsArbitrary, ({ form }) => {
        expect(judged({ ...(form && { form }) }).findings.filter(({ basis }) => basis === 'answer')).toEqual([])
      }),
    )
  })

  it('takes one document for no other', () => {
    fc.assert(
      fc.property(documentsSubset, documents => {
        const finding = judged({ form: { documents } }).findings.find(({ requirement }) => requirement === 'one-pager')
        const files = documents['one-pager']
        expect(finding?.outcome).toBe(files === undefined ? 'unknown' : files.length > 0 ? 'met' : 'unmet')
      }),
    )
  })

  it('judges alike in whatever order contacts, countries and files come', () => {
    const turned = <Item>(items: Item[] | undefined) => items?.toReversed()
    holds(
      fc.property(factsArbitrary, facts => {
        const { contacts, documents, platforms, segments, solutionAreas } = facts.form ?? {}
        const files = Object.entries(documents ?? {}).map(([kind, list]) => [kind, turned(list)])
        const reversed = withoutGaps({
          ...facts,
          offer: { ...facts.offer, eligibleCountries: turned(facts.offer?.eligibleCountries) },
          form: {
            ...facts.form,
            contacts: turned(contacts)?.map(contact => ({ ...contact, countries: contact.countries.toReversed() })),
            ...(documents && { documents: Object.fromEntries(files.toReversed()) }),
            platforms: turned(platforms),
            segments: turned(segments),
            solutionAreas: turned(solutionAreas),
          },
        })
        const verdict = ({ reached, possible, findings }: Assessment) => ({
          reached,
          possible,
          outcomes: findings.map(({ requirement, outcome }) => [requirement, outcome]),
        })
        expect(verdict(judged(reversed))).toEqual(verdict(judged(facts)))
      }),
    )
  })

  it('never lowers what is reached by one more fact that meets a requirement', () => {
    const lift = fc.constantFrom<(facts: Facts) => Facts>(
      ...(
        [
          { meetsPublishingRequirements: true },
          { resellThroughCsp: true },
          { transactable: true, billedRevenueUsd: 120_000 },
          { repeatableIpOnAzurePercent: 51 },
          { infrastructureOnAzurePercent: 51 },
          { technicalValidationPassed: true },
          { publishedLive: true },
          { transactable: true },
          { liveBeforeTransactRule: true },
          { billedRevenueTtmUsd: 100_000 },
        ] as const
      ).map(offer => (facts: Facts) => ({ ...facts, offer: { ...facts.offer, ...offer } })),
      ...(
        [
          { businessProfileComplete: true },
          { goldCompetency: true },
          { azureConsumedRevenueTtmUsd: 100_000 },
          { isvConnect: 'premium' },
          { isvSuccess: true },
          { marketplaceAccountActive: true },
          { solutionsPartnerDesignation: true },
          { billedRevenueTtmUsd: 100_000 },
        ] as const
      ).map(organisation => (facts: Facts) => ({ ...facts, organisation: { ...facts.organisation, ...organisation } })),
      ({ form, ...facts }) => ({
        ...facts,
        form: { ...form, documents: { ...form?.documents, 'one-pager': [{ name: 'one.pdf' }] } },
      }),
      ({ form, ...facts }) => ({
        ...facts,
        form: { ...form, contacts: [...(form?.contacts ?? []), sellerEverywhere] },
      }),
    )
    fc.assert(
      fc.property(factsArbitrary, lift, (facts, lifted) => {
        expect(height[judged(lifted(facts)).reached]).toBeGreaterThanOrEqual(height[judged(facts).reached])
      }),
      { numRuns: 2000 },
    )
  })

  it('asks only what can change the answer', () => {
    holds(
      fc.property(factsArbitrary, facts => {
        for (const { requirement, outcome, level, asks } of judged(facts).findings) {
          if (outcome !== 'unknown' || level !== 'required') continue
          // What was answered already is shown to be changed, not asked.
          if (asks.every(fact => factAt(facts, fact) !== undefined)) continue
          const outcomeWith = (answers: Answer[]) =>
            judged(withAnswers(facts, answers)).findings.find(other => other.requirement === requirement)?.outcome
          expect(
            answersTo(asks).some(answers => outcomeWith(answers) !== 'unknown'),
            requirement,
          ).toBe(true)
        }
      }),
    )
  })
})

const sellerEverywhere = {
  name: 'Maja Nowak',
  email: 'maja@contoso.example',
  jobTitle: 'Sales',
  role: 'Partner sales',
  countries: ['OOO'],
  states: [],
}

/** Every combination of a high, a low, a true, a false answer, and of each country, to the questions. */
function answersTo(asks: readonly FactPath[]): Answer[][] {
  return asks.reduce<Answer[][]>(
    (rows, fact) =>
      rows.flatMap(row => valuesFor(fact).map(value => [...row, { fact, value, answeredOn: '2026-11-23' }])),
    [[]],
  )
}

function valuesFor(fact: FactPath): Answer['value'][] {
  const { input, choices } = questionFor(fact)
  switch (input) {
    case 'yes-no':
      return [true, false]
    case 'usd':
      return [0, 1_000_000]
    case 'percent':
      return [0, 100]
    case 'countries':
      return countryCodes.map(code => [code])
    case 'choice':
      return choices?.map(({ value }) => value) ?? []
  }
}

/** Without the keys that hold undefined: absent is what "not known" is. */
function withoutGaps({ offer, organisation, form }: Loose<Facts>): Facts {
  const known = (group: object | undefined) =>
    Object.fromEntries(Object.entries(group ?? {}).filter(([, value]) => value !== undefined))
  return { offer: known(offer), organisation: known(organisation), form: known(form) }
}

type Loose<Value> = { [Key in keyof Value]?: { [Part in keyof Value[Key]]?: Value[Key][Part] | undefined } | undefined }

const isOfForm = ({ scope }: { scope: string }) => scope === 'form'
