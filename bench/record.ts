import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import process from 'node:process'

/** Assessments per second of one subject. A pass judges every fact of the corpus once; medians and limits are those of the passes. */
export interface Figure {
  name: string
  median: number
  /** Median absolute deviation of a pass from the median pass, in percent. */
  deviationPercent: number
  slowest: number
  fastest: number
  passes: number
}

export interface Run {
  edition: string
  requirements: number
  /** How many rules these are for json-rules-engine. */
  peerRules: number
  facts: number
  clock: string
  figures: Figure[]
}

const folder = new URL('./results/', import.meta.url)

/** Writes a run's figures to `results/`, for programs and for people, and prints the latter. */
export function record(run: Run): void {
  const machine = thisMachine()
  const peer = `json-rules-engine ${versionOf('json-rules-engine')}`
  const page = pageOf(run, machine, peer)
  write('rules', { unit: 'assessments per second', machine, peer, ...run }, page)
}

/** Writes results under a name, for programs and for people, and prints the latter. */
export function write(name: string, json: object, page: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(json, null, 2)}\n`)
  writeFileSync(new URL(`${name}.md`, folder), page)
  console.log(page)
}

interface Machine {
  cpu: string
  cores: number
  system: string
  node: string
}

/** What has to be known of the machine to compare figures; nothing that tells whose it is, or when. */
export const thisMachine = (): Machine => ({
  cpu: os.cpus()[0]?.model.trim() ?? 'not known',
  cores: os.cpus().length,
  system: `${process.platform} ${process.arch}`,
  node: process.version,
})

/** The installed version of a package. */
export function versionOf(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

function pageOf(
  { edition, requirements, peerRules, facts, clock, figures }: Run,
  machine: Machine,
  peer: string,
): string {
  const rows = figures.map(({ name, median, deviationPercent, slowest, fastest, passes }) =>
    row(
      name,
      whole(median),
      `± ${deviationPercent.toFixed(1)} %`,
      `${whole(slowest)} to ${whole(fastest)}`,
      `${passes}`,
    ),
  )
  return [
    '# Assessments per second',
    '',
    'Written by `npm run bench`; [what it means](../README.md).',
    '',
    `- Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.system}, Node ${machine.node}`,
    `- Rules: edition ${edition}, ${requirements} requirements; for ${peer} these are ${peerRules} rules`,
    `- Facts: ${facts}, each judged once in a pass; timed by ${clock}`,
    '',
    row('', 'median', 'deviation', 'slowest to fastest pass', 'passes'),
    '|---|--:|--:|--:|--:|',
    ...rows,
    '',
  ].join('\n')
}

/** A row of a table in Markdown. */
export const row = (...cells: string[]) => `| ${cells.join(' | ')} |`
const whole = (value: number) => value.toLocaleString('en')
