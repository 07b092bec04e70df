import type { Answer, IsoDateTime } from '@/rules'
import type { Archive, ArchivedOffer, ArchivedVersion } from './archive'
import {
  readRecord,
  readRecords,
  type StoredPreferences,
  storedAnswerSchema,
  storedOfferSchema,
  storedPreferencesSchema,
  storedVersionSchema,
} from './records'
import { listRepairs, planImport, saveRepairs } from './repairs'
import { addsNothing } from './same-value'
import type { Store } from './store'
import { versionsOf } from './versions-of-offer'

/** What taking one offer over would do. */
export interface OfferStep {
  offerId: string
  alias?: string
  /** reading: the last reading is new, newer than ours, or older, so that ours stays. */
  reading: 'new' | 'newer' | 'kept'
  versions: { added: number; same: number }
  answers: AnswerStep
}

/** Of the file's answers: how many are new, take the place of an older one of ours, or are not taken. */
export interface AnswerStep {
  added: number
  replaced: number
  kept: number
}

/** What taking a file over would do. Nothing of ours goes but a reading or an answer that is older than the file's. */
export interface ArchivePlan {
  exportedAt: IsoDateTime
  offers: OfferStep[]
  organisation: AnswerStep
  repairs: number
}

type Write = (tables: Tables) => Promise<unknown>
type Tables = Record<'offers' | 'versions' | 'answers' | 'preferences', { put(record: unknown): Promise<unknown> }>

/** What would come of taking a file over. Nothing is changed. */
export const planArchive = async (store: Store, archive: Archive): Promise<ArchivePlan> =>
  (await weigh(store, archive)).plan

/** Takes a file over, in one transaction but for the repairs: all of it, or nothing when the store refuses. */
export async function takeArchive(store: Store, archive: Archive): Promise<ArchivePlan> {
  const { plan, writes, repairs } = await weigh(store, archive)
  await store.transact(['offers', 'versions', 'answers', 'preferences'], 'readwrite', async transaction => {
    const tables = {
      offers: transaction.objectStore('offers'),
      versions: transaction.objectStore('versions'),
      answers: transaction.objectStore('answers'),
      preferences: transaction.objectStore('preferences'),
    }
    // One after the other: of several under way, one that fails would leave the rest rejecting unheard.
    for (const write of writes) await write(tables)
  })
  await saveRepairs(store, repairs)
  store.announce({ kind: 'version' })
  return plan
}

async function weigh(store: Store, archive: Archive) {
  const writes: Write[] = []
  const offers: OfferStep[] = []
  for (const offer of archive.offers) offers.push(await weighOffer(store, offer, writes))
  const { organisation } = archive
  const answers = await weighAnswers(store, 'organisation', organisation?.answers ?? [], writes)
  if (organisation) await weighPreferences(store, 'general', organisation, writes)
  const steps = planImport(await listRepairs(store), archive.repairs ?? [])
  const repairs = steps.filter(({ fate }) => fate === 'new' || fate === 'replaces').map(({ repair }) => repair)
  const plan: ArchivePlan = { exportedAt: archive.exportedAt, offers, organisation: answers, repairs: repairs.length }
  return { plan, writes, repairs }
}

async function weighOffer(store: Store, offer: ArchivedOffer, writes: Write[]): Promise<OfferStep> {
  const { snapshot } = offer
  const { id, alias } = snapshot.offer
  const [rawOffer, rawVersions] = await store.transact(['offers', 'versions'], 'readonly', transaction =>
    Promise.all([
      transaction.objectStore('offers').get(id),
      transaction.objectStore('versions').index('by-offer-and-time').getAll(versionsOf(id)),
    ]),
  )
  const own = readRecord(storedOfferSchema, rawOffer)?.snapshot
  const isNewer = !own || Date.parse(snapshot.readAt) > Date.parse(own.readAt)
  if (isNewer) writes.push(({ offers }) => offers.put({ id, snapshot }))
  const held = readRecords(storedVersionSchema, rawVersions).records
  const added = offer.versions.filter(version => !held.some(each => isSameVersion(each, version)))
  for (const version of added) writes.push(({ versions }) => versions.put(version))
  if (offer.edition !== undefined) await weighPreferences(store, `offer:${id}`, { edition: offer.edition }, writes)
  return {
    offerId: id,
    ...(alias !== undefined && { alias }),
    reading: !own ? 'new' : isNewer ? 'newer' : 'kept',
    versions: { added: added.length, same: offer.versions.length - added.length },
    answers: await weighAnswers(store, `offer:${id}`, offer.answers, writes),
  }
}

async function weighAnswers(
  store: Store,
  scope: string,
  answers: readonly Answer[],
  writes: Write[],
): Promise<AnswerStep> {
  const raw = await store.transact(['answers'], 'readonly', transaction =>
    transaction.objectStore('answers').getAll(IDBKeyRange.bound([scope], [scope, []])),
  )
  const held = new Map(readRecords(storedAnswerSchema, raw).records.map(({ answer }) => [answer.fact, answer]))
  const step = { added: 0, replaced: 0, kept: 0 }
  for (const answer of answers) {
    const own = held.get(answer.fact)
    const isTaken = !own || answer.answeredOn > own.answeredOn
    if (!isTaken) step.kept += 1
    else if (own) step.replaced += 1
    else step.added += 1
    if (isTaken) writes.push(tables => tables.answers.put({ scope, answer }))
  }
  return step
}

/** Only what was never set here is taken: a preference is a choice, and the one made in this browser counts. */
async function weighPreferences(
  store: Store,
  id: string,
  given: Omit<StoredPreferences, 'id'>,
  writes: Write[],
): Promise<void> {
  const raw = await store.transact(['preferences'], 'readonly', transaction =>
    transaction.objectStore('preferences').get(id),
  )
  const own = readRecord(storedPreferencesSchema, raw) ?? { id }
  const { edition, answerAgeDays, keepDays } = given
  const merged: StoredPreferences = {
    ...(edition !== undefined && { edition }),
    ...(answerAgeDays !== undefined && { answerAgeDays }),
    ...(keepDays !== undefined && { keepDays }),
    ...own,
  }
  if (Object.keys(merged).length > Object.keys(own).length) writes.push(({ preferences }) => preferences.put(merged))
}

const isSameVersion = (one: ArchivedVersion, other: ArchivedVersion) =>
  one.at === other.at &&
  one.reason === other.reason &&
  addsNothing(one.values, other.values) &&
  addsNothing(other.values, one.values)
