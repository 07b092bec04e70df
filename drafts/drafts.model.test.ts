import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import {
  archiveOf,
  eraseOffer,
  keepVersion,
  listVersions,
  nameVersion,
  openStore,
  pinVersion,
  planThinning,
  readArchive,
  type Store,
  saveReading,
  takeArchive,
  thinOut,
  writeArchive,
} from './index'

/*
 * The drafts of two offers against a model that is a plain list. Whatever a person and their browser do, in whatever order, the list of
 * versions is what the model says: nothing typed is lost but by thinning, within its rule, and by deleting.
 */

interface Kept {
  minute: number
  url: string
  name: string | undefined
  pinned: boolean
}
/** Oldest first, by offer. */
type Model = Map<string, Kept[]>
interface Real {
  store: Store
  minute: number
}
type Command = fc.AsyncCommand<Model, Real>

const start = Date.UTC(2026, 10, 1)
const timeOf = (minute: number) => new Date(start + minute * 60_000)
const versionsIn = (model: Model, offer: string) => model.get(offer) ?? []

async function expectSame(model: Model, { store }: Real) {
  for (const offer of ['a', 'b']) {
    const { versions, unreadable } = await listVersions(store, offer)
    const shown = versions.map(({ at, values, name, pinned }) => ({
      minute: (Date.parse(at) - start) / 60_000,
      url: values['landing-page'],
      name,
      pinned: pinned === true,
    }))
    expect(shown.reverse(), offer).toEqual(versionsIn(model, offer))
    expect(unreadable).toBe(0)
  }
}

const command = (name: string, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real)
    await expectSame(model, real)
  },
  toString: () => name,
})

const edit = (offer: string, url: string, after: number) =>
  command(`edit ${offer} "${url}" after ${after}`, async (model, real) => {
    real.minute += after
    const readAt = timeOf(real.minute)
    const form = formSnapshot({ 'landing-page': url }, { offer: { id: offer }, readAt: readAt.toISOString() })
    await keepVersion(real.store, form, 'edit', readAt)
    await saveReading(real.store, form, readAt)
    const versions = versionsIn(model, offer)
    if (versions.at(-1)?.url !== url)
      model.set(offer, [...versions, { minute: real.minute, url, name: undefined, pinned: false }])
  })

const mark = (offer: string, place: number, name: string, pinned: boolean) =>
  command(`mark ${offer} ${place} "${name}" ${pinned}`, async (model, real) => {
    const versions = versionsIn(model, offer)
    const kept = versions[place % Math.max(versions.length, 1)]
    if (!kept) return
    const { versions: real_ } = await listVersions(real.store, offer)
    const id = real_.find(({ at }) => at === timeOf(kept.minute).toISOString())?.id ?? -1
    await nameVersion(real.store, id, name)
    await pinVersion(real.store, id, pinned)
    Object.assign(kept, { name: name.trim() === '' ? undefined : name, pinned })
  })

const thin = (keepDays: number | null) =>
  command(`thin ${keepDays}`, async (model, real) => {
    const now = timeOf(real.minute)
    const plan = await planThinning(real.store, now, keepDays)
    const gone = await thinOut(real.store, plan, now, keepDays)
    let missing = 0
    for (const offer of ['a', 'b']) {
      const before = versionsIn(model, offer)
      const { versions } = await listVersions(real.store, offer)
      const left = new Set(versions.map(({ at }) => at))
      const after = before.filter(({ minute }) => left.has(timeOf(minute).toISOString()))
      missing += before.length - after.length
      for (const kept of before) {
        const mustStay = kept.pinned || kept.name || kept === before.at(-1) || real.minute - kept.minute <= 60
        if (mustStay) expect(after, `${offer} at ${kept.minute}`).toContain(kept)
      }
      model.set(offer, after)
    }
    expect(gone).toBe(missing)
  })

/** Another connection, as a background that was ended has it. */
const restart = command('restart', async (_, real) => {
  real.store.close()
  real.store = await openStore()
})

async function fileOf(store: Store) {
  const kept = await archiveOf(store, new Date())
  const read = readArchive(writeArchive(kept!.archive))
  if (!read.ok) throw new Error(read.fault)
  return read.archive
}

const saveAndTake = command('save and take over', async (_, { store }) => {
  await takeArchive(store, await fileOf(store))
})

const moveHouse = command('move to another browser', async (_, real) => {
  const archive = await fileOf(real.store)
  real.store.close()
  freshDatabase()
  real.store = await openStore()
  await takeArchive(real.store, archive)
})

const erase = (offer: string) =>
  command(`erase ${offer}`, async (model, { store }) => {
    await eraseOffer(store, offer)
    model.delete(offer)
  })

const offers = fc.constantFrom('a', 'b')
const commands = fc.commands(
  [
    fc
      .tuple(offers, fc.constantFrom('', 'x', 'y', 'z'), fc.integer({ min: 1, max: 3000 }))
      .map(given => edit(...given)),
    fc.tuple(offers, fc.nat(9), fc.constantFrom('', 'sent to legal'), fc.boolean()).map(given => mark(...given)),
    fc.constantFrom(null, 1, 30).map(thin),
    fc.constantFrom(restart, saveAndTake, moveHouse),
    offers.map(erase),
  ],
  { maxCommands: 40 },
)

let real: Real
beforeEach(async () => {
  freshDatabase()
  real = { store: await openStore(), minute: 0 }
})
afterEach(() => real.store.close())

it('hold whatever is done to them', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(commands, async sequence => {
      real.store.close()
      freshDatabase()
      real = { store: await openStore(), minute: 0 }
      await fc.asyncModelRun(() => ({ model: new Map(), real }), sequence)
    }),
    { numRuns: 40 },
  )
})
