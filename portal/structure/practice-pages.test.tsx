// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { FormParts } from '@/practice/form/form-parts'
import { NativeForm } from '@/practice/form/native-form'
import { rootOf } from '@/practice/harmony/roots'
import { BareHarmonyForm, ClosedHarmonyForm } from '@/practice/harmony-form/harmony-form'
import type { CoSell } from '@/practice/model'
import { offerUrl } from '../testing/tab-form'
import { structureReport } from './structure-report'

/** What people might enter; some of it is made of the words of labels. */
const strings: readonly (readonly [kind: string, text: string])[] = [
  ['a name', 'Quenby Zorvik'],
  ['an address', 'quenby.zorvik@moss.example'],
  ['a link', 'https://zorvik.example/Customer one-pager'],
  ['a file', 'zorvik one-pager.pdf'],
  ['a file like a label', 'Customer zorvik'],
  ['words of labels', 'Sample solution kit'],
  ['words of labels with an ending', 'Sample solution kit.pdf'],
  ['markup', '<b title="zorvik">Quenby</b>'],
  ['a title', 'Zorvik planner | Co-sell with Microsoft'],
]

const coSell = (text: string): CoSell => ({
  platforms: ['Microsoft Azure'],
  segments: ['Enterprise'],
  solutionType: 'IP (application)',
  areas: [{ area: 'Azure', subAreas: ['Blockchain'] }],
  documents: {
    'one-pager': [text],
    presentation: [],
    'case-study': [text],
    'customer-wins': [],
    'channel-pitch-deck': [],
    'architecture-diagrams': [text],
    other: [`${text} 1`, `${text} 2`],
  },
  referenceUrl: text,
  contacts: [{ name: text, email: text, jobTitle: text, role: text, countries: [text], states: [text] }],
})

const nothing = () => {}
const parts = (text: string): FormParts => ({
  coSell: coSell(text),
  uploads: {
    running: { presentation: [{ name: text, state: 'uploading' }] },
    errors: { 'customer-wins': `${text} is not supported.` },
    add: nothing,
    forget: nothing,
  },
  contactsImport: { message: { tone: 'danger', text: `Row 2: ${text}` }, load: nothing },
  areaFocus: null,
  generation: 0,
  arrived: 3,
  onChange: nothing,
  onRebuild: nothing,
})

const scope = globalThis as { chrome?: unknown }
scope.chrome = { dom: { openOrClosedShadowRoot: (element: Element) => rootOf(element) ?? null } }
afterEach(() => act(() => render(null, document.body)))

describe.each([
  ['native', NativeForm],
  ['Harmony, bare', BareHarmonyForm],
  ['Harmony, closed', ClosedHarmonyForm],
])('the practice form, %s', (_, Form) => {
  it.each(strings)('%s in every place is in no report', (_kind, text) => {
    act(() =>
      render(
        <main>
          <h1>{text} | Co-sell with Microsoft</h1>
          <Form {...parts(text)} />
        </main>,
        document.body,
      ),
    )
    const report = structureReport(document, offerUrl, '0.1.0')
    const { recognised } = JSON.parse(report)
    expect(recognised).toBeGreaterThan(6)
    expect(report).toContain('Verifiable customer wins (optional)')
    expect(report).not.toContain(JSON.stringify(text).slice(1, -1))
    for (const value of ['zorvik', 'Quenby', 'Microsoft Azure', 'Enterprise', 'Blockchain', 'IP (application)'])
      expect(report.toLowerCase()).not.toContain(value.toLowerCase())
  })
})
