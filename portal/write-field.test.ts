// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FieldId, FieldValue } from '@/rules'
import { readForm } from './form/read-form'
import { allowClosedRoots, deep, nodesOf, setPage } from './testing/set-page'
import { areaRow, contactTable, tabPage } from './testing/tab-form'
import { writeField } from './write-field'

const page = { kind: 'co-sell', offerId: 'lab' } as const
let forbid = () => {}
const pressed: string[] = []

const write = (field: FieldId, value: FieldValue, signal = new AbortController().signal) =>
  writeField(document, field, value, page, signal)
const readValue = (field: FieldId) => {
  const reading = readForm(document, new Date(), page).snapshot.readings[field]
  return reading.state === 'found' ? reading.value : reading.state
}
/** Some outcomes are known only after the page was given its time. */
const patient = { timeout: 30_000 }

beforeEach(() => {
  forbid = allowClosedRoots()
  pressed.length = 0
  document.addEventListener('click', note, { capture: true })
})
afterEach(() => {
  forbid()
  document.removeEventListener('click', note, { capture: true })
  expect(pressed.filter(words => /save|publish/i.test(words))).toEqual([])
})
const note = (event: Event) => pressed.push((event.target as HTMLElement).textContent ?? '')

/** The page of the tab, made to answer like an app: rows come and go, whole rows are drawn anew. */
function livePage(form: Parameters<typeof tabPage>[0] = {}, { limit = 3, late = false } = {}) {
  setPage(tabPage(form))
  document.body.addEventListener('click', event => {
    const target = (event.target as HTMLElement).closest('a')
    if (!target) return
    event.preventDefault()
    const act = () => {
      if (target.textContent?.includes('+ Add') && document.querySelectorAll('.row').length < limit)
        target.before(...nodesOf(areaRow({ area: '', subAreas: [] })))
      if (target.textContent === 'Remove' && target.closest('.row')) target.closest('.row')!.remove()
    }
    if (late) setTimeout(act, 50)
    else act()
  })
}

