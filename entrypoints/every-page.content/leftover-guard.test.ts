// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import type { FieldId } from '@/rules'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { fakeTimers } from '@/tests/support/standing-clock'
import { createLeftoverGuard } from './leftover-guard'
import type { PageReading } from './read-page'

const label = () => document.createElement('label')
const ofA = label()

function form(id: string, url: string, at: Element, loading = false): PageReading {
  const place = { label: at, controls: [], focusTarget: document.createElement('input') }
  return {
    url: `https://partner.microsoft.com/${id}`,
    page: { kind: 'co-sell', offerId: id },
    form: {
      snapshot: formSnapshot({ 'landing-page': url }, { offer: { id } }),
      places: new Map<FieldId, typeof place>([['landing-page', place]]),
      doubtful: new Map(),
      loading,
    },
    busy: false,
    faulty: false,
  }
}

function start() {
  const clock = fakeTimers()
  const asked: number[] = []
  const guard = createLeftoverGuard(clock.timers, () => asked.push(clock.timers.now()))
  return { clock, asked, loading: (reading: PageReading) => guard.withoutLeftover(reading).form?.loading }
}

it('trusts the first form', () => {
  expect(start().loading(form('a', 'x', ofA))).toBe(false)
})

it('takes the same elements with the same values under another id for a leftover', () => {
  const { loading } = start()
  loading(form('a', 'x', ofA))
  expect(loading(form('b', 'x', ofA))).toBe(true)
})

it('trusts other values in the same elements', () => {
  const { loading } = start()
  loading(form('a', 'x', ofA))
  expect(loading(form('b', 'x', ofA))).toBe(true)
  expect(loading(form('b', 'y', ofA))).toBe(false)
})

it('trusts the same values in other elements', () => {
  const { loading } = start()
  loading(form('a', 'x', ofA))
  expect(loading(form('b', 'x', label()))).toBe(false)
})

it('trusts a form that stays as it is, and asks to be asked then', async () => {
  const { loading, clock, asked } = start()
  loading(form('a', 'x', ofA))
  loading(form('b', 'x', ofA))
  await clock.turn(1499)
  expect(asked).toEqual([])
  expect(loading(form('b', 'x', ofA))).toBe(true)
  await clock.turn(1)
  expect(asked).toHaveLength(1)
  expect(loading(form('b', 'x', ofA))).toBe(false)
})

it('does not learn from a form that is still loading', () => {
  const { loading } = start()
  loading(form('a', 'x', ofA))
  expect(loading(form('b', 'y', label(), true))).toBe(true)
  expect(loading(form('a', 'x', ofA))).toBe(false)
})
