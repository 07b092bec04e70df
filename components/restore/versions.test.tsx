// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { allByRole, byRole } from '@/tests/support/by-role'
import type { VersionsProps } from './versions'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { Versions } = await import('./versions')

const today = (hour: number, minute: number) => new Date(2026, 10, 23, hour, minute).toISOString()
const said = {
  onCompare: vi.fn(),
  onCompareTwo: vi.fn(),
  onPick: vi.fn(),
  onNaming: vi.fn(),
  onType: vi.fn(),
  onName: vi.fn(),
  onPin: vi.fn(),
  onBack: vi.fn(),
}

function show(props: Partial<VersionsProps>) {
  act(() =>
    render(
      <Versions
        offerAlias="Contoso Field Service"
        versions={[]}
        unreadable={0}
        now={Date.parse(today(15, 0))}
        naming={new Set()}
        refused={null}
        picked={null}
        left={null}
        longestName={80}
        typedName={() => undefined}
        {...said}
        {...props}
      />,
      document.body,
    ),
  )
}

const heads = () => [...document.querySelectorAll('li')].map(line => line.querySelector('h2, h3')?.textContent?.trim())
const contents = () => [...document.querySelectorAll('li')].map(line => line.querySelector('p')?.textContent)
const press = (element: HTMLElement) => act(() => element.click())
const line = (id: number) => document.querySelector(`[data-version="${id}"]`) as HTMLElement

const two: VersionsProps['versions'] = [
  { id: 9, at: today(14, 31), reason: 'edit', filled: 3 },
  { id: 8, at: today(14, 2), reason: 'edit', filled: 1, name: 'sent to <b>legal</b>\u202E', pinned: true },
]

beforeEach(() => vi.clearAllMocks())
afterEach(() => act(() => render(null, document.body)))

test('says with which version a command of the portal was pressed, and whether it was seen again', () => {
  const pressed = { command: 'save', at: today(14, 32) } as const
  const lines = () => [...document.querySelectorAll('[data-pressed]')].map(line => line.textContent)
  show({ versions: [{ id: 9, at: today(14, 31), reason: 'edit', filled: 3, pressed }, two[1]!] })
  expect(lines()).toEqual([expect.stringMatching(/^Save draft was pressed .* Not seen there again yet\.$/)])
  show({
    versions: [
      { id: 9, at: today(14, 31), reason: 'edit', filled: 3, pressed: { ...pressed, seenAgain: today(15, 2) } },
    ],
  })
  expect(lines()).toEqual([expect.stringContaining('A later visit found the same there')])
})

test('lists versions with their moment and reason', () => {
  show({
    versions: [
      { id: 9, at: today(14, 31), reason: 'before-restore', filled: 3 },
      { id: 8, at: today(14, 2), reason: 'edit', filled: 1 },
      { id: 7, at: new Date(2026, 10, 20, 17, 20).toISOString(), reason: 'restored', filled: 5 },
    ],
  })
  expect(heads()).toEqual(['Today, 14:31', 'Today, 14:02', '20 Nov 2026, 17:20'])
  expect(contents()).toEqual([
    'Page as found before restoring · 3 fields filled',
    '1 field filled',
    'Page after restoring · 5 fields filled',
  ])
  press(byRole('button', 'Compare with page: Today, 14:02'))
  expect(said.onCompare).toHaveBeenCalledWith(8)
})

test('says what could not be read, and that it is kept', () => {
  show({ unreadable: 2 })
  expect(document.body.textContent).toContain('2 versions could not be read. They are kept')
  expect(document.body.textContent).not.toContain('No versions yet')
})

test('says that there is none yet', () => {
  show({})
  expect(document.body.textContent).toContain('No versions yet')
})

test('tells lines of one minute apart, and what changed', () => {
  const second = (seconds: number) => new Date(2026, 10, 23, 14, 31, seconds).toISOString()
  show({
    versions: [
      { id: 3, at: second(40), reason: 'undone', filled: 3, changed: 2 },
      { id: 2, at: second(12), reason: 'edit', filled: 3, changed: 1 },
      { id: 1, at: today(14, 2), reason: 'edit', filled: 1, changed: 0 },
    ],
  })
  expect(heads()).toEqual(['Today, 14:31:40', 'Today, 14:31:12', 'Today, 14:02'])
  expect(contents()).toEqual([
    'Page after undoing · 2 fields changed · 3 fields filled',
    '1 field changed · 3 fields filled',
    '1 field filled',
  ])
})

test('a long list stands under its days, and comes step by step', async () => {
  const versions = Array.from({ length: 100 }, (_, place) => ({
    id: 1000 - place,
    at: new Date(2026, 10, 23 - Math.floor(place / 50), 14, 59 - (place % 50)).toISOString(),
    reason: 'edit' as const,
    filled: 1,
  }))
  show({ versions })
  expect(document.querySelectorAll('li')).toHaveLength(40)
  for (const lines of [80, 100]) {
    await act(() => new Promise(resolve => setTimeout(resolve, 5)))
    expect(document.querySelectorAll('li')).toHaveLength(lines)
  }
  expect([...document.querySelectorAll('h2')].map(head => head.textContent)).toEqual(['Today', 'Yesterday'])
  expect(heads().slice(48, 51)).toEqual(['14:11', '14:10', '14:59'])
  expect(byRole('button', 'Compare with page: Yesterday, 14:59')).toBeTruthy()
})

