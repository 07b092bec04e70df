import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Requirement } from '@/rules'
import { judge } from '@/rules/judge'
import type { CaseTable } from '@/rules/requirements/case-table'
import { root, run, toolNode, toolScript } from '../project.mjs'
import { placeholder } from './placeholder.mjs'

/** The whole command, run on a copy of what it reads and writes. */

const messagesFile = 'public/_locales/en/messages.json'
const needed = ['rules', 'scripts', 'public/_locales', 'biome.json', 'tsconfig.json', '.gitignore', 'package.json']
const copy = mkdtempSync(path.join(tmpdir(), 'new-requirement-'))
const inCopy = (file: string) => path.join(copy, file)
const readCopy = (file: string) => readFileSync(inCopy(file), 'utf8')
const messageKeys = () => Object.keys(JSON.parse(readCopy(messagesFile)))

const node = (...parameters: string[]) => run(toolNode(), parameters, { quiet: true })
const scaffold = (words: string) => node(inCopy('scripts/new-requirement.mjs'), ...words.split(' '))

beforeAll(() => {
  for (const file of needed) cpSync(path.join(root, file), inCopy(file), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), inCopy('node_modules'), 'junction')
})

afterAll(() => rmSync(copy, { recursive: true }))

/** Every file of the copy with what it holds. */
const everything = () =>
  ['rules', 'public'].flatMap(folder =>
    readdirSync(inCopy(folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => [path.join(parentPath, name), readFileSync(path.join(parentPath, name), 'utf8')]),
  )

const kinds = [
  {
    id: 'scaffold-trial-file',
    words: '--status azure-ip-incentivized --level required --scope form --field case-study --types saas,azure-vm',
    editions: ['2023-08', '2026-08'],
    parts: ['name', 'why', 'met', 'unmet', 'fix', 'unknown', 'not_applicable', 'unknown_applies'],
  },
  {
    id: 'scaffold-trial-choice',
    words: '--status co-sell-ready --level advice --scope form --field platforms',
    editions: ['2020-05'],
    parts: ['name', 'why', 'met', 'unmet', 'fix', 'unknown'],
  },
  {
    id: 'scaffold-trial-with-a-long-name-for-an-answer',
    words:
      '--status co-sell-ready --level required --scope offer --fact offer.plansPricedAboveZero --types saas,azure-application,azure-vm,azure-container,iot-edge-module,managed-service',
    editions: ['2020-05', '2020-09', '2020-10', '2021-02', '2021-07', '2022-01', '2023-08', '2026-08'],
    parts: ['name', 'why', 'met', 'unmet', 'fix', 'unknown', 'not_applicable', 'unknown_applies', 'fix_applies'],
  },
  {
    id: 'scaffold-trial-answer',
    words: '--status not-ready --level optional --scope organisation --fact organisation.isvSuccess',
    editions: [],
    parts: ['name', 'why', 'met', 'unmet', 'fix', 'unknown'],
  },
]
const command = ({ id, words, editions }: (typeof kinds)[number]) =>
  `${id} ${words}${editions.length > 0 ? ` --editions ${editions.join()} --section Listing` : ''}`

describe('npm run new:requirement', () => {
  it.each(kinds)('writes $id', async kind => {
    const before = messageKeys()
    const { code, output } = await scaffold(command(kind))
    expect(code, output).toBe(0)
    expect(output).not.toContain('Not formatted')
    const changed = [messagesFile, ...kind.editions.map(edition => `rules/editions/${edition}.ts`)]
    for (const file of changed) expect(output).toContain(`changed  ${file}\n`)
    const added = messageKeys().filter(key => !before.includes(key))
    const prefix = `req_${kind.id.replaceAll('-', '_')}_`
    expect(added.toSorted()).toEqual(kind.parts.map(part => `${prefix}${part}`).sort())
    for (const key of added) expect(JSON.parse(readCopy(messagesFile))[key].message).toContain(placeholder)
    expect(messageKeys()).toEqual(messageKeys().toSorted())
  })

  it.each(kinds)('writes cases of $id that hold', async ({ id }) => {
    const file = inCopy(`rules/requirements/${id}`)
    const [make] = Object.values<(source: unknown) => Requirement>(await import(/* @vite-ignore */ `${file}.ts`))
    const { tables }: { tables: CaseTable[] } = await import(/* @vite-ignore */ `${file}.cases.ts`)
    const requirement = make!({})
    const cases = tables.flatMap(table => table.cases)
    for (const { name, facts, outcome, says } of cases) {
      const finding = judge(requirement, facts, '2026-11-23').finding
      expect(finding.outcome, name).toBe(outcome)
      if (says) expect(finding.message.key, name).toBe(`req_${id.replaceAll('-', '_')}_${says}`)
    }
    const outcomes = ['met', 'unmet', 'unknown', ...(requirement.appliesTo ? ['not-applicable'] : [])]
    expect(new Set(cases.map(({ outcome }) => outcome))).toEqual(new Set(outcomes))
  })

  it('writes what compiles and what lint has nothing against', async () => {
    writeFileSync(
      inCopy('tsconfig.rules.json'),
      JSON.stringify({ extends: './tsconfig.json', include: ['rules/**/*.ts'] }),
    )
    const types = await node(toolScript('typescript', 'tsc'), '-p', inCopy('tsconfig.rules.json'))
    expect(types.output).toBe('')
    const files = [...kinds.flatMap(({ id }) => [`requirements/${id}.ts`, `requirements/${id}.cases.ts`]), 'editions']
    const lint = await node(
      toolScript('@biomejs/biome', 'biome'),
      ...['check', '--config-path', copy, ...files.map(file => inCopy(`rules/${file}`))],
    )
    expect(lint.code, lint.output).toBe(0)
    expect(lint.output).toContain('Checked 16 files')
  }, 60_000)

  it.each([
    ...kinds.map(kind => [command(kind), `rules/requirements/${kind.id}.cases.ts is there already`]),
    ['one-pager --status co-sell-ready --level advice --scope form --field one-pager', 'req_one_pager_name'],
    ['isv-tier --status co-sell-ready --level advice --scope form --field one-pager', 'isv-tier.ts is there already'],
    ['failed --status co-sell-ready --level advice --scope form --field one-pager', 'messages.json has req_failed_fix'],
    [
      'listing --status co-sell-ready --level advice --scope form --field one-pager --editions 2023-08 --section Listing',
      'rules/editions/2023-08.ts has something called listing already',
    ],
    ['../x --status co-sell-ready --level advice --scope form --field one-pager', '"../x" is no id'],
    ['scaffold-trial --status top', '--scope is missing'],
  ])('changes nothing for %s', async (words, reason) => {
    const before = everything()
    const { code, output } = await scaffold(words)
    expect(code).toBe(1)
    expect(output).toContain(reason)
    expect(output).not.toContain('    at ')
    expect(everything()).toEqual(before)
  })

  it('tells how it is used', async () => {
    const { code, output } = await scaffold('--help')
    expect(code).toBe(0)
    expect(output).toContain('npm run new:requirement -- <id>')
  })
})
