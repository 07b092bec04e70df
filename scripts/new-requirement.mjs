import { writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { readKnown } from './new-requirement/known.mjs'
import { functionName } from './new-requirement/names.mjs'
import { help, readOptions } from './new-requirement/options.mjs'
import { placeholder } from './new-requirement/placeholder.mjs'
import { planRequirement } from './new-requirement/plan.mjs'
import { root, runMain, runTool } from './project.mjs'

/*
 * `npm run new:requirement`: the files of a new requirement. Everything is checked before the first of them is written.
 */

const say = (/** @type {string} */ line) => console.log(line)

await runMain(async () => {
  const known = readKnown(root)
  const requirement = readOptions(process.argv.slice(2), known)
  if (!requirement) return say(help)
  const { created, changed } = planRequirement(root, requirement, known)
  for (const { file, text } of created) writeFileSync(path.join(root, file), text, { flag: 'wx' })
  for (const { file, text } of changed) writeFileSync(path.join(root, file), text)
  const formatted = await format([...created, ...changed].map(({ file }) => file))
  for (const { file } of created) say(`created  ${file}`)
  for (const { file } of changed) say(`changed  ${file}`)
  if (!formatted) say('\nNot formatted: run npm run format.')
  say(`\n${nextSteps(requirement)}`)
})

/**
 * Lines that are long by a long name are broken as lint wants them. Whether that could be done.
 * @param {string[]} files
 */
async function format(files) {
  const code = files.filter(file => file.endsWith('.ts'))
  try {
    return (await runTool('@biomejs/biome', 'biome', ['check', '--write', ...code], { quiet: true })).code === 0
  } catch {
    return false
  }
}

/** @param {import('./new-requirement/options.mjs').NewRequirement} requirement */
function nextSteps({ id, editions }) {
  const line = `${functionName(id)}(<page>('<section>'))`
  const steps = [
    `Write the messages that begin with "${placeholder}"; a test fails until the last of them is written.`,
    `Write the check and its cases: rules/requirements/${id}.ts and ${id}.cases.ts. Say in the docstring which editions ask it.`,
    editions.length > 0
      ? `See that each edition's line stands where its page lists it, and that page and section are right.`
      : `Add it to the editions that ask it, as ${line}; tests fail while none does.`,
    'npm run docs writes docs/rules and the output in rules/README.md anew. Then npm run lint, npm run types, npm run unit.',
  ]
  return [
    'Next:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    '',
    'See docs/adding-a-requirement.md.',
  ].join('\n')
}
