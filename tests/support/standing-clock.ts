import type { Timers } from '@/platform/timers'

/** A clock that stands still until it is turned. */
export function fakeTimers() {
  let time = Date.parse('2026-11-23T10:00:00.000Z')
  const due: { at: number; work: () => void }[] = []
  const timers: Timers = {
    now: () => time,
    after: (milliseconds, work) => {
      const entry = { at: time + milliseconds, work }
      due.push(entry)
      return () => {
        const index = due.indexOf(entry)
        if (index >= 0) due.splice(index, 1)
      }
    },
  }
  return {
    timers,
    waiting: () => due.length,
    async turn(milliseconds: number) {
      const until = time + milliseconds
      await settled()
      for (;;) {
        const next = due.filter(entry => entry.at <= until).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        due.splice(due.indexOf(next), 1)
        time = next.at
        next.work()
        await settled()
      }
      time = until
      await settled()
    },
  }
}
const settled = () => new Promise<void>(resolve => setImmediate(resolve))
