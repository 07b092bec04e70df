import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { playwrightTally, sum, vitestTally, withExitCode } from './test-results.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'test-results-'))
afterAll(() => rmSync(folder, { recursive: true }))

const report = (content: unknown) => {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const file = (status: string, tests: number) => ({ status, assertionResults: Array(tests).fill({}) })

describe('vitestTally', () => {
  it.each([
    ['all passed', { numTotalTests: 3, numPassedTests: 3, testResults: [file('passed', 3)] }, { passed: 3, failed: 0 }],
    ['one failed', { numTotalTests: 3, numPassedTests: 2, testResults: [file('failed', 3)] }, { passed: 2, failed: 1 }],
    [
      'one skipped',
      { numTotalTests: 3, numPassedTests: 2, testResults: [file('passed', 3)] },
      { passed: 2, failed: 1 },
    ],
    [
      'a file that could not be loaded',
      { numTotalTests: 3, numPassedTests: 3, testResults: [file('passed', 3), file('failed', 0)] },
      { passed: 3, failed: 1 },
    ],
    ['no test at all', { numTotalTests: 0, numPassedTests: 0, testResults: [] }, { passed: 0, failed: 1 }],
    ['a report cut short', '{"numTotalTests": 3,', { passed: 0, failed: 1 }],
  ])('%s', (_, content, expected) => expect(vitestTally(report(content))).toEqual(expected))

  it('counts one failure when there is no report', () => {
    expect(vitestTally(path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 })
  })
})

describe('playwrightTally', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }
  it.each([
    ['all passed', { stats, errors: [] }, { passed: 5, failed: 0 }],
    ['failed', { stats: { ...stats, unexpected: 2 }, errors: [] }, { passed: 5, failed: 2 }],
    ['skipped', { stats: { ...stats, skipped: 1 }, errors: [] }, { passed: 5, failed: 1 }],
    ['flaky', { stats: { ...stats, flaky: 1 }, errors: [] }, { passed: 5, failed: 1 }],
    ['an error outside the tests', { stats, errors: [{}] }, { passed: 5, failed: 1 }],
    ['no test at all', { stats: { ...stats, expected: 0 }, errors: [] }, { passed: 0, failed: 1 }],
  ])('%s', (_, content, expected) => expect(playwrightTally(report(content))).toEqual(expected))
})

describe('withExitCode', () => {
  it.each([
    [{ passed: 5, failed: 0 }, 0, 0],
    [{ passed: 5, failed: 0 }, 1, 1],
    [{ passed: 5, failed: 2 }, 1, 2],
  ])('%j with exit code %i', (tally, code, failed) => expect(withExitCode(tally, code).failed).toBe(failed))
})

it('sums', () => {
  expect(sum([])).toEqual({ passed: 0, failed: 0 })
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 4 },
    ]),
  ).toEqual({ passed: 4, failed: 6 })
})
