import { describe, expect, it } from 'vitest'
import { statusIds } from './assessment'
import { currentEdition, editionFor, editions } from './editions'
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
    for (const { asks, field, scope, level } of requirements) {
      expect(asks.filter(fact => !isAnswerable(fact))).toEqual([])
      if (field) expect(fieldIds).toContain(field)
      if (scope !== 'form' && level === 'required') expect(asks.length).toBeGreaterThan(0)
    }
  })

  it('says on which day it was published, and that the rules have changed since', () => {
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

describe('editionFor', () => {
  it('finds an edition by its id', () => {
    expect(editionFor(currentEdition.id)).toBe(currentEdition)
  })

  it.each(['', '2020-06', '2020-05-19', '__proto__'])('throws on %j', id => {
    expect(() => editionFor(id)).toThrow(RangeError)
  })

  it('knows the newest edition as the current one', () => {
    expect(currentEdition).toBe(editions.at(-1))
    const days = editions.map(({ published }) => published)
    expect(days).toEqual(days.toSorted())
  })
})
