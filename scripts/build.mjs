import { excerpt, runTool, SetupError } from './project.mjs'

/** Builds the extension for production and the practice portal. Throws with the tool's own words when one fails. */
export async function buildAll() {
  await build('The extension', 'wxt', ['build'])
  await build('The practice portal', 'vite', ['build', 'practice'])
}

/**
 * @param {string} what
 * @param {string} tool package and command
 * @param {string[]} parameters
 */
async function build(what, tool, parameters) {
  const { code, output } = await runTool(tool, tool, parameters, { quiet: true })
  if (code !== 0) throw new SetupError(`${what} could not be built:\n\n${excerpt(output)}`)
}
