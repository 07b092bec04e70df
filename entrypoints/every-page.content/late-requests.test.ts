import { expect, it, vi } from 'vitest'
import type { Runtime } from '@/platform/browser'
import type { PageRequests } from '../on-request/answer-page-requests'
import { createLateRequests } from './late-requests'

const sender = {} as Runtime.MessageSender
const settled = () => new Promise<void>(resolve => setTimeout(resolve))

/** A script that comes, or fails to, when the test says so. */
function start() {
  const arrivals: { comes(script: PageRequests): void; fails(error: Error): void }[] = []
  const script = { answer: vi.fn(async () => 'answered'), nobodyAsks: vi.fn(), formGone: vi.fn() }
  const requests = createLateRequests(() => new Promise((comes, fails) => arrivals.push({ comes, fails })))
  return { requests, script, arrivals, comes: () => arrivals.at(-1)?.comes(script) }
}

it('loads the script with the first request, and has it answer that and the next', async () => {
  const { requests, script, arrivals, comes } = start()
  expect(requests.answer({ kind: 'read' }, sender)).toBeUndefined()
  expect(arrivals).toHaveLength(0)
  const first = requests.answer({ kind: 'structure' }, sender)
  comes()
  expect(await first).toBe('answered')
  expect(await requests.answer({ kind: 'point' }, sender)).toBe('answered')
  expect(arrivals).toHaveLength(1)
  expect(script.answer).toHaveBeenCalledTimes(2)
})

it('refuses a request when the script does not come, and tries again with the next', async () => {
  const { requests, arrivals, comes } = start()
  const first = requests.answer({ kind: 'structure' }, sender)
  arrivals[0]?.fails(new TypeError('Failed to fetch'))
  await expect(first).rejects.toThrow('Failed to fetch')
  const second = requests.answer({ kind: 'structure' }, sender)
  comes()
  expect(await second).toBe('answered')
})

it('tells a script that comes late that whoever asked is gone', async () => {
  const { requests, script, comes } = start()
  void requests.answer({ kind: 'point' }, sender)
  requests.nobodyAsks()
  comes()
  await settled()
  expect(script.answer).toHaveBeenCalledTimes(1)
  expect(script.nobodyAsks).toHaveBeenCalledTimes(1)
  requests.nobodyAsks()
  expect(script.nobodyAsks).toHaveBeenCalledTimes(2)
})
