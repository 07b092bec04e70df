import { parseArgs } from 'node:util'
import { SetupError } from './project.mjs'

export const help = `npm start -- [options]

Sets everything up, starts the practice portal and opens a browser with the extension on the co-sell tab of a practice offer.
Nothing reaches the internet but the set-up itself.

  --tour             no window: fill the form step by step, print what the extension says, and save pictures
  --out <folder>     where the tour saves its pictures (.practice/tour)
  --browser <path>   a Chromium-family browser's program file (or set CHROME_PATH)
  --port <number>    port of the practice server (a free one)
  --reset            forget the practice profile: portal, drafts and answers start anew
  --help             this text

Without a display the tour runs by itself.`

/**
 * @typedef {object} StartOptions
 * @property {boolean} help
 * @property {boolean} tour
 * @property {boolean} reset
 * @property {number} port 0: a free one
 * @property {string} [browser]
 * @property {string} [out]
 */

/**
 * Reads the command line of `npm start`. Throws a message for a person when it cannot be understood.
 * @param {string[]} words
 * @returns {StartOptions}
 */
export function readStartOptions(words) {
  const { port = '0', browser, out, help = false, tour = false, reset = false } = parse(words)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new SetupError(`--port takes a number from 0 to 65535, not "${port}".`)
  }
  return { help, tour, reset, port: Number(port), ...(browser && { browser }), ...(out && { out }) }
}

/** @param {string[]} words */
function parse(words) {
  try {
    return parseArgs({
      args: words,
      options: {
        help: { type: 'boolean' },
        tour: { type: 'boolean' },
        reset: { type: 'boolean' },
        port: { type: 'string' },
        browser: { type: 'string' },
        out: { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : error}\n\n${help}`)
  }
}
