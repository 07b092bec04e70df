import type { Repair } from '@/platform/repairs'
import type { FieldId } from '@/rules'

/** What the script of every page lends to those that it loads. */
export interface Lent {
  /** False when this page's script has ended, or ends now because its extension is gone. */
  isAlive(): boolean
  /** Reads the page anew, and tells all of it. */
  pass(): void
  /** Scrolls to a field, focuses it and gives its label; null when the form has none. `place`: of an ambiguous one, which of its places, from 0. */
  focusField(field: FieldId, place?: number): Element | null
  /** Where a person said that fields stand. */
  repairs(): readonly Repair[]
  /** From now on the page is read by these; at once, when they are others. */
  takeRepairs(repairs: readonly Repair[]): void
  /** Readings are not taken as drafts until the returned function is called. */
  pauseDrafts(): () => void
  /** The focus opens no hint until the returned function is called. */
  ignoreFocus(): () => void
}
