import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time'

function held() {
  const waiting: (() => void)[] = []
  let runs = 0
  const task = () => {
    runs++
    return new Promise<void>(resolve => waiting.push(resolve))
  }
  return { task, release: () => waiting.shift()?.(), runs: () => runs }
}
const settle = () => new Promise(resolve => setImmediate(resolve))

test('asked three times while running, it runs once more', async () => {
  const { task, release, runs } = held()
  const ask = oneAtATime(task)
  const first = ask()
  ask()
  ask()
  ask()
  expect(runs()).toBe(1)
  release()
  await settle()
  expect(runs()).toBe(2)
  release()
  await first
  expect(runs()).toBe(2)
})

test('asked after it ended, it starts anew', async () => {
  const { task, release, runs } = held()
  const ask = oneAtATime(task)
  const first = ask()
  release()
  await first
  ask()
  expect(runs()).toBe(2)
})
