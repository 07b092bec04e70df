import { rm } from 'node:fs/promises'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { ensureBrowser } from './browser.mjs'
import { ensureDependencies, requireNode } from './dependencies.mjs'
import { root, runMain } from './project.mjs'
import { sum } from './test-results.mjs'
import { steps } from './test-steps.mjs'

/*
 * `npm test`: sets up what is missing, then runs every step even when one fails. The last line is `N passed, N failed`: the tests
 * of vitest and Playwright, and one for each other step.
 */

const say = (/** @type {string} */ line) => console.log(line)

await runMain(async () => {
  requireNode()
  await ensureDependencies(say)
  const browser = await ensureBrowser(say)
  await rm(path.join(root, 'test-results'), { recursive: true, force: true })

  /** @type {{ name: string, seconds: number, tally: import('./test-results.mjs').Tally, note?: string }[]} */
  const results = []
  for (const { name, needs = [], run } of steps) {
    say(`\n── ${name}`)
    const missing = needs.find(need => results.some(result => result.name === need && result.tally.failed > 0))
    if (missing) {
      say(`Not run: ${missing} failed.`)
      results.push({ name, seconds: 0, tally: { passed: 0, failed: 1 }, note: 'not run' })
      continue
    }
    const start = performance.now()
    const tally = await run(browser.path)
    results.push({ name, seconds: (performance.now() - start) / 1000, tally })
  }

  say('')
  for (const { name, seconds, tally, note } of results) {
    const outcome = note ?? (tally.failed > 0 ? `${tally.failed} of ${tally.passed + tally.failed} failed` : 'ok')
    say(`${name.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s   ${outcome}`)
  }
  const { passed, failed } = sum(results.map(({ tally }) => tally))
  say(`\n${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
})
