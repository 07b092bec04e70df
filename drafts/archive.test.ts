import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer } from '@/rules'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import {
  type Archive,
  answersFor,
  archiveOf,
  keepVersion,
  listOffers,
  listRepairs,
  listVersions,
  nameVersion,
  openStore,
  pinEdition,
  pinVersion,
  planArchive,
  preferencesFor,
  readArchive,
  type Store,
  saveAnswer,
  saveReading,
  saveRepairs,
  setAnswerAge,
  setKeepDays,
  takeArchive,
  writeArchive,
} from './index'

const now = new Date('2026-11-25T12:00:00Z')
const gold: Answer = { fact: 'organisation.goldCompetency', value: true, answeredOn: '2026-11-20' }
const live: Answer = { fact: 'offer.publishedLive', value: true, answeredOn: '2026-11-20', note: 'seen on 20 Nov' }
const at = (minute: number) => ({ readAt: new Date(Date.UTC(2026, 10, 23, 14, minute)).toISOString() })
const offer = (id: string) => ({ offer: { id, alias: `Offer ${id}` } })

let store: Store
beforeEach(async () => {
  freshDatabase()
  store = await openStore()
})
afterEach(() => {
  vi.restoreAllMocks()
  store.close()
})

async function fill() {
  for (const id of ['a', 'b'])
    for (const [minute, url] of ['', 'https://x.example', 'https://y.example'].entries()) {
      const form = formSnapshot({ 'landing-page': url, segments: ['SMB'] }, { ...at(minute), ...offer(id) })
      await keepVersion(store, form, 'edit', now, { 'landing-page': '' })
      await saveReading(store, form, now)
    }
  const [newest, older] = (await listVersions(store, 'a')).versions
  await nameVersion(store, newest!.id, 'sent to legal')
  await pinVersion(store, older!.id, true)
  await saveAnswer(store, 'organisation', gold)
  await saveAnswer(store, { offerId: 'a' }, live)
  await pinEdition(store, '2021-02', 'a')
  await pinEdition(store, '2023-08')
  await setAnswerAge(store, 90)
  await setKeepDays(store, 365)
  await saveRepairs(store, [
    { field: 'landing-page', home: 'offer-tab', label: 'Link', nth: 1, of: 1, pointedAt: '2026-11-25T12:00:00Z' },
  ])
}

async function saved(offerId?: string): Promise<Archive> {
  const kept = await archiveOf(store, now, offerId)
  if (!kept) throw new Error('not known')
  return kept.archive
}

async function throughFile(archive: Archive): Promise<Archive> {
  const read = readArchive(writeArchive(archive))
  if (!read.ok) throw new Error(JSON.stringify(read))
  return read.archive
}

async function elsewhere() {
  store.close()
  freshDatabase()
  store = await openStore()
}

describe('a file of everything', () => {
  it('brings another browser to just what this one has', async () => {
    await fill()
    const archive = await saved()
    expect(archive.offers.map(({ versions }) => versions.length)).toEqual([3, 3])
    await elsewhere()
    const plan = await takeArchive(store, await throughFile(archive))
    expect(plan.offers).toMatchObject([
      { offerId: 'a', alias: 'Offer a', reading: 'new', versions: { added: 3, same: 0 }, answers: { added: 1 } },
      { offerId: 'b', reading: 'new', versions: { added: 3, same: 0 }, answers: { added: 0 } },
    ])
    expect(await saved()).toEqual(archive)
    expect((await listVersions(store, 'a')).versions[0]).toMatchObject({ name: 'sent to legal' })
    expect((await preferencesFor(store, 'a')).pins).toEqual({ all: '2023-08', offer: '2021-02' })
    expect(await listRepairs(store)).toHaveLength(1)
  })

  it('adds nothing when it is taken over twice, or where it came from', async () => {
    await fill()
    const archive = await saved()
    const plan = await takeArchive(store, archive)
    expect(plan.offers).toMatchObject([
      { reading: 'kept', versions: { added: 0, same: 3 }, answers: { added: 0, replaced: 0, kept: 1 } },
      { reading: 'kept', versions: { added: 0, same: 3 } },
    ])
    expect(await saved()).toEqual(archive)
  })

  it('is looked at without being taken over', async () => {
    await fill()
    const archive = await saved()
    await elsewhere()
    const plan = await planArchive(store, archive)
    expect(plan.organisation).toEqual({ added: 1, replaced: 0, kept: 0 })
    expect(plan.repairs).toBe(1)
    expect((await listOffers(store)).offers).toEqual([])
  })

  it('merges, and replaces only what is older than the file', async () => {
    await fill()
    const archive = await saved()
    await elsewhere()
    const mine = formSnapshot({ 'landing-page': 'https://mine.example' }, { ...at(59), ...offer('a') })
    await keepVersion(store, mine, 'edit', now)
    await saveReading(store, mine, now)
    await saveAnswer(store, { offerId: 'a' }, { ...live, value: false, answeredOn: '2026-11-24' })
    await saveAnswer(store, 'organisation', { ...gold, value: false, answeredOn: '2026-01-01' })
    await pinEdition(store, '2022-01')
    const plan = await takeArchive(store, archive)
    expect(plan.offers[0]).toMatchObject({ reading: 'kept', versions: { added: 3 }, answers: { kept: 1 } })
    expect(plan.organisation).toEqual({ added: 0, replaced: 1, kept: 0 })
    expect((await listVersions(store, 'a')).versions.map(({ values }) => values['landing-page'])).toEqual([
      'https://mine.example',
      'https://y.example',
      'https://x.example',
      '',
    ])
    const { organisation, offer: own } = await answersFor(store, 'a')
    expect([organisation[0]?.value, own[0]?.value]).toEqual([true, false])
    expect((await preferencesFor(store, 'b')).pins.all).toBe('2022-01')
  })

  it('is taken over whole or not at all', async () => {
    await fill()
    const archive = await saved()
    await elsewhere()
    const put = IDBObjectStore.prototype.put
    let puts = 0
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      puts += 1
      if (puts > 4) throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, given)
    })
    await expect(takeArchive(store, archive)).rejects.toThrow()
    vi.restoreAllMocks()
    expect((await listOffers(store)).offers).toEqual([])
    expect((await listVersions(store, 'a')).versions).toEqual([])
  })
})

