import type { Engine } from 'json-rules-engine'
import { assess, type Edition, type Facts, type IsoDate } from '@/rules'
import { outcomesOf, runPeer } from './peer/engine'

/** Where json-rules-engine and `assess` do not give a requirement the same outcome, in words; empty when they agree on all. */
export async function differences(
  corpus: readonly Facts[],
  engine: Engine,
  edition: Edition,
  today: IsoDate,
): Promise<string[]> {
  const found: string[] = []
  for (const facts of corpus) {
    const peer = outcomesOf(await runPeer(engine, facts))
    for (const { requirement, outcome } of assess(facts, edition, today).findings) {
      const other = peer.get(requirement) ?? 'unknown'
      if (other !== outcome) found.push(`${requirement}: ${outcome} here, ${other} there, of ${JSON.stringify(facts)}`)
    }
  }
  return found
}
