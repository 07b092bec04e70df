import type { DBSchema, IDBPDatabase } from 'idb'

export const databaseName = 'cosell-checklist'
export const databaseVersion = 4

/**
 * What the database holds. Values are `unknown`: whatever is read has been on a disk, perhaps for months, and is checked first (records.ts).
 *   offers      the last reading of each offer
 *   answers     a person's answers, by scope and fact
 *   versions    draft versions, only ever added to
 *   preferences how offers are to be judged: for all, and for one offer
 *   portalWords what pages of the portal itself said of an offer, the last word of each page
 *   repairs     where a person said that fields stand, by home and field of the form
 *   unreadable  records that a newer one replaced and that could not be read, as they were
 */
export interface Tables extends DBSchema {
  offers: { key: string; value: unknown }
  answers: { key: [scope: string, fact: string]; value: unknown }
  versions: { key: number; value: unknown; indexes: { 'by-offer-and-time': [offerId: string, at: string] } }
  preferences: { key: string; value: unknown }
  portalWords: { key: [offerId: string, page: string]; value: unknown }
  repairs: { key: [home: string, field: string]; value: unknown }
  unreadable: { key: number; value: unknown }
}
export type TableName = 'offers' | 'answers' | 'versions' | 'preferences' | 'portalWords' | 'repairs' | 'unreadable'
export type Database = IDBPDatabase<Tables>

/** Brings a database of any earlier version to the present one. Steps are added, never changed: each has run on somebody's data. */
export function upgrade(database: Database, from: number): void {
  if (from < 1) {
    database.createObjectStore('offers', { keyPath: 'id' })
    database.createObjectStore('answers', { keyPath: ['scope', 'answer.fact'] })
    const versions = database.createObjectStore('versions', { keyPath: 'id', autoIncrement: true })
    versions.createIndex('by-offer-and-time', ['offerId', 'at'])
    database.createObjectStore('unreadable', { autoIncrement: true })
  }
  if (from < 2) database.createObjectStore('preferences', { keyPath: 'id' })
  if (from < 3) database.createObjectStore('portalWords', { keyPath: ['offerId', 'page'] })
  if (from < 4) database.createObjectStore('repairs', { keyPath: ['home', 'field'] })
}
