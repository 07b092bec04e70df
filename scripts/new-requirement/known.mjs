import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * What a new requirement may name. Read from the text of the rules, as this script runs on Nodes that cannot read TypeScript; its test
 * compares each list with the rules themselves.
 * @typedef {object} Known
 * @property {string[]} statuses
 * @property {string[]} levels
 * @property {string[]} scopes
 * @property {string[]} documentKinds slots of the form that hold files
 * @property {string[]} fields all fields of the form
 * @property {string[]} offerTypes
 * @property {string[]} facts all facts that a person can be asked
 * @property {string[]} yesNoFacts those of them that are answered by yes or no
 * @property {string[]} editions ids, oldest first
 */

/** Fields of which something must be selected, as far as their facts are plain lists. */
export const choiceFields = ['platforms', 'segments']

/**
 * @param {string} root the project's folder
 * @returns {Known}
 */
export function readKnown(root) {
  const read = (/** @type {string} */ file) => readFileSync(path.join(root, 'rules', file), 'utf8')
  const assessment = read('assessment.ts')
  const fieldIds = read('field-id.ts')
  const questions = read('questions.ts')
  const documentKinds = list(fieldIds, 'documentKinds')
  return {
    statuses: list(assessment, 'statusIds'),
    levels: union(assessment, 'Level'),
    scopes: union(assessment, 'Scope'),
    documentKinds,
    fields: [...list(fieldIds, 'fieldIds'), ...documentKinds],
    offerTypes: list(read('facts.ts'), 'offerTypes'),
    facts: named(questions, /'(\w+\.\w+)': \{ input: /g),
    yesNoFacts: named(questions, /'(\w+\.\w+)': \{ input: 'yes-no'/g),
    editions: readdirSync(path.join(root, 'rules', 'editions'))
      .filter(file => /^\d{4}-\d\d\.ts$/.test(file))
      .map(file => file.slice(0, -'.ts'.length))
      .sort(),
  }
}

/**
 * The texts in `export const <name> = [ ... ]`.
 * @param {string} source
 * @param {string} name
 */
const list = (source, name) => named(new RegExp(`export const ${name} = \\[([^\\]]*)\\]`).exec(source)?.[1] ?? '')

/**
 * The texts in `export type <name> = 'a' | 'b'`.
 * @param {string} source
 * @param {string} name
 */
const union = (source, name) => named(new RegExp(`export type ${name} = (.*)`).exec(source)?.[1] ?? '')

/**
 * @param {string} source
 * @param {RegExp} [pattern]
 * @returns {string[]}
 */
const named = (source, pattern = /'([^']+)'/g) => [...source.matchAll(pattern)].map(match => match[1] ?? '')
