import { row, thisMachine, versionOf, write } from '../record'
import type { PageFigure } from './figure'

/** Writes the figures of the page bench to `results/`, for programs and for people, and prints the latter. */
export function recordPage(chromium: string, figures: PageFigure[]): void {
  const machine = thisMachine()
  const peers = ['axe-core', '@testing-library/dom'].map(name => `${name} ${versionOf(name)}`).join(', ')
  const page = [
    '# What the extension costs on a page',
    '',
    'Written by `npm run bench`; [what it means](../README.md#the-page).',
    '',
    `- Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.system}; Chromium ${chromium}, headless`,
    `- Peers: ${peers}`,
    '',
    row('', 'unit', 'median', 'lowest to highest', 'runs'),
    '|---|---|--:|--:|--:|',
    ...figures.map(({ name, unit, median, lowest, highest, runs }) =>
      row(name, unit, `${median}`, `${lowest} to ${highest}`, `${runs}`),
    ),
    '',
  ].join('\n')
  write('page', { machine, chromium, peers, figures }, page)
}
