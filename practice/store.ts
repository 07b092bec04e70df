import { signal } from '@preact/signals'
import type { CoSell, OfferRecord, SettingValues } from './model'
import { type Offer, offers } from './offers'
import { seedOf } from './seeds'
import { currentSetup } from './setup/current-setup'

/*
 * The practice portal's "server": one localStorage key. Every change reads it afresh before it writes, so that two tabs
 * overwrite each other's page no more than a server would let them.
 */

const key = 'practice-portal'

interface Stored {
  version: 1
  signedOut: boolean
  /** Offers that were saved at least once, by GUID. The others are as seeded. */
  offers: Record<string, OfferRecord>
}

const fresh: Stored = { version: 1, signedOut: false, offers: {} }

const stored = signal(read())

export const isSlow = (): boolean => currentSetup().slow
export const isSignedOut = (): boolean => stored.value.signedOut
export const recordOf = (offer: Offer): OfferRecord => stored.value.offers[offer.guid] ?? seedOf(offer)

export const setSignedOut = (signedOut: boolean): boolean => change(now => ({ ...now, signedOut }))

export const saveCoSell = (offer: Offer, coSell: CoSell): boolean =>
  changeRecord(offer, record => ({ ...record, coSell, modified: stamped(record, 'cosell') }))

export const saveSettings = (offer: Offer, slug: string, values: SettingValues): boolean =>
  changeRecord(offer, record => ({
    ...record,
    settings: { ...record.settings, [slug]: values },
    modified: stamped(record, slug),
  }))

export const submitOffer = (offer: Offer): boolean =>
  changeRecord(offer, record => ({ ...record, publishing: 'submitted' }))

/** Forgets every save, and signs in again. */
export function resetPractice(): void {
  localStorage.removeItem(key)
  stored.value = fresh
}

/** Last save of one page, or of the whole offer, in ISO form. */
export function modifiedAt(record: OfferRecord, slug?: string): string {
  const stamps = slug ? [record.modified[slug] ?? record.modified.all] : Object.values(record.modified)
  return stamps.reduce<string>((latest, stamp) => (stamp && stamp > latest ? stamp : latest), '')
}

const stamped = (record: OfferRecord, slug: string) => ({ ...record.modified, [slug]: new Date().toISOString() })

/**
 * Changes one offer's record, as read afresh.
 * @returns false when the browser keeps nothing for us; nothing has changed then
 */
export function changeRecord(offer: Offer, next: (record: OfferRecord) => OfferRecord): boolean {
  return change(now => ({
    ...now,
    offers: { ...now.offers, [offer.guid]: next(now.offers[offer.guid] ?? seedOf(offer)) },
  }))
}

/** False when the browser keeps nothing for us; nothing has changed then. */
function change(next: (now: Stored) => Stored): boolean {
  const value = next(read())
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    return false
  }
  stored.value = value
  return true
}

function read(): Stored {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isStored(value) ? value : fresh
  } catch {
    return fresh
  }
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false
  const { version, offers: saved } = value as Partial<Stored>
  return (
    version === 1 && typeof saved === 'object' && Object.keys(saved).every(guid => offers.some(o => o.guid === guid))
  )
}