describe('a file of one offer', () => {
  it('holds that offer, and nothing of the organisation', async () => {
    await fill()
    const archive = await saved('b')
    expect(archive.offers.map(({ snapshot }) => snapshot.offer.id)).toEqual(['b'])
    expect(archive).not.toHaveProperty('organisation')
    expect(archive).not.toHaveProperty('repairs')
    expect(await archiveOf(store, now, 'c')).toBeNull()
  })
})

describe('a file that is wrong', () => {
  const base = { format: 'cosell-checklist-data', version: 1, exportedAt: '2026-11-25T12:00:00.000Z', offers: [] }
  const snapshot = formSnapshot({}, offer('a'))
  const version = { offerId: 'a', at: '2026-11-25T12:00:00.000Z', reason: 'edit', language: 'en', values: {} }
  const withOffer = (changed: object) => ({ ...base, offers: [{ snapshot, versions: [], answers: [], ...changed }] })

  it.each<[string, unknown, object]>([
    ['is no JSON', 'x', { fault: 'no-json' }],
    ['is something else', { offers: [] }, { fault: 'other-file' }],
    ['is a list', [], { fault: 'other-file' }],
    ['is null', null, { fault: 'other-file' }],
    ['is of a later version', { ...base, version: 2 }, { fault: 'newer' }],
    ['has no offers', { ...base, offers: undefined }, { fault: 'broken', where: 'offers' }],
    ['has a snapshot that is none', withOffer({ snapshot: {} }), { fault: 'broken', where: 'offers.0.snapshot.offer' }],
    [
      'has a version of another offer',
      withOffer({ versions: [{ ...version, offerId: 'b' }] }),
      { fault: 'broken', where: 'offers.0.versions' },
    ],
    [
      'has a version of no day',
      withOffer({ versions: [version, { ...version, at: 'soon' }] }),
      { fault: 'broken', where: 'offers.0.versions.1.at' },
    ],
    [
      'has values of the wrong type',
      withOffer({ versions: [{ ...version, values: { platforms: 'all' } }] }),
      { fault: 'broken', where: 'offers.0.versions.0.values.platforms' },
    ],
    [
      'has an answer to nothing',
      withOffer({ answers: [{ fact: '__proto__.x', value: true, answeredOn: '2026-11-25' }] }),
      { fault: 'broken', where: 'offers.0.answers.0.fact' },
    ],
  ])('because it %s is refused', (_, content, expected) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    expect(readArchive(text)).toEqual({ ok: false, ...expected })
  })

  it('because it never ends is refused before it is looked at', () => {
    expect(readArchive(' '.repeat(64_000_001))).toEqual({ ok: false, fault: 'too-large' })
  })

  it('brings in nothing beside what belongs there', () => {
    const text = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(withOffer({ versions: [{ ...version, id: 7, script: 1 }] })).slice(1)}`
    const read = readArchive(text)
    expect(read.ok && Object.keys(read.archive)).toEqual(['exportedAt', 'offers'])
    expect(read.ok && read.archive.offers[0]?.versions).toEqual([version])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})
