// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import type { VersionsProps } from './versions'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { Versions } = await import('./versions')

const today = (hour: number, minute: number) => new Date(2026, 10, 23, hour, minute).toISOString()
const onCompare = vi.fn()

function show(props: Partial<VersionsProps>) {
  act(() =>
    render(
      <Versions
        offerAlias="Contoso Field Service"
        versions={[]}
        unreadable={0}
        now={Date.parse(today(15, 0))}
        onCompare={onCompare}
        onBack={() => {}}
        {...props}
      />,
      document.body,
    ),
  )
}

afterEach(() => act(() => render(null, document.body)))

test('lists versions with their moment and reason', () => {
  show({
    versions: [
      { id: 9, at: today(14, 31), reason: 'before-restore', filled: 3 },
      { id: 8, at: today(14, 2), reason: 'edit', filled: 1 },
      { id: 7, at: new Date(2026, 10, 20, 17, 20).toISOString(), reason: 'restored', filled: 5 },
    ],
  })
  const lines = [...document.querySelectorAll('li')].map(line => line.textContent)
  expect(lines).toEqual([
    'Today, 14:31ComparePage as found before restoring · 3 fields filled',
    'Today, 14:02Compare1 field filled',
    '20 Nov 2026, 17:20ComparePage after restoring · 5 fields filled',
  ])
  act(() => document.querySelector<HTMLButtonElement>('[aria-label="Compare: Today, 14:02"]')?.click())
  expect(onCompare).toHaveBeenCalledWith(8)
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
  expect([...document.querySelectorAll('li')].map(line => line.textContent)).toEqual([
    'Today, 14:31:40ComparePage after undoing · 2 fields changed · 3 fields filled',
    'Today, 14:31:12Compare1 field changed · 3 fields filled',
    'Today, 14:02Compare1 field filled',
  ])
  expect(document.querySelector('[aria-label="Compare: Today, 14:31:12"]')).not.toBeNull()
})
