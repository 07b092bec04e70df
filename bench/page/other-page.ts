import { figure, type PageFigure } from './figure'
import { type Browsers, inTab, type Scene } from './scene'
import { markStart, scriptTime, scriptTimeOf, traced } from './trace'

const loads = 5
const watchedMs = 10_000

/** What the extension adds to a page of the portal that is not the form, from its start to ten seconds after its load. */
export async function otherPage(scene: Scene, { withExtension, without }: Browsers): Promise<PageFigure[]> {
  const traceOf = (context: typeof without) =>
    inTab(context, async page => {
      await page.addInitScript(markStart)
      return traced(page, async () => {
        await page.goto(scene.otherPage)
        await page.waitForTimeout(watchedMs)
      })
    })
  const times = { with: [] as number[], ours: [] as number[], without: [] as number[] }
  // The first load of either browser fills its caches.
  for (let load = -1; load < loads; load++) {
    const mine = await traceOf(withExtension)
    const plain = await traceOf(without)
    if (load < 0) continue
    times.with.push(scriptTime(mine))
    times.ours.push(scriptTimeOf(mine, scene.extensionOrigin))
    times.without.push(scriptTime(plain))
  }
  const unit = 'ms of processor time'
  return [
    figure('Properties page, 10 s: all script, with the extension', unit, times.with),
    figure('Properties page, 10 s: all script, without', unit, times.without),
    figure('Properties page, 10 s: script of the extension', unit, times.ours),
  ]
}
