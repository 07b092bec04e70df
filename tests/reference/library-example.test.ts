import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assess, editionFor, editions } from '@/rules'
import { runTool, toolNode } from '@/scripts/project.mjs'
import { repository } from '../repo/source'

/** What rules/README.md shows: the rules built as a library, and the example that judges a file of facts with it. */

const today = '2026-11-23'
const factsFile = 'rules/examples/facts.json'
const readText = (file: string) => readFileSync(path.join(repository, file), 'utf8')
const facts = JSON.parse(readText(factsFile))
const readmeFile = path.join(repository, 'rules/README.md')
const readme = readFileSync(readmeFile, 'utf8')
/** The command in the README, and its output: indented lines, up to the next paragraph. */
const shown = /( {4}\$ node rules\/examples\/assess-file\.mjs \S+\n)(?: {4}.*\n|\n)+/
const scratch = mkdtempSync(path.join(tmpdir(), 'assess-file-'))

const example = (...parameters: string[]) =>
  new Promise<{ code: number; out: string; err: string }>(resolve => {
    const words = ['rules/examples/assess-file.mjs', ...parameters]
    execFile(toolNode(), words, { cwd: repository }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

beforeAll(async () => {
  const { scripts } = JSON.parse(readText('package.json'))
  const [tool, ...parameters] = scripts['build:rules'].split(' ')
  expect(tool).toBe('vite')
  const { code, output } = await runTool(tool, tool, parameters, { quiet: true })
  expect(code, output).toBe(0)
}, 60_000)

afterAll(() => rmSync(scratch, { recursive: true }))

describe('rules/examples/assess-file.mjs', () => {
  // Out of date? `npm run docs` writes it anew.
  it('prints what the README shows', async () => {
    const { code, out, err } = await example(factsFile)
    expect([code, err]).toEqual([0, ''])
    expect(readme).toMatch(shown)
    const output = out.trim().replace(/^(?=.)/gm, '    ')
    await expect(readme.replace(shown, (_, command) => `${command}${output}\n\n`)).toMatchFileSnapshot(readmeFile)
  })

  it.each(editions)('gives for edition $id what assess gives', async edition => {
    const { code, out } = await example(factsFile, '--edition', edition.id, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(assess(facts, edition, today))
  })

  it('takes the newest edition where none is named', async () => {
    expect(JSON.parse((await example(factsFile, '--json')).out)).toEqual(assess(facts, editionFor('2026-08'), today))
  })

  it.each([
    ['[]', 'holds no facts: it has to be an object'],
    ['null', 'holds no facts: it has to be an object'],
    ['"saas"', 'holds no facts: it has to be an object'],
    ['{ "offer": ', 'is no valid JSON'],
    ['', 'is no valid JSON'],
  ])('refuses a file that holds %j', async (text, message) => {
    const file = path.join(scratch, 'facts.json')
    writeFileSync(file, text)
    const { code, out, err } = await example(file)
    expect([code, out]).toEqual([1, ''])
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain(`${file} ${message}`)
  })

  it.each([
    [[path.join(scratch, 'none.json')], 'cannot be read'],
    [[], 'Usage:'],
    [[factsFile, factsFile], 'Usage:'],
    [[factsFile, '--editions', '2023-08'], 'Usage:'],
    [[factsFile, '--edition', '2024-01'], 'There is no edition 2024-01. There are 2020-05,'],
  ])('refuses %j', async (words, message) => {
    const { code, out, err } = await example(...words)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(message)
  })
})

describe('the built library', () => {
  it('runs where there is nothing but the language: no page, no browser, no Node, no clock', () => {
    const source = readText('.output/rules/index.js')
    const exported = /\nexport \{([^}]+)\};?\s*$/.exec(source)
    expect(exported).not.toBeNull()
    const world = createContext({}, { codeGeneration: { strings: false, wasm: false } })
    runInContext('delete globalThis.Date', world)
    runInContext(`${source.slice(0, exported!.index)}\n;globalThis.rules = {${exported![1]}}`, world)
    const judged = runInContext(
      `JSON.stringify(rules.assess(${JSON.stringify(facts)}, rules.editions.at(-1), '${today}'))`,
      world,
    )
    expect(JSON.parse(judged)).toEqual(assess(facts, editionFor('2026-08'), today))
  })
})
