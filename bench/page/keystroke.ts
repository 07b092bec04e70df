import type { CDPSession, Page } from '@playwright/test'
import { figure, type PageFigure } from './figure'
import { type Browsers, hintHost, inTab, openForm, type Scene } from './scene'
import { isScriptOf, type Trace, type TraceEvent, traced } from './trace'

const strokes = 20

/** From a key in the landing page's field to its changed hint, in the form alone and among a thousand other fields. */
export async function keystroke(scene: Scene, { withExtension }: Browsers): Promise<PageFigure[]> {
  const alone = await typed(0)
  const crowded = await typed(1000)
  return [
    figure('Key to changed hint on the screen, 13 fields', 'ms', alone.hint),
    figure('Key to changed hint on the screen, 13 fields and 1,000 others', 'ms', crowded.hint),
    figure('One pass of the extension (read, judge, draw), 13 fields', 'ms of processor time', alone.pass),
    figure('One pass of the extension, 13 fields and 1,000 others', 'ms of processor time', crowded.pass),
  ]

  function typed(others: number) {
    return inTab(withExtension, async page => {
      await openForm(page, scene, true)
      await page.evaluate(addFields, others)
      await page.locator('.reference-url input').focus()
      await page.waitForTimeout(1000)
      await markHintChanges(page)
      const trace = await traced(page, async () => {
        // The field is empty, then holds what is no address, then is empty again: the card says something else each time.
        for (let stroke = 0; stroke < strokes; stroke++) {
          await page.keyboard.press(stroke % 2 === 0 ? 'h' : 'Backspace')
          await page.waitForTimeout(400)
        }
      })
      return timesOf(trace, scene.extensionOrigin)
    })
  }
}

/** In the page: labelled fields that mean nothing to the form. */
function addFields(count: number): void {
  const fields = Array.from({ length: count }, (_, index) => {
    const label = document.createElement('label')
    label.append(`Setting ${index + 1}`, document.createElement('input'))
    return label
  })
  document.querySelector('main')?.append(...fields)
}

/** The hints' tree is closed to scripts of the page; DevTools hands it to an observer of ours. */
async function markHintChanges(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.callFunctionOn', { objectId: await hintRoot(session), functionDeclaration: `${observe}` })
  function observe(this: ShadowRoot): void {
    const word = () => this.querySelector('.hint-card')?.textContent
    let before = word()
    new MutationObserver(() => {
      if (word() !== before) performance.mark('bench:hint')
      before = word()
    }).observe(this, { childList: true, subtree: true, characterData: true })
  }
}

async function hintRoot(session: CDPSession): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression: `document.querySelector('${hintHost}')` })
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId ?? '', pierce: true, depth: 1 })
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId ?? 0
  const { object } = await session.send('DOM.resolveNode', { backendNodeId })
  if (!object.objectId) throw new Error('The hints cannot be reached.')
  return object.objectId
}

/** Of each key: until the frame with the changed hint is handed over, and the longest run of our script on the way there. */
function timesOf({ main }: Trace, origin: string) {
  const keys = main.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
  const hint: number[] = []
  const pass: number[] = []
  for (const [index, key] of keys.entries()) {
    const until = keys[index + 1]?.ts ?? Number.POSITIVE_INFINITY
    const after = main.filter(({ ts }) => ts >= key.ts && ts < until)
    const changed = after.find(({ name }) => name === 'bench:hint')
    const shown = after.find(({ name, ts }) => name === 'Commit' && changed && ts >= changed.ts)
    if (!shown) continue
    hint.push((shown.ts + (shown.dur ?? 0) - key.ts) / 1000)
    const ours = after.filter(event => isScriptOf(event, origin))
    pass.push(Math.max(...ours.map(({ tdur, dur }: TraceEvent) => tdur ?? dur ?? 0)) / 1000)
  }
  return { hint, pass }
}
