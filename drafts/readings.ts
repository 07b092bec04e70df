import { type FormSnapshot, withKeptParts } from '@/rules'
import { readRecord, type StoredOffer, storedOfferSchema } from './records'
import type { Store } from './store'
import { entriesOf, foundValues } from './values'

/**
 * Keeps a snapshot as the offer's last reading, in place of the one before. What the popup and the panel show as "last reading" is of one
 * moment: fields of different times are not mixed, for an old value under a new date would be a wrong reading. Only a form that is shown in
 * parts keeps the parts that are not on the page, each with the time of its own reading. So a poor snapshot must
 * not replace a good one. One of a page that is still loading (a field not-ready) is not stored, since a whole one will follow; nor is one
 * in which nothing was found where the last had something, since it tells of the page's change and not of the form; nor one that was
 * delivered late and is older than the last (unless that is of the future by `now`: then the clock was set back). Only the offer's name
 * and type, which stay what they are, are taken over where the page does not show them.
 */
export async function saveReading(store: Store, snapshot: FormSnapshot, now = new Date()): Promise<void> {
  if (Object.values(snapshot.readings).some(reading => reading.state === 'not-ready')) return
  const stored = await store.transact(['offers', 'unreadable'], 'readwrite', async transaction => {
    const offers = transaction.objectStore('offers')
    const raw: unknown = await offers.get(snapshot.offer.id)
    const last = readRecord(storedOfferSchema, raw)?.snapshot
    if (last && (isOutdated(snapshot, last, now) || (foundNothing(snapshot) && !foundNothing(last)))) return false
    if (raw !== undefined && !last) await transaction.objectStore('unreadable').add({ table: 'offers', record: raw })
    const whole = withKeptParts(snapshot, last)
    const record: StoredOffer = { id: snapshot.offer.id, snapshot: { ...whole, offer: known(whole, last) } }
    await offers.put(record)
    return true
  })
  if (stored) store.announce({ kind: 'reading', offerId: snapshot.offer.id })
}

function isOutdated(snapshot: FormSnapshot, last: FormSnapshot, now: Date): boolean {
  const lastRead = Date.parse(last.readAt)
  return Date.parse(snapshot.readAt) < lastRead && lastRead <= now.valueOf()
}

const foundNothing = (snapshot: FormSnapshot) => entriesOf(foundValues(snapshot)).length === 0

/** The offer as the page shows it, completed by what the last reading knew. Type and its label go together. */
function known({ offer }: FormSnapshot, last: FormSnapshot | undefined): FormSnapshot['offer'] {
  const showsType = offer.typeLabel !== undefined || offer.type !== undefined
  const alias = offer.alias ?? last?.offer.alias
  const { typeLabel, type } = showsType || !last ? offer : last.offer
  return {
    id: offer.id,
    ...(alias !== undefined && { alias }),
    ...(typeLabel !== undefined && { typeLabel }),
    ...(type !== undefined && { type }),
  }
}