describe('writeField', patient, () => {
  it.each<[FieldId, FieldValue]>([
    ['platforms', ['Office 365', 'Microsoft Azure']],
    ['segments', []],
    ['solution-type', 'Service'],
    ['solution-type', ''],
    ['landing-page', 'https://contoso.example/?a=<b>'],
    ['solution-areas', [{ area: 'Azure', subAreas: ['Teamwork', 'Blockchain'] }]],
    ['solution-areas', []],
    [
      'solution-areas',
      [
        { area: 'Azure', subAreas: [] },
        { area: 'Modern work & security', subAreas: ['Teamwork'] },
        { area: 'Business applications', subAreas: [] },
      ],
    ],
  ])('writes %s as %j', async (field, value) => {
    livePage({
      platforms: ['Windows 10', 'Microsoft Azure'],
      segments: ['SMB'],
      solutionType: 'IP (application)',
      url: 'https://old.example',
      areas: [{ area: 'Business applications', subAreas: ['Teamwork'] }],
    })
    expect(await write(field, value)).toBe('written')
    const now = readValue(field)
    if (field === 'solution-areas' || field === 'platforms') expect(sorted(now)).toEqual(sorted(value))
    else expect(now).toEqual(value)
    expect(await write(field, value)).toBe('same-already')
  })

  it('waits for rows that come late', async () => {
    livePage({}, { late: true })
    expect(await write('solution-areas', [{ area: 'Azure', subAreas: ['Blockchain'] }])).toBe('written')
  })

  it('announces each change as a person’s would be, and touches nothing else', async () => {
    livePage()
    const seen: string[] = []
    for (const type of ['input', 'change', 'click'])
      document.body.addEventListener(type, event => seen.push(`${type} ${(event.target as Element).localName}`))
    await write('solution-type', 'Service')
    await write('landing-page', 'https://a.example')
    expect(seen).toEqual(['input select', 'change select', 'input input', 'change input'])
    seen.length = 0
    await write('platforms', ['Office 365'])
    expect(seen.filter(event => event.startsWith('click'))).toEqual(['click input'])
  })

  it('presses boxes one by one although the page draws them anew each time', async () => {
    livePage({ platforms: ['Windows 10'] })
    document.body.addEventListener('change', () => {
      const grid = document.querySelector('.grid')!
      const copy = grid.cloneNode(true) as Element
      const boxes = [...grid.querySelectorAll('input')]
      copy.querySelectorAll('input').forEach((box, index) => {
        box.checked = boxes[index]!.checked
        box.id = `${Math.random()}`
      })
      grid.replaceWith(copy)
    })
    expect(await write('platforms', ['Microsoft Azure', 'Office 365'])).toBe('written')
    expect(readValue('platforms')).toEqual(['Microsoft Azure', 'Office 365'])
  })

  it('reaches controls in closed components', async () => {
    setPage(
      `<main><h2>Contacts</h2><label>Product landing page<x-field><template shadowroot="closed"><input value="old"></template></x-field></label></main>`,
    )
    const heard = vi.fn()
    document.body.addEventListener('input', heard)
    expect(await write('landing-page', 'new')).toBe('written')
    expect(deep<HTMLInputElement>('input').value).toBe('new')
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('chooses from a drawn list whose options stand in the page', async () => {
    setPage(
      `<main><he-select label="Select a solution type"><template shadowroot="open"><label>Select a solution type</label><input readonly value="Service"><slot></slot></template><he-option>IP (application)</he-option><he-option selected>Service</he-option></he-select></main>`,
    )
    deep('he-select').addEventListener('click', event => {
      deep<HTMLInputElement>('input').value = (event.target as HTMLElement).textContent ?? ''
    })
    expect(await write('solution-type', 'IP (application)')).toBe('written')
  })
})

describe('writeField, of a list that stands for tick boxes', patient, () => {
  it('chooses what is wanted, and no more', async () => {
    setPage(
      `<main><label for="p">Select one or more Microsoft platforms that your offer extends or integrates with</label><select id="p" multiple><option selected>Microsoft Azure</option><option>Office 365</option></select></main>`,
    )
    expect(await write('platforms', ['Office 365'])).toBe('written')
    expect(readValue('platforms')).toEqual(['Office 365'])
    expect(await write('platforms', [])).toBe('written')
    expect(await write('platforms', ['Windows 11'])).toBe('not-offered')
  })
})

describe('writeField, of radio buttons', patient, () => {
  const radios = (attributes = '') =>
    setPage(
      `<main><fieldset ${attributes}><legend>Select a solution type</legend><label><input type="radio" name="t" checked>IP (application)</label><label><input type="radio" name="t">Service</label></fieldset></main>`,
    )

  it('presses the one with the text', async () => {
    radios()
    expect(await write('solution-type', 'Service')).toBe('written')
    expect(readValue('solution-type')).toBe('Service')
    expect(await write('solution-type', 'Service')).toBe('same-already')
  })

  it.each([
    ['Hardware', '', 'not-offered'],
    ['', '', 'not-offered'],
    ['Service', 'disabled', 'read-only'],
  ])('leaves them alone for %j', async (value, attributes, outcome) => {
    radios(attributes)
    expect(await write('solution-type', value)).toBe(outcome)
    expect(readValue('solution-type')).toBe('IP (application)')
    expect(pressed).toEqual([])
  })
})

describe('writeField leaves alone', patient, () => {
  it.each<[string, FieldId, FieldValue, string]>([
    ['an option that is not there', 'solution-type', 'Hardware', 'not-offered'],
    ['a box that is not there', 'platforms', ['Windows 11'], 'not-offered'],
    ['an area that is not there', 'solution-areas', [{ area: 'Space', subAreas: [] }], 'not-offered'],
    [
      'more areas than the page allows',
      'solution-areas',
      ['Azure', 'B', 'C', 'D'].map(area => ({ area, subAreas: [] })),
      'not-offered',
    ],
    ['a sub-area that is not there', 'solution-areas', [{ area: 'Azure', subAreas: ['Space'] }], 'not-offered'],
    ['documents', 'one-pager', ['new.pdf'], 'copy-instead'],
    ['contacts', 'contacts', { count: 1, rows: null }, 'copy-instead'],
  ])('%s', async (_, field, value, outcome) => {
    livePage({
      areas: [{ area: 'Azure', subAreas: ['Blockchain'] }],
      platforms: ['Office 365'],
      solutionType: 'Service',
    })
    const before = readValue(field)
    expect(await write(field, value)).toBe(outcome)
    expect(readValue(field)).toEqual(before)
  })

  it('documents and contacts that are the same already', async () => {
    livePage({ documents: { 'Customer one-pager': ['a.pdf'] }, contacts: contactTable([]) })
    expect(await write('one-pager', ['a.pdf'])).toBe('same-already')
    expect(await write('contacts', { count: null, rows: null })).toBe('same-already')
  })

  it.each<[FieldId, string, FieldValue]>([
    ['platforms', '[type=checkbox]', ['Windows 10']],
    ['solution-type', 'select', 'Service'],
    ['landing-page', 'input[for=contact]', 'x'],
    ['solution-areas', 'select', [{ area: 'Azure', subAreas: [] }]],
  ])('%s when it is disabled', async (field, selector, value) => {
    livePage({ areas: [{ area: 'Business applications', subAreas: [] }] })
    for (const control of document.querySelectorAll(selector)) control.setAttribute('disabled', '')
    expect(await write(field, value)).toBe('read-only')
  })

  it('a field in a disabled fieldset, or one that is read-only', async () => {
    setPage(
      '<main><fieldset disabled><label>Select a solution type<select><option></option><option>Service</option></select></label></fieldset><label>Product landing page<input readonly></label></main>',
    )
    expect(await write('solution-type', 'Service')).toBe('read-only')
    expect(await write('landing-page', 'x')).toBe('read-only')
  })

  it('a field that is gone, or there twice', async () => {
    setPage('<main><h2>Contacts</h2></main>')
    expect(await write('solution-type', 'Service')).toBe('not-found')
    setPage('<main><div><p>Product landing page</p><input></div><div><p>Product landing page</p><input></div></main>')
    expect(await write('landing-page', 'x')).toBe('not-found')
    expect([...document.querySelectorAll('input')].map(({ value }) => value)).toEqual(['', ''])
  })

  it('the form of another offer', async () => {
    livePage()
    const guid = '347ac5b5-6a89-44c8-84e0-1f191c172346'
    history.pushState(null, '', `/dashboard/commercial-marketplace/offers/${guid.replace('3', '4')}/x`)
    const outcome = await writeField(
      document,
      'landing-page',
      'x',
      { kind: 'co-sell', offerId: guid },
      new AbortController().signal,
    )
    history.pushState(null, '', '/')
    expect(outcome).toBe('not-found')
    expect(readValue('landing-page')).toBe('')
  })
})

describe('writeField reports', patient, () => {
  it('what the page made of it', async () => {
    livePage()
    deep('input[for=contact]').addEventListener('change', event => {
      ;(event.target as HTMLInputElement).value = 'https://made.different'
    })
    expect(await write('landing-page', 'https://a.example')).toBe('changed-by-page')
    document.body.addEventListener('click', event => event.preventDefault())
    expect(await write('platforms', ['Office 365'])).toBe('changed-by-page')
  })

  it('a link that adds no row', async () => {
    livePage({}, { limit: 0 })
    expect(await write('solution-areas', [{ area: 'Azure', subAreas: [] }])).toBe('changed-by-page')
  })

  it('an abort, before anything is touched and on the way', async () => {
    livePage()
    const early = new AbortController()
    early.abort(new Error('gone'))
    await expect(write('landing-page', 'x', early.signal)).rejects.toThrow('gone')
    expect(readValue('landing-page')).toBe('')
    const late = new AbortController()
    const writing = write('platforms', ['Microsoft Azure', 'Office 365'], late.signal)
    late.abort(new Error('left'))
    await expect(writing).rejects.toThrow('left')
    expect(readValue('platforms')).toEqual(['Microsoft Azure'])
  })
})

const sorted = (value: unknown) =>
  Array.isArray(value)
    ? value.map(one => JSON.stringify(one?.subAreas ? { ...one, subAreas: [...one.subAreas].sort() } : one)).sort()
    : value
