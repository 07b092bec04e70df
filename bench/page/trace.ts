import type { Page } from '@playwright/test'

/** An event of Chromium's trace. Times are microseconds; `tdur` and `tts` are processor time of the thread. */
export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  tts?: number
  dur?: number
  tdur?: number
  args: { data?: { url?: string; type?: string }; frame_reporter?: { state?: string }; frameSeqId?: number }
}

/** What a page's main thread did while something went on, and how the frames of its process fared. */
export interface Trace {
  main: TraceEvent[]
  frames: TraceEvent[]
}

const categories = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
  'v8',
]

/**
 * Traces a page while `act` goes on. Of a page that is loaded meanwhile the whole life is taken, for `markStart` has been run in it.
 */
export async function traced(page: Page, act: () => Promise<unknown>): Promise<Trace> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  })
  await page.evaluate(markStart)
  await act()
  await page.evaluate(() => void performance.mark('bench:end'))
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return windowOf(events)
}

/** A frame that was drawn, and the compositor's report on what became of one. */
const frameEvents = new Set(['DrawFrame', 'PipelineReporter'])

/** To be run at the start of each document: the time that counts begins there. */
export const markStart = () => void performance.mark('bench:start')

/** The marks tell which of the browser's many threads is the page's main one, and when. */
function windowOf(events: TraceEvent[]): Trace {
  const end = events.findLast(({ name }) => name === 'bench:end')
  const ofPage = events.filter(({ pid }) => pid === end?.pid)
  const main = ofPage.filter(({ tid }) => tid === end?.tid).sort((a, b) => a.ts - b.ts)
  const start = main.findLast(({ name }) => name === 'bench:start')
  if (!start || !end) throw new Error('The trace does not hold the marks of its page.')
  const during = ({ ts }: TraceEvent) => ts >= start.ts && ts <= end.ts
  return { main: main.filter(during), frames: ofPage.filter(({ name }) => frameEvents.has(name)).filter(during) }
}

const scriptEvents = new Set(
  'EvaluateScript FunctionCall RunMicrotasks v8.callFunction v8.compile v8.compileModule v8.evaluateModule v8.run'.split(
    ' ',
  ),
)

/** Every run of script, with what it made the browser do at once: layout, for example. Milliseconds of processor time. */
export const scriptTime = ({ main }: Trace) => timeOf(main.filter(({ name }) => scriptEvents.has(name)))

/** The part of it that the trace itself puts down to scripts of an origin. */
export const scriptTimeOf = ({ main }: Trace, origin: string) => timeOf(main.filter(event => isScriptOf(event, origin)))

/** All tasks of the main thread: script, style, layout, paint. */
export const taskTime = ({ main }: Trace) => timeOf(main.filter(({ name }) => name === 'RunTask'))

export const isScriptOf = ({ name, args }: TraceEvent, origin: string) =>
  scriptEvents.has(name) && (args.data?.url?.startsWith(origin) ?? false)

/** An event inside another is not counted twice. */
function timeOf(events: TraceEvent[]): number {
  let until = 0
  let total = 0
  for (const { ph, ts, dur = 0, tdur = dur } of events) {
    if (ph !== 'X' || ts < until) continue
    until = ts + dur
    total += tdur
  }
  return total / 1000
}
