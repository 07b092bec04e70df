import { functionName, quoted } from './names.mjs'

/**
 * messages.json with further messages, each at its place by the alphabet. Throws when the file is not formatted as JSON.stringify
 * writes it, since then more would change than was asked.
 * @param {string} text
 * @param {Record<string, { message: string }>} messages
 */
export function withMessages(text, messages) {
  const entries = Object.entries(JSON.parse(text))
  if (write(entries) !== text) throw new Error('is not formatted with two spaces and one newline at its end')
  for (const entry of Object.entries(messages)) {
    const next = entries.findIndex(([key]) => key > entry[0])
    entries.splice(next === -1 ? entries.length : next, 0, entry)
  }
  return write(entries)
}

/** @param {[string, unknown][]} entries */
const write = entries => `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`

const importOfRequirement = /^import .* from '\.\.\/requirements\/([a-z0-9-]+)'$/
const beginOfList = '  requirements: ['
const endOfList = '  ],'

/**
 * An edition's file with the import of a requirement and its line at the end of the list. Throws, with the rest of a sentence about the file, when that has
 * no place there.
 * @param {string} text
 * @param {string} id
 * @param {string} section
 */
export function withRequirement(text, id, section) {
  const name = functionName(id)
  if (new RegExp(`\\b${name}\\b`).test(text)) throw new Error(`has something called ${name} already`)
  const all = text.split('\n')
  const imports = all.flatMap((line, index) => {
    const from = importOfRequirement.exec(line)?.[1]
    return from === undefined ? [] : [{ from, index }]
  })
  const last = imports.at(-1)
  const begin = all.indexOf(beginOfList)
  const end = begin === -1 ? -1 : all.indexOf(endOfList, begin)
  const page = pageOf(text)
  if (last === undefined || end === -1 || page === undefined)
    throw new Error('has no list of requirements, imports or page that could be recognised')
  const place = imports.find(({ from }) => from > id)?.index ?? last.index + 1
  return all
    .toSpliced(end, 0, `    ${name}(${page}(${quoted(section)})),`)
    .toSpliced(place, 0, `import { ${name} } from '../requirements/${id}'`)
    .join('\n')
}

/**
 * What makes a source of the page on requirements: `page` where the edition has it, otherwise what its own source is made by.
 * @param {string} text
 */
const pageOf = text => (/^const page = /m.test(text) ? 'page' : /^ {2}source: (\w+)\(/m.exec(text)?.[1])
