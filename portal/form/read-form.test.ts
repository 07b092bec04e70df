// @vitest-environment happy-dom

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapshotSchema } from '@/platform/schemas'
import { fieldIds } from '@/rules'
import { readPage } from '../read-page'
import { markup, setPage } from '../testing/set-page'
import { contactTable, offerGuid, offerUrl, tabPage } from '../testing/tab-form'
import { readForm } from './read-form'

const now = new Date('2026-11-23T10:00:00Z')

function read(html: string) {
  setPage(html)
  return readPage(document, offerUrl, now)
}

describe('the whole tab of 2021 with broken label links', () => {
  it('is read as empty where it is empty', () => {
    const { page, form } = read(tabPage())
    expect(page).toEqual({
      kind: 'co-sell',
      offerId: offerGuid,
      alias: 'Lab',
      typeLabel: 'Azure Application',
      heading: 'Co-sell with Microsoft',
    })
    const { readings, offer, readAt } = form!.snapshot
    expect(offer).toEqual({ id: offerGuid, alias: 'Lab', typeLabel: 'Azure Application', type: 'azure-application' })
    expect(readAt).toBe('2026-11-23T10:00:00.000Z')
    expect(form!.loading).toBe(false)
    expect(
      Object.fromEntries(fieldIds.map(id => [id, readings[id].state === 'found' ? readings[id].value : readings[id]])),
    ).toEqual({
      platforms: [],
      segments: [],
      'solution-type': '',
      'solution-areas': [],
      'one-pager': [],
      'presentation-deck': [],
      'case-study': [],
      'customer-wins': [],
      'channel-pitch-deck': [],
      'architecture-diagram': [],
      'other-documents': [],
      'landing-page': '',
      contacts: { count: null, rows: null },
    })
  })

  it('is read as filled where it is filled', () => {
    const { form } = read(
      tabPage({
        platforms: ['Microsoft Azure', 'Office 365'],
        segments: ['SMB'],
        solutionType: 'IP (application)',
        areas: [
          { area: 'Azure', subAreas: ['Blockchain', 'Advanced security'] },
          { area: '', subAreas: [] },
          { area: 'Modern work & security', subAreas: [] },
        ],
        documents: {
          'Customer one-pager': ['Lab one-pager.pdf'],
          'Other documents': ['a.pdf', 'b.mp4'],
          'Reference architecture diagrams': ['diagram v2.pptx'],
        },
        url: 'https://contoso.example/lab',
        contacts: contactTable([
          ['Ada Moss', 'ada@contoso.example', 'Lead', 'Partner sales', 'US, CA', 'US-WA'],
          ['Bo Lind', '<a href="mailto:bo">bo@contoso.example</a>', 'Rep', 'Partner marketing', 'OOO', ''],
        ]),
      }),
    )
    const { readings } = form!.snapshot
    expect(
      Object.fromEntries(fieldIds.map(id => [id, readings[id].state === 'found' ? readings[id].value : readings[id]])),
    ).toEqual({
      platforms: ['Microsoft Azure', 'Office 365'],
      segments: ['SMB'],
      'solution-type': 'IP (application)',
      'solution-areas': [
        { area: 'Azure', subAreas: ['Advanced security', 'Blockchain'] },
        { area: 'Modern work & security', subAreas: [] },
      ],
      'one-pager': ['Lab one-pager.pdf'],
      'presentation-deck': [],
      'case-study': [],
      'customer-wins': [],
      'channel-pitch-deck': [],
      'architecture-diagram': ['diagram v2.pptx'],
      'other-documents': ['a.pdf', 'b.mp4'],
      'landing-page': 'https://contoso.example/lab',
      contacts: {
        count: 2,
        rows: [
          {
            name: 'Ada Moss',
            email: 'ada@contoso.example',
            jobTitle: 'Lead',
            role: 'Partner sales',
            countries: ['US', 'CA'],
            states: ['US-WA'],
          },
          {
            name: 'Bo Lind',
            email: 'bo@contoso.example',
            jobTitle: 'Rep',
            role: 'Partner marketing',
            countries: ['OOO'],
            states: [],
          },
        ],
      },
    })
  })

  it('gives a place to every field, each with controls of its own', () => {
    const { form } = read(tabPage())
    expect([...form!.places.keys()]).toEqual([...fieldIds])
    const controls = [...form!.places.values()].flatMap(place => place.controls)
    expect(new Set(controls).size).toBe(controls.length)
    for (const place of form!.places.values()) expect(place.controls.length).toBeGreaterThan(0)
    expect(form!.places.get('platforms')!.controls).toHaveLength(5)
    expect(form!.places.get('segments')!.controls).toHaveLength(3)
  })
})

describe('a page that draws itself anew', () => {
  it('is read the same, with places among the new nodes', () => {
    const form = { platforms: ['Office 365'], solutionType: 'Service', documents: { 'Customer case study': ['c.pdf'] } }
    const before = read(tabPage(form)).form!
    const after = read(tabPage(form).replaceAll(/ id="[^"]*"/g, () => ` id="${Math.random()}"`)).form!
    expect(after.snapshot).toEqual(before.snapshot)
    for (const { label, controls } of after.places.values())
      for (const node of [label, ...controls]) expect(node.isConnected).toBe(true)
  })
})

describe('whatever stands on the page', () => {
  const leaf = fc.constantFrom(
    'Select a solution type *',
    'Customer one-pager',
    'Customer case study',
    'Product landing page',
    'Does your offer extend or integrate with any of these Microsoft platforms?.',
    'Add solution area (Max 3). Required.',
    'Help',
    'Industry *',
    'deck.pdf',
    '<input type="checkbox" checked>',
    '<input>',
    '<select><option>Azure</option></select>',
    '<select multiple><option>Teamwork</option></select>',
    '<a>Remove</a>',
    '<a>+ Add solution area (Max 3)</a>',
    '<a>browse your file(s)</a>',
    '<input type="file" hidden>',
  )
  const { node } = fc.letrec<{ node: string }>(tie => ({
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc
        .tuple(
          fc.constantFrom('div', 'p', 'span', 'label', 'h2', 'fieldset', 'ul', 'x-y'),
          fc.array(tie('node'), { maxLength: 5 }),
        )
        .map(([tag, children]) => `<${tag}>${children.join(' ')}</${tag}>`),
    ),
  }))

  it('no control is ever two fields’, and reading changes nothing', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), nodes => {
        setPage(`<main><h1>Co-sell with Microsoft</h1>${nodes.join('')}</main>`)
        const page = markup()
        const { places, snapshot } = readForm(document, now, { kind: 'co-sell', offerId: 'lab' })
        const inputs = [...places.values()].flatMap(({ controls }) =>
          controls.filter(({ localName }) => /input|select/.test(localName)),
        )
        expect(new Set(inputs).size).toBe(inputs.length)
        expect(snapshotSchema.parse(snapshot)).toEqual(snapshot)
        expect(markup()).toBe(page)
      }),
      { numRuns: 60 },
    )
  })
})
