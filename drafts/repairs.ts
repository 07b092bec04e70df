import { type Repair, repairKey, repairSchema } from '@/platform/repairs'
import { readRecords } from './records'
import type { Store } from './store'

/** Where a person said that fields stand, by home and field of the form. */
export async function listRepairs(store: Store): Promise<Repair[]> {
  const raw = await store.transact(['repairs'], 'readonly', transaction => transaction.objectStore('repairs').getAll())
  return readRecords(repairSchema, raw).records
}

/** Keeps repairs, each in place of the one of the same field in the same home. All of them, or none when the store refuses. */
export async function saveRepairs(store: Store, repairs: readonly Repair[]): Promise<void> {
  if (repairs.length === 0) return
  await store.transact(['repairs'], 'readwrite', async transaction => {
    const table = transaction.objectStore('repairs')
    await Promise.all(repairs.map(repair => table.put(repair)))
  })
  store.announce({ kind: 'repairs' })
}

export async function removeRepair(store: Store, { home, field }: Pick<Repair, 'home' | 'field'>): Promise<void> {
  await store.transact(['repairs'], 'readwrite', transaction =>
    transaction.objectStore('repairs').delete([home, field]),
  )
  store.announce({ kind: 'repairs' })
}

/** What an import would do with one repair. kept: the present one is newer and stays. */
export interface ImportStep {
  repair: Repair
  fate: 'new' | 'replaces' | 'kept' | 'same'
}

/** What would come of taking repairs over from elsewhere; nothing is changed. Of two for one field the later counts. */
export function planImport(present: readonly Repair[], incoming: readonly Repair[]): ImportStep[] {
  const held = new Map(present.map(repair => [repairKey(repair), repair]))
  const latest = new Map<string, Repair>()
  for (const repair of incoming) {
    const before = latest.get(repairKey(repair))
    if (!before || isLater(repair, before)) latest.set(repairKey(repair), repair)
  }
  return [...latest.values()].map(repair => {
    const own = held.get(repairKey(repair))
    if (!own) return { repair, fate: 'new' }
    if (isSame(own, repair)) return { repair, fate: 'same' }
    return { repair, fate: isLater(repair, own) ? 'replaces' : 'kept' }
  })
}

const isLater = (one: Repair, other: Repair) => Date.parse(one.pointedAt) > Date.parse(other.pointedAt)

const isSame = (one: Repair, other: Repair) =>
  one.label === other.label &&
  one.named === other.named &&
  one.section === other.section &&
  one.nth === other.nth &&
  one.of === other.of
