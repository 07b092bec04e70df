import { openDB } from 'idb'
import { expect, it } from 'vitest'
import { freshDatabase } from '@/tests/support/fresh-database'
import { answersFor, listRepairs, openStore, preferencesFor, saveAnswer } from './index'
import { databaseVersion, upgrade } from './tables'

it.each(Array.from({ length: databaseVersion }, (_, index) => index + 1))(
  'keeps what version %i holds',
  async version => {
    freshDatabase()
    const answer = { fact: 'organisation.goldCompetency', value: true, answeredOn: '2026-11-23' } as const
    const older = await openDB('cosell-checklist', version, {
      upgrade: (database, from) => upgrade(upTo(version, database as never), from),
    })
    await older.put('answers', { scope: 'organisation', answer })
    older.close()

    const store = await openStore()
    expect((await answersFor(store, 'a')).organisation).toEqual([answer])
    await saveAnswer(store, 'organisation', answer)
    expect((await preferencesFor(store, 'a')).pins).toEqual({})
    expect(await listRepairs(store)).toEqual([])
    store.close()
  },
)

/** The database as that version made it: the stores that came later are left out. */
function upTo(version: number, database: Parameters<typeof upgrade>[0]): Parameters<typeof upgrade>[0] {
  const since: Record<string, number> = { preferences: 2, portalWords: 3, repairs: 4 }
  return new Proxy(database, {
    get(target, name) {
      if (name !== 'createObjectStore') return Reflect.get(target, name)
      return (store: string, options: IDBObjectStoreParameters) =>
        (since[store] ?? 1) <= version ? target.createObjectStore(store as never, options) : undefined
    },
  })
}
