import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Repair } from '@/platform/repairs'
import { freshDatabase } from '@/tests/support/fresh-database'
import {
  type ImportStep,
  listRepairs,
  onStoreChange,
  openStore,
  planImport,
  removeRepair,
  type Store,
  saveRepairs,
} from './index'
import { databaseVersion } from './tables'

const link: Repair = {
  field: 'landing-page',
  home: 'offer-tab',
  label: 'Product link',
  section: 'documents',
  nth: 1,
  of: 1,
  pointedAt: '2026-11-25T12:00:00Z',
}
const later = '2026-11-26T12:00:00Z'
const earlier = '2026-11-24T12:00:00Z'

let store: Store
beforeEach(async () => {
  freshDatabase()
  store = await openStore()
})
afterEach(() => store.close())

describe('repairs', () => {
  it('are kept, one for a field in each home of the form', async () => {
    const pane: Repair = { ...link, home: 'solutions' }
    await saveRepairs(store, [link, pane])
    await saveRepairs(store, [{ ...link, label: 'Better link' }])
    expect(await listRepairs(store)).toEqual([{ ...link, label: 'Better link' }, pane])
    await removeRepair(store, link)
    expect(await listRepairs(store)).toEqual([pane])
  })

  it('are announced when they change', async () => {
    const heard: string[] = []
    const life = new AbortController()
    onStoreChange(({ kind }) => heard.push(kind), life.signal)
    await saveRepairs(store, [])
    await saveRepairs(store, [link])
    await removeRepair(store, link)
    await expect.poll(() => heard).toEqual(['repairs', 'repairs'])
    life.abort()
  })

  it('that were corrupted on the disk are left out', async () => {
    await saveRepairs(store, [link])
    const database = await openDB('cosell-checklist', databaseVersion)
    await database.put('repairs', { home: 'offer-tab', field: 'segments', label: 7 })
    database.close()
    expect(await listRepairs(store)).toEqual([link])
  })
})

describe('an import', () => {
  it.each<[string, Repair[], Repair[], ImportStep['fate'][]]>([
    ['of something new', [], [link], ['new']],
    ['of the same, pointed at another day', [link], [{ ...link, pointedAt: later }], ['same']],
    ['of something newer', [link], [{ ...link, label: 'x', pointedAt: later }], ['replaces']],
    ['of something older', [link], [{ ...link, label: 'x', pointedAt: earlier }], ['kept']],
    ['for the other home', [link], [{ ...link, home: 'solutions' }], ['new']],
    ['that names a field twice', [], [{ ...link, pointedAt: earlier }, link], ['new']],
    ['of nothing', [link], [], []],
  ])('%s is planned', (_, present, incoming, fates) => {
    expect(planImport(present, incoming).map(({ fate }) => fate)).toEqual(fates)
  })

  it('of two for one field takes the later', () => {
    const [step] = planImport([], [link, { ...link, label: 'Older', pointedAt: earlier }])
    expect(step).toEqual({ repair: link, fate: 'new', twice: true })
  })

  it('leaves out what cannot work, and does not let it stand for what can', () => {
    const useless = { ...link, label: '***', pointedAt: later }
    expect(planImport([], [link, useless], ({ label }) => label !== '***')).toEqual([
      { repair: link, fate: 'new' },
      { repair: useless, fate: 'useless' },
    ])
  })
})
