import { tellBackground } from '@/platform/messaging'
import type { WordToBackground } from '@/platform/protocol'
import { isSnapshotReply } from '@/platform/snapshot-reply'
import type { Delivery, Letter } from './outbox'

/** Has the background store a form's reading. Needs no script that comes late: what was typed must not wait for one. */
export async function sendLetter(letter: Letter): Promise<Delivery> {
  const sent = await tellBackground<WordToBackground>({ kind: 'snapshot', ...letter })
  if (!sent.ok) return sent
  const { reply } = sent
  return isSnapshotReply(reply) ? { ok: true, reply } : { ok: false, fault: 'bad-reply' }
}
