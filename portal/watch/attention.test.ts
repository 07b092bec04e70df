import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAttention, type Interest } from './attention'

const patience = { quiet: 10_000, most: 60_000 }
const begin = vi.fn<(signal: AbortSignal) => void>()
let life: AbortController
let is: Interest

const view = {
  performance: { now: () => Date.now() },
  setTimeout: (work: () => void, delay: number) => setTimeout(work, delay),
  clearTimeout: (timer: never) => clearTimeout(timer),
} as unknown as Window

beforeEach(() => {
  vi.useFakeTimers()
  begin.mockReset()
  life = new AbortController()
  is = 'none'
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

const start = () => createAttention({ begin, interest: () => is, patience }, view, life.signal)
const isWatching = () => begin.mock.lastCall?.[0].aborted === false

/** Lets so many seconds pass in which the page changes every two. */
function busily(attention: ReturnType<typeof start>, seconds: number): void {
  for (let passed = 0; passed < seconds; passed += 2) {
    vi.advanceTimersByTime(2000)
    attention.changed()
  }
}

describe('attention', () => {
  it('rests from the start', () => {
    start()
    expect(begin).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each<[string, Interest, (attention: ReturnType<typeof start>) => void, boolean]>([
    ['a quiet page for a moment', 'none', () => vi.advanceTimersByTime(9900), true],
    ['a quiet page no longer', 'none', () => vi.advanceTimersByTime(10_000), false],
    ['a page that changes', 'none', attention => busily(attention, 40), true],
    ['a page that changes for ever no longer than the most', 'none', attention => busily(attention, 62), false],
    ['a page that loads', 'loading', () => vi.advanceTimersByTime(59_900), true],
    ['a page that loads for ever no longer than the most', 'loading', () => vi.advanceTimersByTime(60_000), false],
    ['the form', 'form', () => vi.advanceTimersByTime(3_600_000), true],
  ])('watches %s', (_, interest, pass, expected) => {
    is = interest
    const attention = start()
    attention.wake()
    pass(attention)
    expect(isWatching()).toBe(expected)
    if (!expected) expect(vi.getTimerCount()).toBe(0)
  })

  it('has as much patience as at first with a page that was the form', () => {
    is = 'form'
    start().wake()
    vi.advanceTimersByTime(600_000)
    is = 'none'
    vi.advanceTimersByTime(9000)
    expect(isWatching()).toBe(true)
    vi.advanceTimersByTime(10_000)
    expect(isWatching()).toBe(false)
  })

  it('begins again when it is woken, and tells so', () => {
    const attention = start()
    expect(attention.wake()).toBe(true)
    expect(attention.wake()).toBe(false)
    vi.advanceTimersByTime(10_000)
    expect(attention.wake()).toBe(true)
    expect(begin).toHaveBeenCalledTimes(2)
    expect(isWatching()).toBe(true)
  })

  it('begins anew when it is woken while it watches', () => {
    const attention = start()
    attention.wake()
    busily(attention, 58)
    attention.wake()
    busily(attention, 58)
    expect(isWatching()).toBe(true)
    expect(begin).toHaveBeenCalledTimes(1)
  })

  it('ends with its signal', () => {
    const attention = start()
    attention.wake()
    life.abort()
    expect(isWatching()).toBe(false)
    expect(vi.getTimerCount()).toBe(0)
    expect(attention.wake()).toBe(false)
    expect(isWatching()).toBe(false)
  })
})
