import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SetupError } from '../project.mjs'
import { withMessages, withRequirement } from './changes.mjs'
import { casesFile, messagesOf, requirementFile } from './templates.mjs'

/** @typedef {import('./options.mjs').NewRequirement} NewRequirement */

/**
 * @typedef {object} Planned
 * @property {string} file from the project's folder on, with slashes
 * @property {string} text all of it
 */

/** @typedef {{ created: Planned[], changed: Planned[] }} Plan */

const requirements = 'rules/requirements'
const messagesFile = 'public/_locales/en/messages.json'

/**
 * All that the scaffold is going to write. Writes nothing. Throws one message that names everything in the way.
 * @param {string} root the project's folder
 * @param {NewRequirement} requirement
 * @param {import('./known.mjs').Known} known
 * @returns {Plan}
 */
export function planRequirement(root, requirement, known) {
  const { id, editions, section } = requirement
  const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8')
  const created = [
    { file: `${requirements}/${id}.ts`, text: requirementFile(requirement) },
    { file: `${requirements}/${id}.cases.ts`, text: casesFile(requirement, known.offerTypes) },
  ]
  const messages = messagesOf(requirement)
  const there = Object.keys(JSON.parse(read(messagesFile)))

  /** @type {string[]} */
  const inTheWay = [
    ...created.filter(({ file }) => existsSync(path.join(root, file))).map(({ file }) => `${file} is there already`),
    ...filesWithId(root, id).map(file => `${file} has the id '${id}'`),
    ...Object.keys(messages)
      .filter(key => there.includes(key))
      .map(key => `${messagesFile} has ${key}`),
  ]
  const change = (/** @type {string} */ file, /** @type {(text: string) => string} */ how) => {
    try {
      return [{ file, text: how(read(file)) }]
    } catch (error) {
      inTheWay.push(`${file} ${error instanceof Error ? error.message : error}`)
      return []
    }
  }
  const changed = [
    ...change(messagesFile, text => withMessages(text, messages)),
    ...editions.flatMap(edition => change(`rules/editions/${edition}.ts`, text => withRequirement(text, id, section))),
  ]
  if (inTheWay.length > 0)
    throw new SetupError(`Nothing was changed, since "${id}" cannot be added:\n\n  ${inTheWay.join('\n  ')}`)
  return { created, changed }
}

/**
 * Files of requirements and editions that give something this id.
 * @param {string} root
 * @param {string} id
 */
const filesWithId = (root, id) =>
  [requirements, 'rules/editions'].flatMap(folder =>
    readdirSync(path.join(root, folder))
      .filter(name => name.endsWith('.ts') && !/\.(?:test|cases)\.ts$/.test(name))
      .map(name => `${folder}/${name}`)
      .filter(file => new RegExp(`\\bid: '${id}'`).test(readFileSync(path.join(root, file), 'utf8'))),
  )
