import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assess } from './assess'
import type { Assessment, StatusId } from './assessment'
import { currentEdition as edition } from './editions'
import type { Facts } from './facts'
import { documentsSubset, factsArbitrary, subset } from './facts.arbitrary'
import { deepFreeze } from './test-facts'

const judged = (facts: Facts): Assessment => assess(deepFreeze(facts), edition, '2026-11-23')
const height: Record<StatusId, number> = {
  'not-ready': 0,
  'co-sell-ready': 1,
  'azure-ip-incentivized': 2,
  'business-applications-incentivized': 2,
}
const holds = (property: fc.IProperty<[Facts]>) => fc.assert(property, { numRuns: 500 })

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

const isOfForm = ({ scope }: { scope: string }) => scope === 'form'
