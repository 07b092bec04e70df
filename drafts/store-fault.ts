/** What a failed write means to a person: the disk or the browser's share of it is full, or the browser refuses storage. */
export type StoreFault = 'full' | 'refused'

/** Reads the error of a rejected store function. */
export function storeFault(error: unknown): StoreFault {
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'refused'
}
