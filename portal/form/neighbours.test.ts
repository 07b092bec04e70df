// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { setPage } from '../testing/set-page'
import { writeField } from '../write-field'
import { neighbourCases } from './neighbours.cases'
import { readForm } from './read-form'

const page = { kind: 'co-sell', offerId: 'lab' } as const

it.each(neighbourCases)('the next field is not taken: $name', ({ field, html }) => {
  setPage(`<main>${html}</main>`)
  const { readings } = readForm(document, new Date(), page).snapshot
  expect(readings[field]).not.toMatchObject({ state: 'found' })
})

it.each([
  [
    'a link',
    '<div><p>External reference URL</p><a href="x">https://a.com</a></div><div><input aria-label="Partner name" value="Contoso"></div>',
  ],
  [
    'a text',
    '<div><p>External reference URL</p><p>https://a.com</p></div><div><p>Who should we call?</p><input value="Contoso"></div>',
  ],
  [
    'labels behind',
    '<div><input><label>External reference URL</label></div><div><input value="Contoso"><label>Partner</label></div>',
  ],
])('nothing is written into the next field, after %s', async (_, html) => {
  setPage(`<main>${html}</main>`)
  const life = new AbortController().signal
  expect(await writeField(document, 'landing-page', 'https://draft.example', page, life)).toBe('not-found')
  expect([...document.querySelectorAll('input')].at(-1)?.value).toBe('Contoso')
})

it('a label is followed to the component that it names by its id', () => {
  const field = (label: string, id: string, text: string) =>
    `<span><p-dropdown><span role="combobox" id="${id}">${text}</span></p-dropdown><label for="${id}">${label}</label></span>`
  setPage(`<main>${field('Select a solution type', 'a', 'Service')}${field('Industry', 'b', 'Retail')}</main>`)
  expect(readForm(document, new Date(), page).snapshot.readings['solution-type']).toEqual({
    state: 'found',
    value: 'Service',
  })
})