test('a line does the newest of its actions, though it is not written anew', () => {
  const newest = vi.fn()
  show({ versions: two })
  show({ versions: two, onPin: newest })
  press(byRole('button', 'Pin: Today, 14:31'))
  expect(newest).toHaveBeenCalledWith(9, true)
})

describe('names and pins', () => {
  test('are shown, as text', () => {
    show({ versions: two })
    expect(heads()).toEqual(['Today, 14:31', 'Today, 14:02 sent to <b>legal</b>\uFFFD'])
    expect(document.querySelector('li b')).toBeNull()
    const pins = allByRole('button', /^Pin: /)
    expect(pins.map(pin => pin.getAttribute('aria-pressed'))).toEqual(['false', 'true'])
    for (const pin of pins) press(pin)
    expect(said.onPin.mock.calls).toEqual([
      [9, true],
      [8, false],
    ])
  })

  test('naming begins at the button, with the focus in the field', () => {
    show({ versions: two })
    press(byRole('button', 'Name: Today, 14:31'))
    expect(said.onNaming).toHaveBeenCalledWith(9, true)
    show({ versions: two, naming: new Set([9]) })
    const field = byRole('textbox', 'Name of this version') as HTMLInputElement
    expect(document.activeElement).toBe(field)
    expect(field.maxLength).toBe(80)
    field.value = 'before the call'
    act(() => {
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(said.onType).toHaveBeenCalledWith(9, 'before the call')
    show({ versions: [{ id: 10, at: today(14, 40), reason: 'edit', filled: 3 }, ...two], naming: new Set([9]) })
    expect(field.isConnected && field.value, 'a new version came').toBe('before the call')
    press(byRole('button', 'Keep name'))
    expect(said.onName).toHaveBeenCalledWith(9, 'before the call')
  })

  test('Escape leaves, the choice of a version stays, and the focus goes back to the button', () => {
    show({ versions: two, naming: new Set([8]), picked: 9 })
    const field = byRole('textbox') as HTMLInputElement
    expect(field.value, 'what it is called now').toBe('sent to <b>legal</b>\u202E')
    field.focus()
    act(() => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    })
    expect(said.onNaming).toHaveBeenCalledWith(8, false)
    expect(said.onPick).not.toHaveBeenCalled()
    show({ versions: two, picked: 9 })
    expect(document.activeElement).toBe(byRole('button', /^Change the name: Today, 14:02/))
  })

  test('what was typed before another screen was shown is there again', () => {
    show({ versions: two, naming: new Set([9]), typedName: id => (id === 9 ? 'half a na' : undefined) })
    expect((byRole('textbox') as HTMLInputElement).value).toBe('half a na')
    expect(document.activeElement).not.toBe(byRole('textbox'))
  })

  test.each([
    ['name', 'full', 'The name is not kept', 'is full. Free some space', 'What you typed stays here'],
    ['pin', 'refused', 'The pin could not be changed', 'refuses storage', ''],
  ] as const)('a %s that the store refuses is told in its line', (what, fault, ...words) => {
    show({ versions: two, naming: new Set([9]), refused: { id: 9, what, fault } })
    const alert = byRole('alert')
    expect(line(9).contains(alert)).toBe(true)
    for (const part of words) expect(alert.textContent).toContain(part)
  })

  test('a version that is gone is told above the list', () => {
    show({ versions: two, refused: { id: 3, what: 'name', fault: 'gone' } })
    expect(byRole('alert').textContent).toContain('no longer there')
    expect(document.querySelector('li [role=alert]')).toBeNull()
  })
})

describe('comparing two', () => {
  test('one is picked, and each other one says with what it would be compared', () => {
    show({ versions: two })
    press(byRole('button', /^Compare with…: Today, 14:02 · \u2068sent to/))
    expect(said.onPick).toHaveBeenCalledWith(8)
    show({ versions: two, picked: 8 })
    expect(byRole('status').textContent).toContain('Choose the version to compare with Today, 14:02 · ')
    expect(allByRole('button', /^Compare with page/), 'only one thing is asked').toHaveLength(0)
    press(byRole('button', /^Compare with \u2068sent to.*: Today, 14:31$/))
    expect(said.onCompareTwo).toHaveBeenCalledWith(9)
  })

  test('the button keeps the focus, and takes the choice back', () => {
    show({ versions: two })
    const button = byRole('button', 'Compare with…: Today, 14:31')
    button.focus()
    show({ versions: two, picked: 9 })
    expect(document.activeElement).toBe(button)
    expect(button.textContent).toBe('Do not compare')
    press(button)
    expect(said.onPick).toHaveBeenCalledWith(null)
  })

  test('Escape takes it back, too', () => {
    show({ versions: two, picked: 9 })
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(said.onPick).toHaveBeenCalledWith(null)
  })

  test('is not offered where there is only one, nor with one that is gone', () => {
    show({ versions: two.slice(0, 1) })
    expect(allByRole('button', /^Compare with…/)).toHaveLength(0)
    show({ versions: two, picked: 77 })
    expect(byRole('status').textContent).toBe('')
    expect(allByRole('button', /^Compare with page/)).toHaveLength(2)
  })
})

test('the focus comes back to the button that led away', () => {
  show({ versions: two, picked: 9, left: { id: 8, control: 'two' } })
  expect(document.activeElement).toBe(byRole('button', /^Compare with Today, 14:31: /))
})

test('where that is gone, the heading has the focus', () => {
  show({ versions: two, left: { id: 77, control: 'two' } })
  expect(document.activeElement?.textContent).toBe('Versions')
})
