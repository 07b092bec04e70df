import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openStore, type Store, saveAnswer, saveReading } from '@/drafts'
import type { Badge } from '@/platform/badge'
import type { Answer, FormSnapshot, Judging } from '@/rules'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import { createTabBadges } from './tab-badges'

let store: Store
beforeEach(async () => {
  freshDatabase()
  store = await openStore()
})
afterEach(() => store.close())

/** A badge that tells what it was made of: the landing page, and the answered facts. */
const badgeFor = (snapshot: FormSnapshot, { answers }: Judging): Badge | null => {
  const reading = snapshot.readings['landing-page']
  const url = reading.state === 'found' ? reading.value : ''
  return url === '' ? null : { label: url, title: answers.map(answer => answer.fact).join() }
}

function setUp({ open = async () => store, judge = badgeFor } = {}) {
  const shown = new Map<number, Badge | null>()
  const atPortal = new Set([7, 8])
  const setBadge = vi.fn(async (tabId: number, badge: Badge | null) => {
    if (atPortal.has(tabId)) shown.set(tabId, badge)
    return atPortal.has(tabId)
  })
  const portalTabIds = vi.fn(async () => [...atPortal])
  return {
    badges: createTabBadges({ store: open, badgeFor: judge, setBadge, portalTabIds }),
    shown,
    setBadge,
    atPortal,
    portalTabIds,
  }
}

const form = (url: string, offerId = 'offer-1') => formSnapshot({ 'landing-page': url }, { offer: { id: offerId } })
const live: Answer = { fact: 'offer.publishedLive', value: true, answeredOn: '2026-11-23' }
const gold: Answer = { fact: 'organisation.goldCompetency', value: true, answeredOn: '2026-11-23' }
const badge = (label: string, title = '') => ({ label, title })

it('shows a form with the answers that concern it', async () => {
  const { badges, shown } = setUp()
  await saveAnswer(store, { offerId: 'offer-1' }, live)
  await saveAnswer(store, { offerId: 'offer-2' }, live)
  await saveAnswer(store, 'organisation', gold)
  await badges.showSnapshot(7, form('a'))
  expect([...shown]).toEqual([[7, badge('a', 'organisation.goldCompetency,offer.publishedLive')]])
  await badges.showSnapshot(7, form(''))
  expect(shown.get(7)).toBeNull()
})

it('shows another page of an offer as this tab showed its form last, else as it was read last, else nothing', async () => {
  const { badges, shown } = setUp()
  await saveReading(store, form('stored'))
  await badges.showOffer(7, 'offer-1')
  expect(shown.get(7)).toEqual(badge('stored'))
  await badges.showSnapshot(7, form('unsaved'))
  await badges.showOffer(7, 'offer-1')
  expect(shown.get(7)).toEqual(badge('unsaved'))
  await badges.showOffer(7, 'offer-2')
  expect(shown.get(7)).toBeNull()
  await badges.showOffer(7, 'offer-1')
  expect(shown.get(7)).toEqual(badge('stored'))
})

it('takes no form that is delivered late for what the tab shows', async () => {
  const { badges, shown, setBadge } = setUp()
  const earlier = { ...form('earlier'), readAt: '2026-11-23T13:59:59.000Z' }
  await badges.showSnapshot(7, form('now'))
  await badges.showSnapshot(7, earlier)
  expect(shown.get(7)).toEqual(badge('now'))
  await badges.showOffer(7, 'offer-2')
  await badges.showSnapshot(7, form('late'))
  expect(shown.get(7)).toBeNull()
  await badges.clear(7)
  await badges.showSnapshot(7, form('late'))
  expect(shown.get(7)).toBeNull()
  expect(setBadge).toHaveBeenCalledTimes(3)
  await badges.showOffer(7, 'offer-1')
  await badges.showSnapshot(7, form('back'))
  expect(shown.get(7)).toEqual(badge('back'))
})

it('lets a late turn not overtake a newer one', async () => {
  let release = () => {}
  const slow = new Promise<void>(resolve => {
    release = resolve
  })
  const open = vi.fn(async () => store).mockImplementationOnce(async () => slow.then(() => store))
  const { badges, shown, setBadge } = setUp({ open })
  await saveReading(store, form('stored'))
  const late = badges.showOffer(7, 'offer-1')
  await badges.showSnapshot(7, form('new'))
  release()
  await late
  expect(shown.get(7)).toEqual(badge('new'))
  expect(setBadge).toHaveBeenCalledTimes(1)
})

it('judges the page alone without a store, and shows nothing where there is nothing to judge', async () => {
  const { badges, shown } = setUp({ open: async () => Promise.reject(new Error('refused')) })
  await badges.showSnapshot(7, form('a'))
  expect(shown.get(7)).toEqual(badge('a'))
  await badges.showOffer(8, 'offer-2')
  expect(shown.get(8)).toBeNull()
})

it('takes the badge away when judging fails', async () => {
  const judge = vi.fn(badgeFor)
  const { badges, shown } = setUp({ judge })
  await badges.showSnapshot(7, form('a'))
  judge.mockImplementation(() => {
    throw new Error('a bug')
  })
  await badges.showSnapshot(7, form('b'))
  expect(shown.get(7)).toBeNull()
})

describe('changed answers', () => {
  it('of one offer or of the organisation change the badges concerned', async () => {
    const { badges, shown, setBadge } = setUp()
    await badges.showSnapshot(7, form('a'))
    await badges.showSnapshot(8, form('b', 'offer-2'))
    setBadge.mockClear()
    await saveAnswer(store, { offerId: 'offer-2' }, live)
    await badges.judgingChanged('offer-2')
    expect(setBadge).toHaveBeenCalledExactlyOnceWith(8, badge('b', 'offer.publishedLive'))
    await saveAnswer(store, 'organisation', gold)
    await badges.judgingChanged()
    expect(shown.get(7)?.title).toBe('organisation.goldCompetency')
    expect(shown.get(8)?.title).toBe('organisation.goldCompetency,offer.publishedLive')
  })

  it('give no badge to a tab that shows no offer, has left the portal, or is gone', async () => {
    const { badges, setBadge, atPortal, portalTabIds } = setUp()
    await badges.showSnapshot(7, form('a'))
    await badges.clear(7)
    await badges.showSnapshot(8, form('b'))
    atPortal.delete(8)
    await badges.showSnapshot(9, form('c'))
    setBadge.mockClear()
    await badges.judgingChanged()
    atPortal.add(9)
    await badges.judgingChanged()
    portalTabIds.mockRejectedValue(new Error('no'))
    await badges.judgingChanged()
    expect(setBadge).not.toHaveBeenCalled()
  })
})
