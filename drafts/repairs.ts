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

/** What an import would do with one repair. kept: the present one is newer and stays; useless: no field could ever be read by it. */
export interface ImportStep {
  repair: Repair
  fate: 'new' | 'replaces' | 'kept' | 'same' | 'useless'
  /** The file has an older one for the same field, which is left out. */
  twice?: true
}

/**
 * What would come of taking repairs over from elsewhere; nothing is changed. Of two for one field the later counts.
 * @param canWork whether a field can be read by a repair at all
 */
export function planImport(
  present: readonly Repair[],
  incoming: readonly Repair[],
  canWork: (repair: Repair) => boolean = () => true,
): ImportStep[] {
  const held = new Map(present.map(repair => [repairKey(repair), repair]))
  const latest = new Map<string, Repair>()
  const twice = new Set<string>()
  for (const repair of incoming.filter(canWork)) {
    const key = repairKey(repair)
    const before = latest.get(key)
    if (before) twice.add(key)
    if (!before || isLater(repair, before)) latest.set(key, repair)
  }
  const fateOf = (repair: Repair): ImportStep['fate'] => {
    const own = held.get(repairKey(repair))
    if (!own) return 'new'
    if (isSame(own, repair)) return 'same'
    return isLater(repair, own) ? 'replaces' : 'kept'
  }
  return [
    ...[...latest].map(([key, repair]) => ({
      repair,
      fate: fateOf(repair),
      ...(twice.has(key) && ({ twice: true } as const)),
    })),
    ...incoming.filter(repair => !canWork(repair)).map(repair => ({ repair, fate: 'useless' as const })),
  ]
}

const isLater = (one: Repair, other: Repair) => Date.parse(one.pointedAt) > Date.parse(other.pointedAt)

const isSame = (one: Repair, other: Repair) =>
  one.label === other.label &&
  one.named === other.named &&
  one.section === other.section &&
  one.nth === other.nth &&
  one.of === other.of
