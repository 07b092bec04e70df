import { judgingFor, offerById, type Store } from '@/drafts'
import type { Badge } from '@/platform/badge'
import { type FormSnapshot, type Judging, nothingSaid } from '@/rules'

/** The toolbar badges of the portal's tabs. No function rejects: a badge is worth no failure. */
export interface TabBadges {
  /** This form was read in the tab. One that is delivered late, when the tab shows something else or something newer, changes nothing. */
  showSnapshot(tabId: number, snapshot: FormSnapshot): Promise<void>
  /** The tab shows a page of this offer: its form as this tab showed it last, else as it was read last. */
  showOffer(tabId: number, offerId: string): Promise<void>
  /** The tab shows no offer. */
  clear(tabId: number): Promise<void>
  /** Answers or preferences were changed: of one offer, or of all when none is named. */
  judgingChanged(offerId?: string): Promise<void>
}

interface Needs {
  store(): Promise<Store>
  badgeFor(snapshot: FormSnapshot, judging: Judging): Badge | null
  /** Shows a badge or takes it away; false when the tab is gone. */
  setBadge(tabId: number, badge: Badge | null): Promise<boolean>
  /** The tabs that are at the portal now. */
  portalTabIds(): Promise<number[]>
}

/** What a tab shows. Each turn makes a new one, so that an older turn that ends late finds itself overtaken. */
interface Shown {
  /** Null while the tab shows no offer. */
  offerId: string | null
  snapshot?: FormSnapshot
}

export function createTabBadges({ store, badgeFor, setBadge, portalTabIds }: Needs): TabBadges {
  const tabs = new Map<number, Shown>()

  const show = async (tabId: number, shown: Shown) => {
    tabs.set(tabId, shown)
    const badge = await compute(shown).catch(() => null)
    if (tabs.get(tabId) !== shown) return
    if (!(await setBadge(tabId, badge)) && tabs.get(tabId) === shown) tabs.delete(tabId)
  }

  const compute = async ({ offerId, snapshot }: Shown) => {
    if (offerId === null) return null
    const reading = snapshot ?? (await offerById(await store(), offerId))?.snapshot
    return reading ? badgeFor(reading, await judging(offerId)) : null
  }

  /** Without a store the page alone is judged, as its own hints do then. */
  const judging = async (offerId: string): Promise<Judging> => {
    try {
      return await judgingFor(await store(), offerId)
    } catch {
      return nothingSaid
    }
  }

  const showOffer = (tabId: number, offerId: string) => {
    const before = tabs.get(tabId)
    return show(tabId, before?.offerId === offerId ? { ...before } : { offerId })
  }

  return {
    showSnapshot: async (tabId, snapshot) => {
      const before = tabs.get(tabId)
      if (before && (before.offerId !== snapshot.offer.id || isNewer(before.snapshot, snapshot))) return
      await show(tabId, { offerId: snapshot.offer.id, snapshot })
    },
    showOffer,
    clear: tabId => show(tabId, { offerId: null }),
    judgingChanged: async offerId => {
      // A tab that has left the portal keeps no badge, and must not get one back.
      const atPortal = await portalTabIds().catch(() => [])
      const concerned = atPortal.flatMap(tabId => {
        const shown = tabs.get(tabId)
        if (!shown || shown.offerId === null) return []
        return offerId === undefined || shown.offerId === offerId ? [{ tabId, shown }] : []
      })
      await Promise.all(concerned.map(({ tabId, shown }) => show(tabId, { ...shown })))
    },
  }
}

const isNewer = (one: FormSnapshot | undefined, other: FormSnapshot) =>
  one !== undefined && Date.parse(one.readAt) > Date.parse(other.readAt)
