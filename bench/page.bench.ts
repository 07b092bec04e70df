import { test } from 'vitest'
import { firstHints } from './page/first-hints'
import { keystroke } from './page/keystroke'
import { otherPage } from './page/other-page'
import { peers } from './page/peers'
import { recordPage } from './page/record'
import { inBrowsers, sceneAtHand } from './page/scene'
import { scroll } from './page/scroll'

test('what the extension costs on a page', { timeout: 900_000 }, async () => {
  const scene = sceneAtHand()
  await inBrowsers(scene, async browsers => {
    const figures = []
    for (const measure of [otherPage, firstHints, keystroke, scroll, peers])
      figures.push(...(await measure(scene, browsers)))
    recordPage(browsers.version, figures)
  })
})
