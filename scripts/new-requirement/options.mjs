import { parseArgs } from 'node:util'
import { SetupError } from '../project.mjs'
import { choiceFields } from './known.mjs'
import { functionName } from './names.mjs'

/** @typedef {import('./known.mjs').Known} Known */

export const help = `npm run new:requirement -- <id> --status <status> --level <level> --scope <scope> [options]

Writes a requirement that compiles: its file, its cases, and its messages to be written. Overwrites nothing.

  <id>                  kebab-case, such as support-contact
  --status <status>     the status towards which it counts
  --level <level>       required, optional or advice
  --scope <scope>       form, offer or organisation
  --field <field>       with scope form: a document slot, platforms or segments
  --fact <fact>         with scope offer or organisation: a question that rules/questions.ts has, answered by yes or no
  --types <type,...>    offer types that are asked; left out where every offer is
  --editions <id,...>   editions that get it, such as 2023-08,2026-08
  --section <text>      with --editions: the section of the edition's page that asks for it
  --help                this text`

/**
 * @typedef {object} NewRequirement
 * @property {string} id
 * @property {string} status
 * @property {string} level
 * @property {string} scope
 * @property {string} [field]
 * @property {string} [fact]
 * @property {string[]} types empty where every offer is asked
 * @property {string[]} editions
 * @property {string} section empty without editions
 */

/** Names that the new file or an edition needs for something else. */
const taken = ['ofType', 'mustBeTrue', 'mustBeChosen', 'mustHoldFile', 'tables', 'edition', 'published']
const reserved =
  /^(?:arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|undefined|var|void|while|with|yield)$/

/**
 * Reads the command line; null when help is asked for. Throws a message for a person when it cannot be understood.
 * @param {string[]} words
 * @param {Known} known
 * @returns {NewRequirement | null}
 */
export function readOptions(words, known) {
  const { values, positionals } = parse(words)
  if (values.help) return null
  const [id, ...more] = positionals
  if (id === undefined) throw new SetupError(`Say the new requirement's id.\n\n${help}`)
  if (more.length > 0) throw new SetupError(`One id at a time: "${id}" and "${more.join('", "')}" were given.`)
  requireId(id)
  const scope = oneOf('--scope', values.scope, known.scopes)
  return {
    id,
    status: oneOf('--status', values.status, known.statuses),
    level: oneOf('--level', values.level, known.levels),
    scope,
    ...lookedAt(scope, values, known),
    types: readTypes(values.types, known),
    ...readEditions(values, known),
  }
}

/** @param {string[]} words */
function parse(words) {
  const text = /** @type {const} */ ({ type: 'string' })
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        status: text,
        level: text,
        scope: text,
        field: text,
        fact: text,
        types: text,
        editions: text,
        section: text,
      },
    })
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : error}\n\n${help}`)
  }
}

/** @param {string} id */
function requireId(id) {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id.length > 50)
    throw new SetupError(
      `"${id}" is no id: up to 50 small letters and digits, in words joined by single hyphens, such as support-contact.`,
    )
  const name = functionName(id)
  if (reserved.test(name) || taken.includes(name))
    throw new SetupError(
      `"${id}" cannot be an id, since its function would be called ${name}, which has a meaning already.`,
    )
}

/**
 * @param {string} option
 * @param {string | undefined} value
 * @param {readonly string[]} allowed
 */
function oneOf(option, value, allowed) {
  if (value !== undefined && allowed.includes(value)) return value
  const problem = value === undefined ? `${option} is missing.` : `${option} cannot be "${value}".`
  throw new SetupError(`${problem} It is one of: ${allowed.join(', ')}.`)
}

/**
 * The field or the fact that the check looks at.
 * @param {string} scope
 * @param {{ field?: string, fact?: string }} values
 * @param {Known} known
 */
function lookedAt(scope, { field, fact }, known) {
  if (scope === 'form') {
    if (fact !== undefined)
      throw new SetupError('--fact goes with scope offer or organisation; scope form takes --field.')
    if (field !== undefined && known.fields.includes(field) && !isSimple(field, known))
      throw new SetupError(
        `The scaffold has no check for the field ${field}. Start from a requirement in rules/requirements/ that reads it, see docs/adding-a-requirement.md.`,
      )
    return { field: oneOf('--field', field, [...choiceFields, ...known.documentKinds]) }
  }
  if (field !== undefined) throw new SetupError('--field goes with scope form; offer and organisation take --fact.')
  if (fact !== undefined && known.facts.includes(fact) && !known.yesNoFacts.includes(fact))
    throw new SetupError(
      `The scaffold has no check for ${fact}, which is not answered by yes or no. Start from a requirement in rules/requirements/ that asks it, see docs/adding-a-requirement.md.`,
    )
  return { fact: oneOf('--fact', fact, known.yesNoFacts) }
}

/**
 * @param {string} field
 * @param {Known} known
 */
const isSimple = (field, known) => choiceFields.includes(field) || known.documentKinds.includes(field)

/**
 * @param {string | undefined} words
 * @param {Known} known
 */
function readTypes(words, { offerTypes }) {
  const types = listOf('--types', words, offerTypes)
  if (types.length === offerTypes.length)
    throw new SetupError('--types names every offer type. Leave it out where every offer is asked.')
  return types
}

/**
 * @param {{ editions?: string, section?: string }} values
 * @param {Known} known
 */
function readEditions({ editions: words, section = '' }, known) {
  const editions = listOf('--editions', words, known.editions)
  const named = section.trim()
  if (editions.length > 0 && named === '')
    throw new SetupError(
      '--editions needs --section: the section of the edition’s page that asks for it. No rule without a source.',
    )
  if (editions.length === 0 && named !== '') throw new SetupError('--section goes with --editions.')
  if (/\p{Cc}/u.test(named)) throw new SetupError('--section takes one line of plain text.')
  return { editions, section: named }
}

/**
 * @param {string} option
 * @param {string | undefined} words joined by commas
 * @param {readonly string[]} allowed
 */
function listOf(option, words, allowed) {
  if (words === undefined) return []
  const items = words.split(',').map(word => word.trim())
  return [...new Set(items.map(item => oneOf(option, item, allowed)))].sort(
    (one, other) => allowed.indexOf(one) - allowed.indexOf(other),
  )
}
