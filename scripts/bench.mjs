import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { ensureBrowser } from './browser.mjs'
import { coSellAddress, extensionFlags, practiceFlags } from './browser-flags.mjs'
import { buildAll } from './build.mjs'
import { ensureDependencies, requireNode } from './dependencies.mjs'
import { extensionIdOf } from './open-browser.mjs'
import { fieldServiceId } from './practice-offers.mjs'
import { extensionFolder, root, runMain, runTool, SetupError } from './project.mjs'

/*
 * `npm run bench`: how fast the rules are, then what the extension costs on a page. One after the other, as either would slow the
 * other. The page bench gets its browser and portal from here. `npm run bench -- scroll` measures one part of the page alone,
 * and records nothing.
 */

const say = (/** @type {string} */ line) => console.log(line)
const [part] = process.argv.slice(2)

await runMain(async () => {
  requireNode()
  await ensureDependencies(say)
  const browser = await ensureBrowser(say)
  await buildWhatIsMissing()

  const rules = part ? 0 : await bench('rules', {})
  const { servePractice } = await import('./serve-practice.mjs')
  const server = await servePractice(0)
  try {
    const form = coSellAddress(fieldServiceId)
    const scene = {
      browserPath: browser.path,
      flags: practiceFlags(server),
      extensionFlags: extensionFlags(extensionFolder),
      extensionOrigin: `chrome-extension://${extensionIdOf(extensionFolder)}/`,
      form,
      otherPage: new URL('properties', form).href,
    }
    const page = await bench('page', { BENCH_SCENE: JSON.stringify(scene), ...(part && { BENCH_PART: part }) })
    return rules || page
  } finally {
    await server.close()
  }
})

/** What is measured is the production build that is there; it may be older than the sources. */
async function buildWhatIsMissing() {
  const needed = [path.join(extensionFolder, 'manifest.json'), path.join(root, '.output', 'practice', 'index.html')]
  const missing = needed.filter(file => !existsSync(file)).map(file => path.relative(root, file))
  if (missing.length === 0) return say('Measuring the build in .output; "npm run build" makes it anew.')
  say(
    `There is no build to measure (${missing.join(', ')} missing). Building the extension and the practice portal ...`,
  )
  await buildAll()
  if (!needed.every(file => existsSync(file))) throw new SetupError('The build did not bring what the bench needs.')
}

/**
 * @param {string} name
 * @param {Record<string, string>} env
 */
async function bench(name, env) {
  say(`\n── ${name}`)
  return (await runTool('vitest', 'vitest', ['bench', '--run', `bench/${name}.bench.ts`], { env })).code
}
