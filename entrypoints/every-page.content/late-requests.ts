import type { Answering } from '@/platform/messaging'
import { openedOnce } from '@/platform/opened-once'
import type { toPage } from '@/platform/protocol'
import type { PageRequests } from '../on-request/answer-page-requests'

/** What our own pages may ask that takes more than the script of every page. */
const kinds = new Set<string>([
  'showField',
  'writeFields',
  'structure',
  'point',
  'stopPointing',
] satisfies (keyof typeof toPage)[])

/**
 * The script that answers requests, which is loaded with the first one.
 * @param start loads the script and starts it; when that fails the request is refused, and the next one tries again
 */
export function createLateRequests(start: () => Promise<PageRequests>): PageRequests {
  let script: PageRequests | null = null
  const load = openedOnce(async () => {
    script = await start()
    return script
  })
  /** How often whoever had asked has gone. */
  let gone = 0

  async function ask(message: Parameters<Answering>[0], sender: Parameters<Answering>[1]): Promise<unknown> {
    const before = gone
    const loaded = await load()
    const reply = loaded.answer(message, sender)
    // Gone while the script was on its way: it has never heard of that.
    if (gone !== before) loaded.nobodyAsks()
    return reply
  }

  return {
    answer: (message, sender) => (kinds.has(message.kind) ? ask(message, sender) : undefined),
    nobodyAsks: () => {
      gone += 1
      script?.nobodyAsks()
    },
    // Before the script is there, nothing is pointed at.
    formGone: () => script?.formGone(),
  }
}
