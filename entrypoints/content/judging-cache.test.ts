import { expect, it } from 'vitest'
import { type Answer, defaultPreferences, type Judging } from '@/rules'
import { fakeTimers } from '@/tests/support/standing-clock'
import { createJudgingCache } from './judging-cache'

const gold: Answer = { fact: 'organisation.goldCompetency', value: true, answeredOn: '2026-11-23' }
const nothing: Judging = { answers: [], preferences: defaultPreferences }
const yes: Judging = { answers: [gold], preferences: { ...defaultPreferences, pins: { all: '2020-05' } } }

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
  expect(cache.of('a')).toEqual(nothing)
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
  expect(cache.of('b')).toEqual(nothing)
})

it('drops the reply for an offer that is not in front any more', async () => {
  const { cache, clock } = start([yes, nothing])
  cache.want('a')
  cache.want('b')
  await clock.turn(0)
  expect(cache.of('a')).toEqual(nothing)
  expect(cache.of('b')).toEqual(nothing)
})

it('asks again after 5 s when there was no reply, and keeps what it had', async () => {
  const { cache, clock, asked } = start([yes, null, nothing])
  cache.want('a')
  await clock.turn(0)
  cache.again()
  await clock.turn(4999)
  expect(cache.of('a')).toEqual(yes)
  expect(asked).toHaveLength(2)
  await clock.turn(1)
  expect(cache.of('a')).toEqual(nothing)
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
