/** Clock and timers, handed in so that tests can turn them. */
export interface Timers {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs `work` after so many milliseconds unless it is cancelled before. */
  after(milliseconds: number, work: () => void): Cancel
}
export type Cancel = () => void

export const realTimers: Timers = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
}
