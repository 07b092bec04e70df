import { signal } from '@preact/signals'
import { beforeEach, expect, it, vi } from 'vitest'
import type { SeenTab } from '@/platform/active-tab'
import type { Repair } from '@/platform/repairs'

const sendMessage = vi.fn<(tabId: number, message: unknown) => Promise<unknown>>()
const saved = vi.hoisted(() => ({ repairs: [] as unknown[], removed: [] as unknown[], fails: false }))
vi.mock('@/platform/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    runtime: { id: 'us' },
    tabs: {
      sendMessage: (tabId: number, message: unknown) => sendMessage(tabId, message),
      query: async () => [{ id: 7 }],
      update: async () => ({}),
    },
  },
}))
vi.mock('@/drafts', () => ({
  saveRepairs: async (_: unknown, repairs: unknown[]) => {
    if (saved.fails) throw new DOMException('full', 'QuotaExceededError')
    saved.repairs.push(...repairs)
  },
  removeRepair: async (_: unknown, repair: unknown) => saved.removed.push(repair),
}))
const { createPointing } = await import('./pointing')

const repair: Repair = {
  field: 'landing-page',
  home: 'offer-tab',
  label: 'Product link',
  nth: 1,
  of: 1,
  pointedAt: '2026-11-25T12:00:00Z',
}
const read = { state: 'read', repair, values: { 'landing-page': 'https://www.contoso.com' } }

const setUp = () => {
  const tab = signal<SeenTab | null | undefined>({ id: 7, loaded: true })
  const announcement = signal('')
  const needs = { page: { tab }, kept: { store: async () => ({}) }, announcement, data: signal({ pinned: false }) }
  return { tab, announcement, ...createPointing(needs as never) }
}
const kinds = () => sendMessage.mock.calls.map(([, message]) => (message as { kind: string }).kind)

beforeEach(() => {
  sendMessage.mockReset()
  Object.assign(saved, { repairs: [], removed: [], fails: false })
})

it('asks the page in front, shows what was read, and keeps it only then', async () => {
  sendMessage.mockResolvedValueOnce(read).mockResolvedValue({ done: true })
  const { pointing, start, keep, announcement } = setUp()
  start('landing-page')
  expect(pointing.value).toEqual({ field: 'landing-page', state: 'waiting' })
  expect(announcement.value).toBe('point_waiting')
  await expect.poll(() => pointing.value?.state).toBe('read')
  expect(saved.repairs).toEqual([])
  keep()
  await expect.poll(() => pointing.value).toBeNull()
  expect(saved.repairs).toEqual([repair])
  expect(kinds()).toEqual(['point', 'judgingChanged'])
  expect(announcement.value).toBe('point_kept')
})

it.each<[string, () => Promise<unknown>, object | null]>([
  ['was left', async () => ({ state: 'left' }), null],
  ['met no form', async () => ({ state: 'no-form' }), { state: 'failed', reason: 'no-form' }],
  ['met no answer', () => Promise.reject(new Error('no receiver')), { state: 'failed', reason: 'no-answer' }],
  ['met another field', async () => ({ ...read, repair: { ...repair, field: 'segments' } }), { reason: 'no-answer' }],
  ['met a reply that is none', async () => ({ state: 'read', repair: {} }), { reason: 'no-answer' }],
])('that %s keeps nothing', async (_, answer, expected) => {
  sendMessage.mockImplementation(answer)
  const { pointing, start, keep } = setUp()
  start('landing-page')
  await expect.poll(() => pointing.value?.state).not.toBe('waiting')
  if (expected) expect(pointing.value).toMatchObject(expected)
  else expect(pointing.value).toBeNull()
  keep()
  expect(saved.repairs).toEqual([])
})

it('can be stopped, and a late answer changes nothing', async () => {
  let answer = (_: unknown) => {}
  sendMessage.mockImplementationOnce(() => new Promise(resolve => (answer = resolve))).mockResolvedValue({ done: true })
  const { pointing, start, stop } = setUp()
  start('landing-page')
  stop()
  expect(pointing.value).toBeNull()
  expect(kinds()).toEqual(['point', 'stopPointing'])
  answer(read)
  await Promise.resolve()
  expect(pointing.value).toBeNull()
})

it('of one tab is not shown beside another', () => {
  sendMessage.mockReturnValue(new Promise(() => {}))
  const { pointing, start, tab } = setUp()
  start('landing-page')
  tab.value = { id: 8, loaded: true }
  expect(pointing.value).toBeNull()
})

it('says so when what was read could not be kept', async () => {
  sendMessage.mockResolvedValue(read)
  saved.fails = true
  const { pointing, start, keep } = setUp()
  start('landing-page')
  await expect.poll(() => pointing.value?.state).toBe('read')
  keep()
  await expect.poll(() => pointing.value).toMatchObject({ state: 'failed', reason: 'not-stored' })
})

it('forgets, and has the page read anew', async () => {
  sendMessage.mockResolvedValue({ done: true })
  const { forget } = setUp()
  forget(repair)
  await expect.poll(kinds).toEqual(['judgingChanged'])
  expect(saved.removed).toEqual([repair])
})
