import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { excerpt, root, run, SetupError } from './project.mjs'

const oldestNode = 20

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} LockedPackages */

/**
 * Throws when this Node is older than the project can run on.
 * @param {string} [version] `20.20.2`
 */
export function requireNode(version = process.versions.node) {
  if (Number.parseInt(version, 10) >= oldestNode) return
  throw new SetupError(
    `Node ${version} is too old: Co-sell Checklist needs Node ${oldestNode} or newer. Install a current one from nodejs.org and run the command again.`,
  )
}

/**
 * Whether what npm says it installed is what the lock file asks for. Packages for other systems are left out by npm, so an
 * optional one may be absent.
 * @param {LockedPackages} wanted `packages` of package-lock.json
 * @param {LockedPackages} installed `packages` of node_modules/.package-lock.json
 */
export function dependenciesMatch(wanted, installed) {
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true
    const there = installed[place]
    if (!there) return entry.optional === true || entry.devOptional === true
    return there.version === entry.version
  })
}

/** @param {string} file */
const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages ?? {}

/** Whether node_modules holds what package-lock.json names. npm writes its own record there last, so a broken install counts as none. */
function dependenciesInstalled() {
  const record = path.join(root, 'node_modules', '.package-lock.json')
  return existsSync(record) && dependenciesMatch(packagesOf(path.join(root, 'package-lock.json')), packagesOf(record))
}

/** The npm that runs this script; where none does, the one of the path. On Windows that is a command file, which needs a shell. */
function npm() {
  const own = process.env.npm_execpath
  if (own?.endsWith('.js')) return { command: process.execPath, first: [own] }
  return process.platform === 'win32' ? { command: 'cmd.exe', first: ['/c', 'npm'] } : { command: 'npm', first: [] }
}

/**
 * Installs the dependencies when they are missing or other than package-lock.json says.
 * @param {(line: string) => void} say
 */
export async function ensureDependencies(say) {
  if (dependenciesInstalled()) return
  say('Installing dependencies (once, under a minute) ...')
  const { command, first } = npm()
  const { code, output } = await run(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    quiet: true,
  })
  if (code !== 0) {
    throw new SetupError(
      `The dependencies could not be installed: "npm ci" ended with code ${code}.\n\n${excerpt(output)}\n\nCheck that the npm registry can be reached, then run the command again.`,
    )
  }
}
