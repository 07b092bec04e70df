import type { BrowserContext } from '@playwright/test'
import { figure, type PageFigure } from './figure'
import { type Browsers, inTab, openForm, type Scene } from './scene'
import { type Trace, taskTime, traced } from './trace'

const runs = 5
/** Pixels, and pixels a second. */
const gesture = { x: 700, y: 400, distance: 1500, speed: 1000 }

/** What scrolling the form down and up costs with its markers shown, and without the extension. */
export async function scroll(scene: Scene, { withExtension, without }: Browsers): Promise<PageFigure[]> {
  const mine: Trace[] = []
  const plain: Trace[] = []
  for (let run = 0; run < runs; run++) {
    mine.push(await scrolled(scene, withExtension, true))
    plain.push(await scrolled(scene, without, false))
  }
  return Object.entries({ 'with the extension': mine, without: plain }).flatMap(([name, traces]) => [
    figure(`Scrolling down and up: main thread, ${name}`, 'ms of processor time', traces.map(taskTime)),
    figure(`Scrolling down and up: frames drawn, ${name}`, 'frames', traces.map(framesDrawn)),
    figure(`Scrolling down and up: frames dropped, ${name}`, 'frames', traces.map(framesDropped)),
  ])
}

function scrolled(scene: Scene, context: BrowserContext, hints: boolean): Promise<Trace> {
  return inTab(context, async page => {
    await openForm(page, scene, hints)
    const session = await context.newCDPSession(page)
    const { x, y, distance, speed } = gesture
    return traced(page, async () => {
      for (const yDistance of [-distance, distance])
        await session.send('Input.synthesizeScrollGesture', { x, y, yDistance, speed })
    })
  })
}

/** One frame has several reports when the main thread's part comes later than the scrolling; so drawn frames are told by their number. */
const framesDrawn = ({ frames }: Trace) =>
  new Set(frames.filter(({ name }) => name === 'DrawFrame').map(({ args }) => args.frameSeqId)).size

const framesDropped = ({ frames }: Trace) =>
  frames.filter(({ args }) => args.frame_reporter?.state === 'STATE_DROPPED').length
