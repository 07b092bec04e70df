// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allowClosedRoots, markup, setPage } from '../testing/set-page'
import { areaCases } from './cases/areas.cases'
import { checkboxCases, listCases } from './cases/checkboxes.cases'
import { contactCases } from './cases/contacts.cases'
import { documentCases } from './cases/documents.cases'
import { selectCases, shownCases, urlCases } from './cases/select.cases'
import { readForm } from './read-form'

let forbid = () => {}
beforeEach(() => {
  forbid = allowClosedRoots()
})
afterEach(() => forbid())

describe.each([
  ['check boxes', checkboxCases],
  ['a list', listCases],
  ['a drop-down', selectCases],
  ['a drawn drop-down', shownCases],
  ['a text field', urlCases],
  ['solution areas', areaCases],
  ['a document', documentCases],
  ['contacts', contactCases],
] as const)('%s', (_, cases) => {
  it.each(cases)('$name', ({ field, html, reading }) => {
    setPage(`<main>${html}</main>`)
    const before = markup()
    const form = readForm(document, new Date(), { kind: 'co-sell', offerId: 'lab' })
    expect(form.snapshot.readings[field]).toEqual(reading)
    expect(form.places.has(field)).toBe(reading.state === 'found')
    expect(markup()).toBe(before)
  })
})
