import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { figure, type PageFigure } from './figure'
import { type Browsers, inTab, openForm, type Scene } from './scene'
import { type Trace, traced } from './trace'

const runs = 9
const require = createRequire(import.meta.url)

/** What two libraries that many know take for the same form: axe-core to check it, Testing Library to find its fields by their labels. */
export async function peers(scene: Scene, { without }: Browsers): Promise<PageFigure[]> {
  return inTab(without, async page => {
    await openForm(page, scene, false)
    await inject(page, require.resolve('axe-core/axe.min.js'))
    await inject(page, require.resolve('@testing-library/dom/dist/@testing-library/dom.umd.js'))
    const found: number[] = []
    const trace = await traced(page, async () => {
      for (let run = 0; run < runs; run++) {
        await page.evaluate(runAxe)
        found.push(await page.evaluate(findByLabels))
      }
    })
    const unit = 'ms of processor time'
    return [
      figure('axe-core: one run over the form', unit, between(trace, 'axe')),
      figure('Testing Library: 13 labels looked up', unit, between(trace, 'labels')),
      figure('Testing Library: labels that led it to any control, of 13', 'labels', found),
    ]
  })
}

/** The page's policy forbids foreign scripts; DevTools may. */
async function inject(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: await readFile(file, 'utf8') })
  if (exceptionDetails) throw new Error(`${file}: ${exceptionDetails.text}`)
}

interface InPage {
  axe: { run(node: Element): Promise<unknown> }
  TestingLibraryDom: { queryAllByLabelText(node: Element, text: string, options: { exact: boolean }): Element[] }
  practiceCoSell: { words(): Record<string, string> }
}

async function runAxe(): Promise<void> {
  performance.mark('bench:axe')
  await (window as unknown as InPage).axe.run(document.querySelector('main') ?? document.body)
  performance.mark('bench:axe')
}

/** `queryAll` looks as `get` does, but does not write a report on what it does not find. */
function findByLabels(): number {
  const { TestingLibraryDom, practiceCoSell } = window as unknown as InPage
  const words = practiceCoSell.words()
  const listing = ['platforms', 'segments', 'solutionType', 'solutionArea']
  const documents = ['one-pager', 'presentation', 'case-study', 'customer-wins', 'channel-pitch-deck']
  const labels = [...listing, ...documents, 'architecture-diagrams', 'other', 'referenceUrl', 'contacts']
  performance.mark('bench:labels')
  const found = labels.filter(
    label => TestingLibraryDom.queryAllByLabelText(document.body, words[label] ?? '', { exact: false }).length > 0,
  )
  performance.mark('bench:labels')
  return found.length
}

/** Processor time from each first mark of a name to its second. */
function between({ main }: Trace, name: string): number[] {
  const times = main.filter(event => event.name === `bench:${name}`).map(({ ts, tts }) => tts ?? ts)
  return times.flatMap((time, index) => (index % 2 === 0 ? [] : [(time - (times[index - 1] ?? 0)) / 1000]))
}
