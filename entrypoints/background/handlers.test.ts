import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listVersions, offerById, openStore, portalWordsOf, type Store, saveAnswer } from '@/drafts'
import { answerMessages, isPortalContentScript } from '@/platform/messaging'
import { openedOnce } from '@/platform/opened-once'
import { toBackground } from '@/platform/protocol'
import { type Answer, defaultPreferences } from '@/rules'
import { deliver, pageSender, portalSender, resetFakeExtension } from '@/tests/support/fake-extension'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import { portalHandlers } from './handlers'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-extension'))

let store: Store
const badges = {
  showSnapshot: vi.fn(async () => {}),
  showOffer: vi.fn(async () => {}),
  clear: vi.fn(async () => {}),
  judgingChanged: vi.fn(async () => {}),
}
const open = vi.fn(async () => store)
const openPanel = vi.fn<(tabId: number) => Promise<boolean>>()

beforeEach(async () => {
  freshDatabase()
  resetFakeExtension()
  openPanel.mockReset().mockResolvedValue(true)
  open.mockReset().mockImplementation(async () => store)
  store = await openStore()
  const now = () => new Date('2026-11-23T14:00:00Z')
  answerMessages(
    toBackground,
    isPortalContentScript,
    portalHandlers({ store: openedOnce(open), badges, now, openPanel }),
  )
})
afterEach(() => {
  vi.restoreAllMocks()
  store.close()
})

const snapshot = formSnapshot({ 'landing-page': 'a' })
const edit = { kind: 'snapshot', snapshot, edited: true, base: { 'landing-page': '' } }
const at = '2026-11-23T14:00:00.000Z'

describe('a snapshot', () => {
  it('of an edited form is kept as a version, with the reading and the base', async () => {
    expect(await deliver(edit)).toEqual({ kept: 'version', at })
    expect(await deliver(edit)).toEqual({ kept: 'same', at })
    const { versions } = await listVersions(store, 'offer-1')
    expect(versions).toMatchObject([{ reason: 'edit', values: { 'landing-page': 'a' }, base: { 'landing-page': '' } }])
    expect(await offerById(store, 'offer-1')).toMatchObject({ snapshot, versions: 1, lastVersionAt: at })
    expect(badges.showSnapshot).toHaveBeenCalledWith(7, snapshot)
  })

  it('of a form that nobody edited is kept as a reading only', async () => {
    expect(await deliver({ kind: 'snapshot', snapshot, edited: false })).toEqual({ kept: 'same', at: null })
    expect(await offerById(store, 'offer-1')).toMatchObject({ snapshot, versions: 0 })
  })

  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'refused'],
  ])('that meets a %s is reported as %s', async (name, reason) => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', name)
    })
    expect(await deliver(edit)).toEqual({ kept: 'failed', reason })
    expect(await deliver({ ...edit, edited: false })).toEqual({ kept: 'failed', reason })
  })

  it('that is kept as a version is no failure when its reading is not stored', async () => {
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put')
      .mockImplementationOnce(put)
      .mockImplementation(() => {
        throw new DOMException('', 'QuotaExceededError')
      })
    expect(await deliver(edit)).toEqual({ kept: 'version', at })
  })

  it('that meets a refused database is reported, and the database is tried again with the next', async () => {
    open.mockRejectedValueOnce(new DOMException('', 'InvalidStateError'))
    expect(await deliver(edit)).toEqual({ kept: 'failed', reason: 'refused' })
    expect(await deliver(edit)).toEqual({ kept: 'version', at })
    await deliver(edit)
    expect(open).toHaveBeenCalledTimes(2)
  })

  it('of a wrong shape, or from a page of ours, gets no answer and leaves nothing', async () => {
    expect(deliver({ ...edit, base: { platforms: 'a' } })).toBeUndefined()
    expect(deliver({ ...edit, snapshot: { ...snapshot, readings: {} } })).toBeUndefined()
    expect(deliver(edit, pageSender)).toBeUndefined()
    expect(await offerById(store, 'offer-1')).toBeUndefined()
  })
})

describe('a page', () => {
  it.each([
    [{ kind: 'offer', offerId: 'offer-1' }, 'offer'],
    [{ kind: 'co-sell', offerId: 'offer-1' }, 'offer'],
    [{ kind: 'offer' }, 'none'],
    [{ kind: 'portal', offerId: 'offer-1' }, 'none'],
    [{ kind: 'signed-out' }, 'none'],
  ])('%o changes the badge: %s', async (page, effect) => {
    expect(await deliver({ kind: 'page', page })).toEqual({ done: true })
    if (effect === 'offer') expect(badges.showOffer).toHaveBeenCalledExactlyOnceWith(7, 'offer-1')
    else expect(badges.clear).toHaveBeenCalledExactlyOnceWith(7)
    expect(open, 'a page that says nothing opens no store').not.toHaveBeenCalled()
  })

  const says = [{ offerId: 'offer-1', page: 'overview', statusWords: 'Co-sell ready', status: 'co-sell-ready' }]

  it('has what it says kept', async () => {
    await deliver({ kind: 'page', page: { kind: 'offer', offerId: 'offer-1', says } })
    expect(await portalWordsOf(store, ['offer-1'])).toEqual([{ ...says[0], readAt: at }])
  })

  it('is done with although the database refuses what it says', async () => {
    open.mockRejectedValue(new DOMException('no'))
    expect(await deliver({ kind: 'page', page: { kind: 'offer', offerId: 'offer-1', says } })).toEqual({ done: true })
  })
})

describe('answers', () => {
  const gold: Answer = { fact: 'organisation.goldCompetency', value: true, answeredOn: '2026-11-12' }

  it('are given for the offer, and the badge follows them', async () => {
    await saveAnswer(store, 'organisation', gold)
    const reply = await deliver({ kind: 'judging', offerId: 'offer-1' })
    expect(reply).toEqual({ judging: { answers: [gold], preferences: defaultPreferences }, repairs: [] })
    expect(toBackground.judging.reply.safeParse(reply).success).toBe(true)
    expect(badges.showOffer).toHaveBeenCalledExactlyOnceWith(7, 'offer-1')
  })

  it('are not passed off as none when they cannot be read', async () => {
    open.mockRejectedValueOnce(new Error('refused'))
    await expect(deliver({ kind: 'judging', offerId: 'offer-1' })).rejects.toThrow('refused')
  })
})

describe('the side panel', () => {
  it('is opened beside the sender’s tab within the press', async () => {
    const reply = deliver({ kind: 'openPanel' })
    expect(openPanel).toHaveBeenCalledExactlyOnceWith(7)
    expect(await reply).toEqual({ done: true })
  })

  it('that the browser does not open, or that has no tab, is not done', async () => {
    openPanel.mockResolvedValue(false)
    expect(await deliver({ kind: 'openPanel' })).toEqual({ done: false })
    expect(await deliver({ kind: 'openPanel' }, { ...portalSender, tab: undefined })).toEqual({ done: false })
    expect(openPanel).toHaveBeenCalledOnce()
  })
})
