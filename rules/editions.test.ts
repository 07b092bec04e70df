import { describe, expect, it } from 'vitest'
import { statusIds } from './assessment'
import { editionFor, editions } from './editions'
import { offerTypes } from './facts'
import { fieldIds } from './field-id'
import { isAnswerable } from './questions'

describe.each(editions)('edition $id', edition => {
  const { requirements, statuses, benefits } = edition

  it('lists the statuses from the lowest up', () => {
    expect(statuses.map(({ id }) => id)).toEqual([...statusIds])
  })

  it('has each requirement once, in words that a message key can bear', () => {
    const ids = requirements.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('asks only what can be asked, of fields that exist', () => {
    for (const { id, asks, field, scope, level } of requirements) {
      expect(asks.filter(fact => !isAnswerable(fact))).toEqual([])
      if (field) expect(fieldIds).toContain(field)
      // The page tells an offer's type; all else beyond the form is asked.
      if (scope !== 'form' && level === 'required' && id !== 'eligible-offer-type')
        expect(asks.length).toBeGreaterThan(0)
    }
  })

  it('says on which day it was published, and how far it may be trusted', () => {
    expect(edition.published.slice(0, 7)).toBe(edition.id)
    expect(edition.caution.args).toEqual([{ date: edition.published }])
  })

  it('promises benefits to known offer types', () => {
    for (const { offerTypes: types, unclearFor } of benefits)
      for (const type of [...types, ...unclearFor]) expect(offerTypes).toContain(type)
  })
})

describe('edition 2020-05', () => {
  const edition = editionFor('2020-05')

  it('holds nine requirements, the materials in three parts, and advice on the Listing section', () => {
    expect(edition.requirements.map(({ id, status, level }) => [id, status, level])).toEqual([
      ['publishing-requirements', 'not-ready', 'required'],
      ['business-profile', 'not-ready', 'required'],
      ['csp-resell', 'not-ready', 'optional'],
      ['platforms', 'co-sell-ready', 'advice'],
      ['segments', 'co-sell-ready', 'advice'],
      ['solution-type', 'co-sell-ready', 'advice'],
      ['solution-areas', 'co-sell-ready', 'advice'],
      ['one-pager', 'co-sell-ready', 'required'],
      ['presentation-deck', 'co-sell-ready', 'optional'],
      ['references', 'co-sell-ready', 'advice'],
      ['sales-contacts', 'co-sell-ready', 'required'],
      ['gold-competency', 'co-sell-ready', 'required'],
      ['revenue-threshold', 'azure-ip-incentivized', 'required'],
      ['repeatable-ip', 'azure-ip-incentivized', 'required'],
      ['isv-connect-premium', 'business-applications-incentivized', 'required'],
    ])
  })

  it('has three channels, eight steps, four benefits for Azure IP and one top status by two roads', () => {
    expect([edition.channels.length, edition.procedure.length, edition.benefits.length]).toEqual([3, 8, 4])
    expect(new Set(edition.benefits.map(({ status }) => status))).toEqual(new Set(['azure-ip-incentivized']))
    const tops = edition.statuses.slice(2).map(({ oneStatusByTwoRoads }) => oneStatusByTwoRoads)
    expect(tops[0]).toBeDefined()
    expect(tops[0]).toEqual(tops[1])
  })
})

/** Sources: the matrix and the sections E1 to E9 of the dossier on the programme's editions. */
describe('the editions one by one', () => {
  const ids = (edition: string, level = 'required') =>
    editionFor(edition)
      .requirements.filter(requirement => requirement.level === level)
      .map(({ id }) => id)
  const names = (edition: string) => editionFor(edition).statuses.map(({ name }) => name.key.replace('status_', ''))

  it('are eight', () => {
    expect(editions.map(({ id }) => id)).toEqual([
      ...['2020-05', '2020-09', '2020-10', '2021-02', '2021-07', '2022-01', '2023-08', '2026-08'],
    ])
  })

  it.each([
    ['2020-05', '2020_05_not_ready', '2020_05_azure_ip_incentivized', '2020_05_business_applications_incentivized'],
    ['2020-09', '2020_05_not_ready', '2020_09_azure_ip_incentivized', '2020_09_business_applications_incentivized'],
    ['2020-10', '2020_05_not_ready', '2020_09_azure_ip_incentivized', '2020_09_business_applications_incentivized'],
    ['2021-02', '2021_02_not_ready', '2020_09_azure_ip_incentivized', '2021_02_business_applications_incentivized'],
    ['2021-07', '2021_02_not_ready', '2021_07_azure_ip_incentivized', '2021_07_business_applications_incentivized'],
    ['2022-01', '2021_02_not_ready', '2021_07_azure_ip_incentivized', '2021_07_business_applications_incentivized'],
    ['2023-08', '2023_08_not_ready', '2023_08_azure_ip_incentivized', '2023_08_business_applications_incentivized'],
    ['2026-08', '2023_08_not_ready', '2023_08_azure_ip_incentivized', '2023_08_business_applications_incentivized'],
  ])('%s names its statuses as it printed them', (edition, lowest, azureIp, businessApplications) => {
    expect(names(edition)).toEqual([lowest, '2020_05_co_sell_ready', azureIp, businessApplications])
  })

  it.each([
    ['presentation-deck', '2020-10', undefined],
    ['published-live', '2021-02', undefined],
    ['publishing-requirements', '2020-05', '2020-10'],
    ['segments', '2020-10', '2022-01'],
    ['platforms', '2020-10', '2022-01'],
    ['solution-areas', '2020-10', undefined],
    ['gold-competency', '2020-05', '2022-01'],
    ['solutions-partner-designation', '2023-08', undefined],
    ['repeatable-ip', '2020-05', '2020-05'],
    ['azure-infrastructure', '2020-09', '2020-10'],
    ['technical-validation', '2021-02', '2022-01'],
    ['azure-platform', '2023-08', undefined],
    ['architecture-diagram', '2020-09', undefined],
    ['transactable', '2023-08', undefined],
    ['ip-solution-type', '2023-08', undefined],
    ['eligible-offer-type', '2021-07', undefined],
    ['isv-connect', '2021-02', '2023-08'],
    ['isv-success', '2026-08', undefined],
    ['isv-connect-premium', '2020-05', '2021-02'],
    ['one-pager', '2020-05', undefined],
    ['revenue-threshold', '2020-05', undefined],
    ['sales-contacts', '2020-05', undefined],
  ])('require %s from %s to %s', (requirement, first, last) => {
    const having = editions.map(({ id }) => id).filter(id => ids(id).includes(requirement))
    expect([having[0], having.at(-1)]).toEqual([first, last ?? '2026-08'])
    const between = editions.map(({ id }) => id).filter(id => id >= first && id <= (last ?? '9999'))
    expect(having).toEqual(between)
  })

  it('mention a reference until September 2020, ten pages in January 2022 alone, CSP in May 2020 alone', () => {
    const having = (requirement: string) =>
      editions.filter(({ requirements }) => requirements.some(({ id }) => id === requirement)).map(({ id }) => id)
    expect(having('references')).toEqual(['2020-05', '2020-09'])
    expect(having('one-pager-length')).toEqual(['2022-01'])
    expect(having('csp-resell')).toEqual(['2020-05'])
  })

  it('halve the fee until July 2021 and then ask 3 percent of everybody', () => {
    expect(editions.map(({ id, fee }) => [id, fee.percent, fee.reduced?.percent ?? null])).toEqual([
      ...['2020-05', '2020-09', '2020-10', '2021-02', '2021-07'].map(id => [id, 20, 10]),
      ...['2022-01', '2023-08', '2026-08'].map(id => [id, 3, null]),
    ])
  })

  it('call only the newest provisional, with its weak points named', () => {
    expect(editions.filter(({ provisional }) => provisional).map(({ id }) => id)).toEqual(['2026-08'])
    expect(editionFor('2026-08').notes.length).toBeGreaterThan(3)
    for (const { id, requirements } of editions)
      if (id !== '2026-08') expect(requirements.filter(({ source }) => source.strength === 'secondary')).toEqual([])
  })
})

describe('editionFor', () => {
  it('finds an edition by its id', () => {
    for (const edition of editions) expect(editionFor(edition.id)).toBe(edition)
  })

  it.each(['', '2020-06', '2020-05-19', '__proto__'])('throws on %j', id => {
    expect(() => editionFor(id)).toThrow(RangeError)
  })

  it('has them oldest first', () => {
    const days = editions.map(({ published }) => published)
    expect(days).toEqual(days.toSorted())
  })
})
