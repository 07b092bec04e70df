import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { parseArgs } from 'node:util'

/*
 * Judges the facts in a JSON file: node rules/examples/assess-file.mjs <facts.json> [--edition <id>] [--json]
 * It uses the rules as a library, so `npm run build:rules` comes first.
 */

/** A reason to stop that a person can act on. */
class Refusal extends Error {}

/** The rules' public face, as it was built. */
async function loadRules() {
  const built = new URL('../../.output/rules/index.js', import.meta.url)
  try {
    return /** @type {typeof import('../index')} */ (await import(built.href))
  } catch {
    throw new Refusal('The rules are not built yet. Run npm run build:rules first.')
  }
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { edition: { type: 'string' }, json: { type: 'boolean' } },
    })
    const [file, ...more] = positionals
    if (file !== undefined && more.length === 0) return { file, ...values }
  } catch {
    // Told below.
  }
  throw new Refusal('Usage: node rules/examples/assess-file.mjs <facts.json> [--edition <id>] [--json]')
}

/**
 * @param {string} file
 * @returns {Promise<import('../facts').Facts>}
 */
async function readFacts(file) {
  const text = await readFile(file, 'utf8').catch(error => {
    throw new Refusal(`${file} cannot be read: ${error.message}`)
  })
  const facts = parse(file, text)
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts))
    throw new Refusal(`${file} holds no facts: it has to be an object with the keys offer, organisation and form.`)
  return facts
}

/**
 * @param {string} file
 * @param {string} text
 */
function parse(file, text) {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refusal(`${file} is no valid JSON: ${error instanceof Error ? error.message : error}`)
  }
}

/** @param {import('../assessment').Assessment} assessment */
function print({ edition, reached, possible, findings }) {
  console.log(`edition ${edition}: ${reached} is reached, ${possible} is possible\n`)
  const rows = findings.map(({ outcome, level, requirement, message }) => [outcome, level, requirement, message.key])
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}

try {
  const { file, edition: id, json } = readOptions()
  const { assess, editions } = await loadRules()
  const edition = id === undefined ? editions.at(-1) : editions.find(candidate => candidate.id === id)
  if (!edition) throw new Refusal(`There is no edition ${id}. There are ${editions.map(other => other.id).join(', ')}.`)
  const today = new Date().toISOString().slice(0, 10)
  const assessment = assess(await readFacts(file), edition, today)
  if (json) console.log(JSON.stringify(assessment, null, 2))
  else print(assessment)
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 1
}
