// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allowClosedRoots, setPage } from '../testing/set-page'
import { contactTable, offerUrl, tabPage } from '../testing/tab-form'
import { structureReport } from './structure-report'

let forbid = () => {}
beforeEach(() => {
  forbid = allowClosedRoots()
})
afterEach(() => forbid())

const report = () => structureReport(document, offerUrl, '0.1.0')
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Strings as people and attackers make them; some dress up as the portal's own words. */
const word = fc.constantFrom(
  'zorvik',
  'Quenby',
  'moss',
  'Brück',
  'ünïcode',
  'wexford9',
  'O’Zarrin',
  '莫斯科公司',
  'vvvvvv',
)
const hostile = fc.oneof(
  fc.tuple(word, word).map(([a, b]) => `${a} ${b}`),
  fc.tuple(word, word).map(([a, b]) => `${a}.${b}@zarquon.example`),
  word.map(a => `https://${a}.zarquon.example/${a}?q=${a}#${a}`),
  fc.tuple(word, fc.constantFrom('pdf', 'pptx', 'docx')).map(([a, ending]) => `${a} one-pager.${ending}`),
  word.map(a => `Customer one-pager ${a}`),
  word.map(a => `${a} | Co-sell with Microsoft`),
  word.map(a => `Solution ${a}`),
  word.map(a => `“${a}” is not a valid URL. Required.`),
  word.map(a => `${a} *`),
  word.map(a => `<b>${a}</b> " = one-pager \\n`),
  fc.string({ unit: 'grapheme', minLength: 5, maxLength: 40 }).map(text => `${text}zorvik`),
)
/** Nothing but words that a label may be made of: only where it stands keeps it out. */
const plain = fc.constantFrom(
  'Sample solution kit',
  'Partner profile',
  'Country team list',
  'Document kit',
  'Sales pitch',
  'Product label',
)

const attributes = (text: string) => {
  const value = escaped(text)
  return `id="${value}" class="${value}" name="${value}" title="${value}" placeholder="${value}" data-x="${value}" aria-description="${value}"
    aria-roledescription="${value}" aria-valuetext="${value}" aria-placeholder="${value}" href="${value}" src="${value}" alt="${value}" role="${value}"
    lang="${value}" slot="${value}" type="${value}" aria-level="${value}" aria-owns="${value}" style="--x: '${value}'"`
}

interface Planted {
  alias: string
  file: string
  url: string
  name: string
  email: string
  option: string
  chip: string
  attribute: string
  error: string
}
const plantedOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Planted> =>
  fc.record({
    alias: text,
    file: text,
    url: text,
    name: text,
    email: text,
    option: text,
    chip: text,
    attribute: text,
    error: text,
  })

/** The filled tab with strings wherever a person or another program may put them. */
function page(
  { alias, file, url, name, email, option, chip, attribute, error }: Planted,
  ownAttributes = true,
): string {
  const own = ownAttributes ? attributes(attribute) : ''
  const row = [name, `<a ${own} href="mailto:${escaped(email)}">${escaped(email)}</a>`, name, option, name, name]
  const form = tabPage(
    {
      platforms: ['Microsoft Azure'],
      solutionType: 'Service',
      areas: [{ area: escaped(option), subAreas: [escaped(option)] }],
      documents: { 'Customer one-pager': [escaped(file)], 'Other documents': [escaped(file), escaped(name)] },
      url: escaped(url),
      contacts: contactTable([row.map((cell, at) => (at === 1 ? cell : escaped(cell))), ['', '', '', '', '', '']]),
    },
    `<h1 ${own}>${escaped(alias)} | Co-sell with Microsoft</h1>`,
  )
  return form
    .replace('<strong>Lab</strong>', `<strong>${escaped(alias)}</strong><span>${escaped(email)}</span>`)
    .replaceAll('<option >Azure', `<option selected>${escaped(option)}</option><option ${own}>Azure`)
    .replaceAll('<span>Enterprise', `<span ${own}>${escaped(option)}`)
    .replace('<img ', `<img ${own} `)
    .replaceAll('<label', `<label ${own}`)
    .replace('<input for="contact"', `<input for="contact" ${own}`)
    .replace(
      '</main>',
      `<div><label>Solution areas of interest</label><div style="border: 1px solid"><span>${escaped(chip)}</span><button aria-label="Remove ${escaped(chip)}"></button>
        <input role="combobox" ${own}></div></div>
        <div><input type="radio" aria-label="${escaped(option)}"><input type="checkbox" id="tick"><label for="tick">${escaped(option)}</label></div>
        <div role="combobox" ${own}><span>${escaped(option)}</span></div>
        <textarea>${escaped(chip)}</textarea><output>${escaped(chip)}</output>
        <ul><li><h4>${escaped(name)}</h4><div>${escaped(email)}</div></li></ul>
        <div role="grid"><div role="row"><span role="gridcell"><label>${escaped(name)}</label></span></div></div>
        <div><img alt="Customer one-pager ${escaped(file)}"><a>Delete</a></div>
        <h2>${escaped(alias)}</h2><p role="alert">${escaped(error)}</p></main>`,
    )
}

