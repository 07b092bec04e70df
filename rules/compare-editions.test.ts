import { describe, expect, it } from 'vitest'
import { compareEditions, typesAsked } from './compare-editions'
import { editionFor, editions } from './editions'

const compare = (from: string, to: string) => compareEditions(editionFor(from), editionFor(to))
const kinds = (from: string, to: string) =>
  Object.fromEntries(
    compare(from, to).rules.map(change => [
      change.kind === 'removed' ? change.before.id : change.after.id,
      change.kind === 'replaced' ? `replaces ${change.before.id}` : change.kind,
    ]),
  )
const aspects = (from: string, to: string, id: string) => {
  const change = compare(from, to).rules.find(
    ({ kind, ...rest }) => kind === 'changed' && 'after' in rest && rest.after.id === id,
  )
  return change && 'aspects' in change ? change.aspects : null
}

describe('compareEditions', () => {
  it.each(editions)('finds nothing between $id and itself', edition => {
    expect(compareEditions(edition, edition)).toEqual({ statuses: [], rules: [], benefits: [], fee: null })
  })

  it('tells what May 2020 lost and got by September', () => {
    expect(kinds('2020-05', '2020-09')).toEqual({
      'revenue-threshold': 'changed',
      'azure-infrastructure': 'replaces repeatable-ip',
      'architecture-diagram': 'added',
      'cloud-specialist': 'added',
      'gold-competency': 'changed',
      'csp-resell': 'removed',
    })
  })

  it('follows a rule through several replacements, forth and back', () => {
    expect(kinds('2020-05', '2023-08')).toMatchObject({
      'azure-platform': 'replaces repeatable-ip',
      'solutions-partner-designation': 'replaces gold-competency',
      'published-live': 'replaces publishing-requirements',
      segments: 'removed',
    })
    expect(kinds('2023-08', '2020-05')).toMatchObject({
      'repeatable-ip': 'replaces azure-platform',
      segments: 'added',
    })
  })

  it('names what of a rule differs', () => {
    expect(aspects('2020-09', '2020-10', 'presentation-deck')).toEqual(['level', 'why'])
    expect(aspects('2020-09', '2020-10', 'architecture-diagram')).toEqual(['offer-types'])
    expect(aspects('2021-07', '2022-01', 'revenue-threshold')).toEqual(['why'])
    expect(aspects('2021-07', '2022-01', 'solution-areas')).toEqual(['why'])
  })

  it('tells of names, benefits and fee', () => {
    const { statuses, benefits, fee } = compare('2021-07', '2023-08')
    expect(statuses.map(({ after }) => after.key)).toEqual([
      'status_2023_08_not_ready',
      'status_2023_08_azure_ip_incentivized',
      'status_2023_08_business_applications_incentivized',
    ])
    expect(benefits.map(({ kind, benefit }) => [kind, benefit.id])).toEqual([
      ['added', 'top-tier'],
      ['removed', 'reduced-fee'],
      ['removed', 'csp-incentive'],
    ])
    expect([fee?.before.percent, fee?.after.percent]).toEqual([20, 3])
  })

  it('is the same seen from the other side', () => {
    for (const from of editions)
      for (const to of editions) {
        const [there, back] = [compareEditions(from, to), compareEditions(to, from)]
        const count = (kind: string, { rules }: typeof there) => rules.filter(change => change.kind === kind).length
        expect(count('added', there)).toBe(count('removed', back))
        expect(count('replaced', there)).toBe(count('replaced', back))
        expect(count('changed', there)).toBe(count('changed', back))
      }
  })

  it('has no two rules of one edition for the same thing', () => {
    for (const { requirements } of editions) {
      const change = compareEditions(
        { ...editionFor('2020-05'), requirements: [] },
        { ...editionFor('2020-05'), requirements },
      )
      expect(change.rules).toHaveLength(requirements.length)
    }
  })
})

describe('typesAsked', () => {
  const rule = (edition: string, id: string) =>
    editionFor(edition).requirements.find(requirement => requirement.id === id)!

  it('asks the rule itself', () => {
    expect(typesAsked(rule('2023-08', 'architecture-diagram'))).toEqual(['saas'])
    expect(typesAsked(rule('2021-02', 'architecture-diagram'))).toHaveLength(5)
    expect(typesAsked(rule('2023-08', 'one-pager'))).toBeNull()
  })
})
