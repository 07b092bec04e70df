import process from 'node:process'

/** What a pass is timed by. */
export interface Clock {
  name: string
  /** Milliseconds since some moment. */
  now: () => number
}

/**
 * The processor time of the thread: passes that had to wait for other programs look no slower than they are. From Node 23.9 on; an
 * older one gives the time that went by.
 */
export const clock: Clock =
  typeof process.threadCpuUsage === 'function'
    ? { name: 'processor time', now: threadMs }
    : { name: 'elapsed time', now: () => performance.now() }

function threadMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