/** All pieces of five characters. */
const pieces = (text: string) =>
  Array.from({ length: Math.max(text.length - 4, 0) }, (_, at) => text.slice(at, at + 5).toLowerCase())

function reportOf(planted: Planted): string {
  setPage(page(planted))
  return report()
}

const mapped = (planted: Planted, to: (text: string) => string) =>
  Object.fromEntries(Object.entries(planted).map(([key, text]) => [key, to(text)])) as unknown as Planted

const own: Planted = {
  alias: 'x',
  file: 'x',
  url: 'x',
  name: 'x',
  email: 'x',
  option: 'x',
  chip: 'x',
  attribute: 'x',
  error: 'x',
}

describe('what people put into the form', () => {
  it('is in no report, not five characters of it', () => {
    const usual = new Set(pieces(reportOf(own)))
    fc.assert(
      fc.property(plantedOf(hostile), planted => {
        const found = new Set(pieces(reportOf(planted)))
        // Words of the portal's own and of the report's lengths may stand in a person's text too.
        const words = new Set(
          pieces(
            'one-pager co-sell with microsoft required customer solution text, more than 80 characters 1 to 3 to 7 8 to 11 12 to 20 21 to 40 41 to 80 [file name] [failed] [at work]',
          ),
        )
        const leaked = Object.values(planted)
          .flatMap(pieces)
          .filter(piece => found.has(piece) && !usual.has(piece) && !words.has(piece))
        expect(leaked).toEqual([])
      }),
      { numRuns: 25, endOnFailure: true },
    )
  }, 60_000)

  it('is in no report where it is made of the words of labels', () => {
    fc.assert(
      fc.property(plantedOf(plain), planted => {
        const text = reportOf(planted)
        for (const value of Object.values(planted)) expect(text).not.toContain(value)
      }),
      { numRuns: 25, endOnFailure: true },
    )
  }, 60_000)

  it.each(['Verifiable customer wins (optional)', 'Channel pitch deck', 'External reference URL'])(
    'is not told where it reads like the label %s',
    text => {
      const count = (report: string) => report.split(text).length
      const usual = count(reportOf(own))
      for (const key of ['alias', 'file', 'name', 'option', 'chip'] as const)
        expect(count(reportOf({ ...own, [key]: text })), key).toBeLessThanOrEqual(usual)
    },
  )

  it('changes nothing of the report but lengths', () => {
    const value = fc.stringMatching(/^z[bcdfgjkqvwx]{5}$/)
    fc.assert(
      fc.property(plantedOf(value), planted => {
        expect(reportOf(planted)).toBe(reportOf(mapped(planted, () => 'zqqqqq')))
      }),
      { numRuns: 15, endOnFailure: true },
    )
  }, 60_000)

  it('does not tell how many contacts or files there are', () => {
    const filled = (rows: number) => {
      const contacts = contactTable(
        Array.from({ length: rows }, (_, at) => [`Ada ${at}`, `ada${at}@moss.example`, 'x', 'y', 'z', '']),
      )
      setPage(
        tabPage({
          contacts,
          documents: { 'Other documents': Array.from({ length: rows }, (_, at) => `plan ${at}.pdf`) },
        }),
      )
      return report()
    }
    expect(filled(2)).toBe(filled(7))
  })
})
