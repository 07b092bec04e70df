import process from 'node:process'
import { test } from 'vitest'
import { firstHints } from './page/first-hints'
import { keystroke } from './page/keystroke'
import { otherPage } from './page/other-page'
import { peers } from './page/peers'
import { recordPage } from './page/record'
import { inBrowsers, sceneAtHand } from './page/scene'
import { scroll } from './page/scroll'

const parts = { 'other-page': otherPage, 'first-hints': firstHints, keystroke, scroll, peers }

test('what the extension costs on a page', { timeout: 900_000 }, async () => {
  const scene = sceneAtHand()
  const wanted = chosen(process.env.BENCH_PART)
  await inBrowsers(scene, async browsers => {
    const figures = []
    for (const measure of wanted) figures.push(...(await measure(scene, browsers)))
    if (process.env.BENCH_PART) console.table(figures, ['name', 'median', 'lowest', 'highest', 'unit'])
    else recordPage(browsers.version, figures)
  })
})

/** All parts, or the one that was asked for: a table with holes is printed, never recorded. */
function chosen(part: string | undefined) {
  const wanted = Object.entries(parts).filter(([name]) => !part || name === part)
  if (wanted.length === 0) throw new Error(`No part is called ${part}. There are: ${Object.keys(parts).join(', ')}`)
  return wanted.map(([, measure]) => measure)
}
