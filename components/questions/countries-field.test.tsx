// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { allByRole, byRole } from '@/tests/support/by-role'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { CountriesField } = await import('./countries-field')

const kept = vi.fn<(codes: string[]) => void>()

function show(codes: string[]) {
  const onChange = (next: string[]) => {
    kept(next)
    show(next)
  }
  act(() =>
    render(
      <fieldset>
        <legend id="asked">Which countries?</legend>
        <CountriesField labelId="asked" codes={codes} onChange={onChange} />
      </fieldset>,
      document.body,
    ),
  )
}

const box = () => byRole('combobox', 'Add country') as HTMLInputElement
const options = () => allByRole('option').map(option => option.textContent)
const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent

function type(text: string) {
  box().value = text
  act(() => void box().dispatchEvent(new Event('input', { bubbles: true })))
}
function press(...keys: string[]) {
  for (const key of keys)
    act(() => void box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
}
const leave = () => act(() => void box().dispatchEvent(new FocusEvent('blur')))

beforeEach(() => {
  kept.mockClear()
  show([])
})
afterEach(() => act(() => render(null, document.body)))

describe('countries by keyboard', () => {
  it('finds by name, marks the likeliest, and takes it with Enter', () => {
    type('germ')
    expect(box().getAttribute('aria-expanded')).toBe('true')
    expect(options()).toEqual(['DEGermany'])
    expect(active()).toBe('DEGermany')
    press('Enter')
    expect(kept).toHaveBeenLastCalledWith(['DE'])
    expect(box().value).toBe('')
    expect(box().getAttribute('aria-expanded')).toBe('false')
  })

  it('finds by code, and OOO as all countries', () => {
    type('pl')
    press('Enter')
    type('ooo')
    expect(options()).toEqual(['OOOAll countries'])
    press('Enter')
    expect(kept).toHaveBeenLastCalledWith(['PL', 'OOO'])
  })

  it('takes the United Kingdom for UK, and never Ukraine', () => {
    type('UK')
    expect(active()).toBe('GBUnited Kingdom')
    press('Enter')
    expect(kept).toHaveBeenLastCalledWith(['GB'])
    type('ukr')
    expect(active()).toBeUndefined()
    press('Enter')
    expect(kept).toHaveBeenCalledOnce()
    expect(byRole('alert').textContent).toContain('“ukr” is no country or code')
    expect(byRole('alert').closest('.countries')).toBeNull()
    press('ArrowDown', 'Enter')
    expect(kept).toHaveBeenLastCalledWith(['GB', 'UA'])
  })

  it('moves with the arrows, round the ends', () => {
    type('ger')
    expect(options()).toEqual(['DEGermany', 'DZAlgeria', 'NENiger', 'NGNigeria'])
    press('ArrowDown', 'ArrowDown', 'ArrowDown')
    expect(active()).toBe('NENiger')
    press('ArrowUp', 'ArrowUp', 'ArrowUp')
    expect(active()).toBe('NGNigeria')
    press('ArrowDown', 'ArrowDown', 'Enter')
    expect(kept).toHaveBeenLastCalledWith(['DZ'])
  })

  it('takes what the arrows marked, even where the text is another country’s code', () => {
    type('ne')
    press('ArrowDown', 'Enter')
    expect(kept).toHaveBeenCalledOnce()
    expect(kept).not.toHaveBeenCalledWith(['NE'])
  })

  it('opens with the arrow on an empty box, and marks nothing before it is moved to', () => {
    press('ArrowDown')
    expect(options()).toHaveLength(247)
    expect(options()[0]).toBe('AFAfghanistan')
    expect(options().at(-1)).toBe('OOOAll countries')
    press('Enter')
    expect(kept).not.toHaveBeenCalled()
    press('ArrowDown', 'Enter')
    expect(kept).toHaveBeenLastCalledWith(['AF'])
  })

  it('never takes a country that merely holds the letters', () => {
    show(['DE'])
    type('ger')
    expect(options()).toEqual(['DZAlgeria', 'NENiger', 'NGNigeria'])
    expect(active()).toBeUndefined()
    press('Enter')
    expect(kept).not.toHaveBeenCalled()
    expect(box().value).toBe('ger')
    expect(byRole('alert').textContent).toContain('“ger” is no country or code')
  })

  it('closes with Escape, then empties', () => {
    type('ger')
    press('Escape')
    expect(box().getAttribute('aria-expanded')).toBe('false')
    expect(box().value).toBe('ger')
    press('Escape')
    expect(box().value).toBe('')
  })

  it('removes the last with Backspace in an empty box only', () => {
    show(['DE', 'PL'])
    type('x')
    press('Backspace')
    expect(kept).not.toHaveBeenCalled()
    type('')
    press('Backspace')
    expect(kept).toHaveBeenLastCalledWith(['DE'])
  })

  it('takes a pasted list whole, or not at all', () => {
    type('DE, Poland; us')
    press('Enter')
    expect(kept).toHaveBeenLastCalledWith(['DE', 'PL', 'US'])
    type('FR, Atlantis')
    press('Enter')
    expect(kept).toHaveBeenCalledOnce()
    expect(box().value).toBe('FR, Atlantis')
  })
})

describe('countries otherwise', () => {
  it('keeps a whole name on leaving, and says so when it is none', () => {
    type('Germany')
    leave()
    expect(kept).toHaveBeenLastCalledWith(['DE'])
    type('Germ')
    leave()
    expect(kept).toHaveBeenCalledOnce()
    expect(byRole('alert').textContent).toContain('“Germ”')
  })

  it('shows what was chosen by name, to be removed one by one', () => {
    show(['NA', 'PL'])
    act(() => byRole('button', 'Remove Namibia').click())
    expect(kept).toHaveBeenLastCalledWith(['PL'])
    expect(document.activeElement).toBe(box())
  })

  it('takes an option by pointer', () => {
    type('nig')
    act(() => byRole('option', /Nigeria/).click())
    expect(kept).toHaveBeenLastCalledWith(['NG'])
  })
})
