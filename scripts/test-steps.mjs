import path from 'node:path'
import { root, runTool } from './project.mjs'
import { playwrightTally, vitestTally, withExitCode } from './test-results.mjs'

/** @typedef {import('./test-results.mjs').Tally} Tally */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [needs] names of steps without whose success this one would look at stale or absent output
 * @property {(browser: string) => Promise<Tally>} run
 */

const reports = path.join(root, 'test-results')

/**
 * A step that passes or fails as one.
 * @param {string} name
 * @param {string} tool
 * @param {string} command
 * @param {string[]} parameters
 * @returns {Step}
 */
const single = (name, tool, command, parameters) => ({
  name,
  run: async () => {
    const { code } = await runTool(tool, command, parameters)
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  },
})

/**
 * @param {string} name
 * @param {string} report name of the JSON report
 * @param {string[]} parameters
 * @param {string[]} [needs]
 * @returns {Step}
 */
const vitest = (name, report, parameters, needs = []) => ({
  name,
  needs,
  run: async () => {
    const file = path.join(reports, report)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { code } = await runTool('vitest', 'vitest', ['run', ...parameters, ...reporters])
    return withExitCode(vitestTally(file), code)
  },
})

/** @type {Step} */
const endToEnd = {
  name: 'end-to-end tests',
  needs: ['build for Chromium', 'build of the practice portal'],
  run: async browser => {
    const file = path.join(reports, 'e2e.json')
    const { code } = await runTool('@playwright/test', 'playwright', ['test', '--reporter=list,json'], {
      env: { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    })
    return withExitCode(playwrightTally(file), code)
  },
}

/** What `npm test` does, in order. */
export const steps = [
  single('lint', '@biomejs/biome', 'biome', ['check']),
  single('types', 'typescript', 'tsc', []),
  vitest('unit tests', 'unit.json', []),
  single('build for Chromium', 'wxt', 'wxt', ['build']),
  single('build for Firefox', 'wxt', 'wxt', ['build', '-b', 'firefox', '--mv3']),
  single('build of the practice portal', 'vite', 'vite', ['build', 'practice']),
  vitest(
    'checks of the package',
    'package-checks.json',
    ['--config', 'tests/package/vitest.config.ts'],
    ['build for Chromium'],
  ),
  endToEnd,
]
