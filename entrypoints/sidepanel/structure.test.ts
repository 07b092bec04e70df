import { signal } from '@preact/signals'
import { beforeEach, expect, it, vi } from 'vitest'
import type { SeenTab } from '@/platform/active-tab'
import { longestReport } from '@/platform/limits'

const sendMessage = vi.fn<(tabId: number, message: unknown) => Promise<unknown>>()
vi.mock('@/platform/browser', () => ({
  browser: {
    runtime: { id: 'us' },
    tabs: { sendMessage: (tabId: number, message: unknown) => sendMessage(tabId, message) },
  },
}))
const { createStructureReport } = await import('./structure')

const tabOf = (id: number): SeenTab => ({ id, loaded: true })
beforeEach(() => {
  sendMessage.mockReset()
})

it('asks the tab in front, and keeps what it tells', async () => {
  sendMessage.mockResolvedValue({ report: '{}' })
  const structure = createStructureReport({ tab: signal<SeenTab | null | undefined>(tabOf(7)) })
  expect(structure.isOfTabInFront.value).toBe(false)
  const asked = structure.ask()
  expect(structure.report.value).toBeNull()
  expect(structure.isOfTabInFront.value).toBe(true)
  await asked
  expect(sendMessage).toHaveBeenCalledWith(7, { kind: 'structure' })
  expect(structure.report.value).toBe('{}')
})

it.each([
  ['nobody answers', () => Promise.reject(new Error('no receiver'))],
  ['the answer is too long', () => Promise.resolve({ report: 'x'.repeat(longestReport + 1) })],
  ['the answer is no report', () => Promise.resolve({})],
])('has none where %s', async (_, answer) => {
  sendMessage.mockImplementation(answer)
  const structure = createStructureReport({ tab: signal<SeenTab | null | undefined>(tabOf(7)) })
  await structure.ask()
  expect(structure.report.value).toBeUndefined()
})

it('is not shown for another tab, nor replaced by an older answer', async () => {
  const tab = signal<SeenTab | null | undefined>(tabOf(7))
  const structure = createStructureReport({ tab })
  let late = (_: unknown) => {}
  sendMessage.mockImplementationOnce(
    () =>
      new Promise(resolve => {
        late = resolve
      }),
  )
  const first = structure.ask()
  tab.value = tabOf(8)
  expect(structure.isOfTabInFront.value).toBe(false)
  sendMessage.mockResolvedValueOnce({ report: 'of 8' })
  await structure.ask()
  late({ report: 'of 7' })
  await first
  expect(structure.report.value).toBe('of 8')
  tab.value = null
  await structure.ask()
  expect(structure.isOfTabInFront.value).toBe(false)
})
