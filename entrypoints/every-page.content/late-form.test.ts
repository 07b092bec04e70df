import { expect, it, vi } from 'vitest'
import type { FormScript } from '../form/form-script'
import { createLateForm } from './late-form'
import { type PageReading, unreadPage } from './read-page'

const form = (offerId: string): PageReading => ({ ...unreadPage, page: { kind: 'co-sell', offerId } })
const settled = () => new Promise<void>(resolve => setTimeout(resolve))

/** A form's script that comes, or fails to, when the test says so. */
function start() {
  const arrivals: { comes(script: FormScript): void; fails(error: Error): void }[] = []
  const taken: [string | undefined, boolean][] = []
  const heed = vi.fn()
  const script = {
    take: (reading: PageReading, panelOpen: boolean) => void taken.push([reading.page.offerId, panelOpen]),
    judgingChanged: vi.fn(),
    ignoreFocus: vi.fn(() => heed),
  }
  const onMissed = vi.fn()
  const late = createLateForm({
    start: () => new Promise((comes, fails) => arrivals.push({ comes, fails })),
    onMissed,
  })
  return {
    ...{ late, script, taken, heed, onMissed },
    asked: () => arrivals.length,
    async comes() {
      arrivals.at(-1)?.comes(script)
      await settled()
    },
    async fails() {
      arrivals.at(-1)?.fails(new TypeError('Failed to fetch'))
      await settled()
    },
  }
}

it('asks for the script when the form is first seen, and for none before', () => {
  const { late, asked } = start()
  late.take(unreadPage, false)
  expect(asked()).toBe(0)
  late.take(form('a'), false)
  late.take(form('a'), false)
  expect(asked()).toBe(1)
})

it('hands over the newest reading when the script comes, and every later one at once', async () => {
  const { late, taken, comes } = start()
  late.take(form('a'), false)
  late.take(form('b'), true)
  expect(taken).toEqual([])
  await comes()
  expect(taken).toEqual([['b', true]])
  late.take(form('c'), false)
  expect(taken.at(-1)).toEqual(['c', false])
})

it('shows a script that comes after the form has gone the page that is there now', async () => {
  const { late, taken, comes } = start()
  late.take(form('a'), false)
  late.take(unreadPage, false)
  await comes()
  expect(taken).toEqual([[undefined, false]])
})

it('asks again with the next reading of the form when the script did not come', async () => {
  const { late, taken, asked, fails, comes, onMissed } = start()
  late.take(form('a'), false)
  await fails()
  expect(onMissed).toHaveBeenCalledTimes(1)
  late.take(unreadPage, false)
  expect(asked()).toBe(1)
  late.take(form('a'), false)
  expect(asked()).toBe(2)
  await comes()
  expect(taken).toEqual([['a', false]])
})

it('passes on what else is asked once the script is there, and has nothing to do before', async () => {
  const { late, script, heed, comes } = start()
  late.judgingChanged()
  late.ignoreFocus()()
  late.take(form('a'), false)
  await comes()
  late.judgingChanged()
  late.ignoreFocus()()
  expect(script.judgingChanged).toHaveBeenCalledTimes(1)
  expect(script.ignoreFocus).toHaveBeenCalledTimes(1)
  expect(heed).toHaveBeenCalledTimes(1)
})
