import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * What a run of vitest came to, from its JSON report. What was skipped counts as failed: a test that does not run proves nothing.
 * @param {string} file
 * @returns {Tally}
 */
export const vitestTally = file => tallyOf(file, vitestCounts)

/**
 * What a run of Playwright came to, from its JSON report. Skipped and flaky tests count as failed.
 * @param {string} file
 * @returns {Tally}
 */
export const playwrightTally = file => tallyOf(file, playwrightCounts)

/**
 * @param {any} report
 * @returns {Tally}
 */
function vitestCounts({ numTotalTests, numPassedTests, testResults }) {
  const brokenFiles = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ { status, assertionResults }) =>
      status === 'failed' && assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + brokenFiles.length }
}

/**
 * @param {any} report
 * @returns {Tally}
 */
function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

/**
 * One failure when there is no readable report, or one without any test.
 * @param {string} file
 * @param {(report: any) => Tally} counts
 * @returns {Tally}
 */
function tallyOf(file, counts) {
  try {
    const tally = existsSync(file) && counts(JSON.parse(readFileSync(file, 'utf8')))
    return tally && tally.passed + tally.failed > 0 ? tally : { passed: 0, failed: 1 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/**
 * A test runner that ended with an error although no test failed has failed all the same.
 * @param {Tally} tally
 * @param {number} code
 * @returns {Tally}
 */
export const withExitCode = (tally, code) => (code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally)

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export const sum = tallies =>
  tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  })
