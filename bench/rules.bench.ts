import { expect, test } from 'vitest'
import { bundledSubjects } from './bundle'
import { clock } from './clock'
import { corpus, today } from './corpus'
import { type Figure, record } from './record'
import { shownOffers } from './shown-offers'

/** Per subject, in milliseconds: a pass of the slowest takes most of a second. */
const limits = { warmupTime: 1_000, warmupIterations: 2, time: 10_000, iterations: 10, now: clock.now }

test('assessments per second', { timeout: 300_000 }, async ({ bench }) => {
  const { assess, assessOffer, differences, fullestEdition, peerEngine, plainPath, rulesFor, runPeer } =
    await bundledSubjects()
  const withPlainPaths = peerEngine(fullestEdition, plainPath)
  const withJsonPath = peerEngine(fullestEdition)
  for (const engine of [withPlainPaths, withJsonPath])
    expect(await differences(corpus, engine, fullestEdition, today)).toEqual([])

  /** So that no result goes unused. */
  let seen = 0
  const results = await bench.compare(
    bench('assess', () => {
      for (const facts of corpus) seen += assess(facts, fullestEdition, today).findings.length
    }),
    bench('assessOffer', () => {
      for (const { shown, judging } of shownOffers)
        seen += assessOffer(shown, judging, today).assessment.findings.length
    }),
    bench('json-rules-engine, plain paths', async () => {
      for (const facts of corpus) seen += (await runPeer(withPlainPaths, facts)).events.length
    }),
    bench('json-rules-engine, JSONPath', async () => {
      for (const facts of corpus) seen += (await runPeer(withJsonPath, facts)).events.length
    }),
    limits,
  )
  expect(seen).toBeGreaterThan(0)

  const names = ['assess', 'assessOffer', 'json-rules-engine, plain paths', 'json-rules-engine, JSONPath'] as const
  const perSecond = (passMs: number) => Math.round((corpus.length / passMs) * 1000)
  const figures = names.map((name): Figure => {
    const { p50, mad, min, max, samplesCount } = results.get(name).latency
    return {
      name,
      median: perSecond(p50),
      deviationPercent: Math.round((mad / p50) * 1000) / 10,
      slowest: perSecond(max),
      fastest: perSecond(min),
      passes: samplesCount,
    }
  })
  record({
    edition: fullestEdition.id,
    requirements: fullestEdition.requirements.length,
    peerRules: rulesFor(fullestEdition).length,
    facts: corpus.length,
    clock: clock.name,
    figures,
  })
})
