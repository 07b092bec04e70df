import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { currentAnswers, type PendingAnswer } from '@/components/questions/pending'
import { answersFor, openStore, type Store, type StoreFault } from '@/drafts'
import type { Answer, Assessment } from '@/rules'
import { browser, resetFakeExtension } from '@/tests/support/fake-extension'
import { freshDatabase } from '@/tests/support/fresh-database'
import { answerActions } from './answers'
import type { PanelState } from './panel-state'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-extension'))

const profile: Answer = { fact: 'organisation.businessProfileComplete', value: true, answeredOn: '2026-11-23' }
const share: Answer = { fact: 'offer.repeatableIpOnAzurePercent', value: 60, answeredOn: '2026-11-23' }

let store: Store
/** What the panel keeps, with the store behind it as it is. */
function createState() {
  const stored = signal<Answer[]>([])
  const fault = signal<StoreFault | null>(null)
  const kept = {
    fault,
    store: vi.fn(async () => store),
    reload: async () => {
      const { organisation, offer } = await answersFor(store, 'a')
      stored.value = [...organisation, ...offer]
    },
  }
  const pending = signal<PendingAnswer[]>([])
  const saveFault = signal<StoreFault | null>(null)
  const state = { kept, pending, saveFault, assessment: signal<Assessment | null>(null), announcement: signal('') }
  const counting = () => [...currentAnswers(stored.value, pending.value, 'a').values()]
  return { ...state, counting, actions: answerActions(state as unknown as PanelState) }
}
const refuse = (name: string) =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', name)
  })

beforeEach(async () => {
  freshDatabase()
  resetFakeExtension()
  store = await openStore()
})
afterEach(() => {
  vi.restoreAllMocks()
  store.close()
})

describe('an answer', () => {
  it('counts at once, is stored where it belongs, and the portal’s tabs are told', async () => {
    const { actions, pending, counting } = createState()
    browser.tabs.query.mockResolvedValue([{ id: 7 }])
    const keeping = actions.answer('a', share)
    expect(counting()).toEqual([share])
    await keeping
    await actions.answer('a', profile)
    expect(pending.value).toEqual([])
    expect(counting()).toEqual([profile, share])
    expect(await answersFor(store, 'a')).toMatchObject({ organisation: [profile], offer: [share] })
    expect(await answersFor(store, 'b')).toMatchObject({ organisation: [profile], offer: [] })
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { kind: 'judgingChanged' }, { frameId: 0 })
  })

  it('that is changed twice in a moment ends as the last', async () => {
    const { actions, counting } = createState()
    await Promise.all([actions.answer('a', { ...share, value: 1 }), actions.answer('a', { ...share, value: 2 })])
    expect(counting()).toEqual([{ ...share, value: 2 }])
    expect((await answersFor(store, 'a')).offer).toEqual([{ ...share, value: 2 }])
  })

  it('is withdrawn, also when there was none', async () => {
    const { actions, counting } = createState()
    await actions.answer('a', share)
    await actions.withdraw('a', share.fact)
    await actions.withdraw('a', profile.fact)
    expect(counting()).toEqual([])
    expect((await answersFor(store, 'a')).offer).toEqual([])
  })

  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'refused'],
  ])('that meets a %s still counts, and is kept once the store takes it', async (name, fault) => {
    const { actions, pending, saveFault, counting } = createState()
    const refusal = refuse(name)
    await actions.answer('a', share)
    expect(saveFault.value).toBe(fault)
    expect(counting()).toEqual([share])
    expect(browser.tabs.query).not.toHaveBeenCalled()
    await actions.again()
    expect(pending.value).toHaveLength(1)
    refusal.mockRestore()
    await actions.again()
    expect(pending.value).toEqual([])
    expect(saveFault.value).toBeNull()
    expect((await answersFor(store, 'a')).offer).toEqual([share])
  })

  it('that cannot be read back is not let go', async () => {
    const { actions, pending, kept, counting } = createState()
    kept.fault.value = 'refused'
    await actions.answer('a', share)
    expect(pending.value).toHaveLength(1)
    expect(counting()).toEqual([share])
  })
})
