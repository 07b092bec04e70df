import { expect, it } from 'vitest'
import { type Answer, type FieldValues, type FormPart, type Judging, nothingSaid, withKeptParts } from '@/rules'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { fakeTimers } from '@/tests/support/standing-clock'
import { createJudgingCache } from './judging-cache'

const gold: Answer = { fact: 'organisation.goldCompetency', value: true, answeredOn: '2026-11-23' }
const yes: Judging = { answers: [gold], preferences: { ...nothingSaid.preferences, pins: { all: '2020-05' } } }

function start(replies: (Judging | null)[]) {
  const clock = fakeTimers()
  const asked: string[] = []
  let changes = 0
  const cache = createJudgingCache({
    ask: async offerId => {
      asked.push(offerId)
      return replies.shift() ?? null
    },
    timers: clock.timers,
    onChange: () => {
      changes += 1
    },
  })
  return { clock, asked, cache, changes: () => changes }
}

it('has no answers before they come, then has them, and asks once', async () => {
  const { cache, clock, asked, changes } = start([yes])
  cache.want('a')
  cache.want('a')
  expect(cache.of('a')).toEqual(nothingSaid)
  await clock.turn(0)
  expect(cache.of('a')).toEqual(yes)
  expect(changes()).toBe(1)
  expect(asked).toEqual(['a'])
})

it('gives one offer’s answers to no other', async () => {
  const { cache, clock } = start([yes, yes])
  cache.want('a')
  await clock.turn(0)
  cache.want('b')
  expect(cache.of('b')).toEqual(nothingSaid)
})

it('drops the reply for an offer that is not in front any more', async () => {
  const { cache, clock } = start([yes, nothingSaid])
  cache.want('a')
  cache.want('b')
  await clock.turn(0)
  expect(cache.of('a')).toEqual(nothingSaid)
  expect(cache.of('b')).toEqual(nothingSaid)
})

it('asks again after 5 s when there was no reply, and keeps what it had', async () => {
  const { cache, clock, asked } = start([yes, null, nothingSaid])
  cache.want('a')
  await clock.turn(0)
  cache.again()
  await clock.turn(4999)
  expect(cache.of('a')).toEqual(yes)
  expect(asked).toHaveLength(2)
  await clock.turn(1)
  expect(cache.of('a')).toEqual(nothingSaid)
})

it('judges one part of a form by the others as they were read last, on this page or before', async () => {
  const part = (name: FormPart, values: Partial<FieldValues>, readAt: string) => ({
    ...formSnapshot(values, { offer: { id: 'a' } }),
    parts: { [name]: readAt },
  })
  const stored = withKeptParts(
    part('listing', { platforms: [] }, '2026-11-20T10:00:00Z'),
    part('contacts', { contacts: { count: 4, rows: null } }, '2026-11-20T10:00:00Z'),
  )
  const { cache, clock } = start([{ ...yes, kept: stored }])
  cache.want('a')
  cache.saw(part('listing', { platforms: ['Microsoft Azure'] }, '2026-11-23T10:00:00Z'))
  cache.saw(part('documents', { 'one-pager': ['a.pdf'] }, '2026-11-23T10:01:00Z'))
  await clock.turn(0)
  const { kept } = cache.of('a')
  expect(kept?.readings.platforms).toMatchObject({ value: ['Microsoft Azure'] })
  expect(kept?.readings['one-pager']).toMatchObject({ value: ['a.pdf'] })
  expect(kept?.readings.contacts).toMatchObject({ value: { count: 4 } })
  expect(cache.of('b').kept).toBeUndefined()
})

it('ends', async () => {
  const { cache, clock, asked, changes } = start([null, yes])
  cache.want('a')
  await clock.turn(0)
  cache.stop()
  await clock.turn(60_000)
  expect(asked).toHaveLength(1)
  expect(changes()).toBe(0)
})
