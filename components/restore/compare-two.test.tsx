// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Contact } from '@/rules'
import { byRole } from '@/tests/support/by-role'
import type { CompareTwoProps } from './compare-two'
import type { VersionDifference } from './version-difference'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { CompareTwo } = await import('./compare-two')

const at = (hour: number, minute: number) => new Date(2026, 10, 23, hour, minute).toISOString()
const onRestore = vi.fn()
const onBack = vi.fn()

function show(differences: VersionDifference[], props: Partial<CompareTwoProps> = {}) {
  act(() =>
    render(
      <CompareTwo
        offerAlias="Contoso Field Service"
        older={{ id: 3, at: at(14, 2), reason: 'edit', filled: 1, name: 'sent to legal' }}
        newer={{ id: 7, at: at(14, 31), reason: 'edit', filled: 2 }}
        differences={differences}
        now={Date.parse(at(15, 0))}
        onRestore={onRestore}
        onBack={onBack}
        {...props}
      />,
      document.body,
    ),
  )
}
const field = (id: string) => document.querySelector(`[data-field="${id}"]`) as HTMLElement
const sides = (id: string) => [...field(id).querySelectorAll('.side .value')].map(value => value.textContent)
const changes = (id: string) =>
  [...field(id).querySelectorAll('.changes > div')].map(line => [
    line.querySelector('dt')?.textContent,
    ...[...line.querySelectorAll('dd .value__line')].map(words => words.textContent),
  ])

afterEach(() => act(() => render(null, document.body)))

test('says which two, and leads to restoring from each', () => {
  show([{ field: 'landing-page', state: 'same', older: 'a', newer: 'a' }])
  expect(document.activeElement?.textContent).toBe('Compare two versions')
  const heads = [...document.querySelectorAll('.side-head')].map(head => head.textContent)
  expect(heads[0]).toContain('OlderToday, 14:02sent to legal')
  expect(heads[1]).toContain('NewerToday, 14:31')
  expect(document.body.textContent).toContain('Nothing differs, as far as it was read. 1 is the same.')
  act(() => byRole('button', /^Restore from this version: Today, 14:02/).click())
  expect(onRestore).toHaveBeenLastCalledWith(3)
  act(() => byRole('button', 'Restore from this version: Today, 14:31').click())
  expect(onRestore).toHaveBeenLastCalledWith(7)
  act(() => byRole('button', 'Back').click())
  expect(onBack).toHaveBeenCalledOnce()
})

describe('what differs', () => {
  test.each([
    ['a', '', 'Emptied'],
    ['', 'b', 'Filled in'],
    ['a', 'b', 'Changed'],
  ])('a text from %j to %j: %s', (older, newer, word) => {
    show([{ field: 'landing-page', state: 'differs', older, newer, change: { kind: 'text' } }])
    expect(field('landing-page').querySelector('.word')?.textContent).toBe(word)
    expect(sides('landing-page')).toEqual([older || 'Empty', newer || 'Empty'])
    expect(changes('landing-page')).toEqual([])
  })

  test('options and files, and their names are text', () => {
    const hostile = '<img src=x>\u202Efdp.exe'
    show([
      {
        field: 'segments',
        state: 'differs',
        older: ['SMB', 'Corporate'],
        newer: ['SMB', 'Enterprise'],
        change: { kind: 'words', added: ['Enterprise'], removed: ['Corporate'] },
      },
      {
        field: 'one-pager',
        state: 'differs',
        older: ['a.pdf', 'b.pdf', 'c.pdf'],
        newer: ['c.pdf', hostile],
        change: { kind: 'words', added: [hostile], removed: ['a.pdf', 'b.pdf'] },
      },
    ])
    expect(document.body.textContent).toContain('2 fields differ.')
    expect(changes('segments')).toEqual([
      ['Added', 'Enterprise'],
      ['Removed', 'Corporate'],
    ])
    expect(sides('segments')).toEqual(['SMB, Corporate', 'SMB, Enterprise'])
    expect(changes('one-pager')).toEqual([
      ['Added', '<img src=x>\uFFFDfdp.exe'],
      ['Removed', 'a.pdf', 'b.pdf'],
    ])
    expect(document.querySelector('img')).toBeNull()
  })

  test('areas with their sub-areas', () => {
    show([
      {
        field: 'solution-areas',
        state: 'differs',
        older: [{ area: 'Azure', subAreas: ['Data'] }],
        newer: [
          { area: 'Azure', subAreas: ['Identity'] },
          { area: 'Security', subAreas: [] },
        ],
        change: {
          kind: 'areas',
          added: [{ area: 'Security', subAreas: [] }],
          removed: [],
          changed: [{ area: 'Azure', added: ['Identity'], removed: ['Data'] }],
        },
      },
    ])
    expect(changes('solution-areas')).toEqual([
      ['Added', 'Security'],
      ['Azure', 'Added: Identity', 'Removed: Data'],
    ])
  })

  test('contacts by row', () => {
    const ann: Contact = {
      name: 'Ann',
      email: 'ann@contoso.com',
      jobTitle: '',
      role: 'Sales',
      countries: ['DE', 'FR'],
      states: [],
    }
    const after = { ...ann, role: 'Marketing', countries: ['FR', 'DE'], jobTitle: 'Lead' }
    show([
      {
        field: 'contacts',
        state: 'differs',
        older: { count: 1, rows: [ann] },
        newer: { count: 2, rows: [after, { ...ann, name: 'Bo', email: '' }] },
        change: {
          kind: 'contacts',
          added: [{ ...ann, name: 'Bo', email: '' }],
          removed: [],
          changed: [{ before: ann, after }],
        },
      },
    ])
    expect(changes('contacts')).toEqual([
      ['Added', 'Bo, Sales, Germany, France'],
      ['Ann', 'Job title: Empty → Lead', 'Role: Sales → Marketing'],
    ])
    expect(sides('contacts')).toEqual(['1 contact', '2 contacts'])
  })
})

test('what was not read is neither empty nor gone', () => {
  show([
    { field: 'segments', state: 'not-read', newer: ['SMB'] },
    { field: 'platforms', state: 'not-read', older: [] },
    { field: 'landing-page', state: 'not-read' },
    {
      field: 'contacts',
      state: 'unknown',
      older: { count: 2, rows: null },
      newer: { count: 2, rows: null },
    },
  ])
  expect(document.body.textContent).toContain('Nothing differs, as far as it was read. 3 cannot be compared.')
  expect(field('segments').textContent).toContain('Not read then in the older version')
  expect(field('segments').textContent).toContain('The newer holds: SMB')
  expect(field('segments').textContent).not.toContain('Empty')
  expect(field('platforms').textContent).toContain('Not read then in the newer version')
  expect(field('platforms').textContent).toContain('The older holds: Empty')
  expect(document.body.textContent).toContain('Read in neither version: Landing page.')
  expect(field('contacts').textContent).toContain('did not show who the contacts were')
})
