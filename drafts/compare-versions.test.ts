import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Contact, type FieldValues, fieldIds } from '@/rules'
import { compareVersions } from './compare-versions'
import { sameValue } from './same-value'

const contact = (name: string, email: string, rest: Partial<Contact> = {}): Contact => ({
  name,
  email,
  jobTitle: '',
  role: '',
  countries: [],
  states: [],
  ...rest,
})
const ann = contact('Ann', 'ann@contoso.com')
const bob = contact('Bob', 'bob@contoso.com')

/** What is told of the one field that both versions name. */
function differenceOf(older: Partial<FieldValues>, newer: Partial<FieldValues>) {
  const field = fieldIds.find(id => older[id] !== undefined || newer[id] !== undefined)
  return compareVersions(older, newer).find(difference => difference.field === field)
}

it.each([
  ['a text', { 'landing-page': 'a' }, { 'landing-page': 'b' }, { kind: 'text' }],
  ['a text that was emptied', { 'landing-page': 'a' }, { 'landing-page': '' }, { kind: 'text' }],
  [
    'options',
    { segments: ['SMB', 'Corporate'] },
    { segments: ['Enterprise', 'SMB'] },
    { kind: 'words', added: ['Enterprise'], removed: ['Corporate'] },
  ],
  [
    'one of two files of the same name',
    { 'one-pager': ['a.pdf', 'a.pdf'] },
    { 'one-pager': ['a.pdf', 'b.pdf'] },
    { kind: 'words', added: ['b.pdf'], removed: ['a.pdf'] },
  ],
  [
    'areas, and sub-areas of one that stayed',
    {
      'solution-areas': [
        { area: 'Azure', subAreas: ['Data', 'Blockchain'] },
        { area: 'Security', subAreas: [] },
      ],
    },
    {
      'solution-areas': [
        { area: 'Modern work', subAreas: ['Teams'] },
        { area: 'Azure', subAreas: ['Data', 'Identity'] },
      ],
    },
    {
      kind: 'areas',
      added: [{ area: 'Modern work', subAreas: ['Teams'] }],
      removed: [{ area: 'Security', subAreas: [] }],
      changed: [{ area: 'Azure', added: ['Identity'], removed: ['Blockchain'] }],
    },
  ],
  [
    'the first area',
    { 'solution-areas': [] },
    { 'solution-areas': [{ area: 'Azure', subAreas: [] }] },
    { kind: 'areas', added: [{ area: 'Azure', subAreas: [] }], removed: [], changed: [] },
  ],
] as const)('%s', (_, older, newer, change) => {
  const [before, after] = [older, newer] as unknown as Partial<FieldValues>[]
  expect(differenceOf(before!, after!)).toMatchObject({ state: 'differs', change })
})

describe('contacts', () => {
  const rows = (...list: Contact[]) => ({ contacts: { count: list.length, rows: list } })
  const counted = (count: number | null) => ({ contacts: { count, rows: null } })

  it.each([
    ['one more', rows(ann), rows(ann, bob), { added: [bob], removed: [], changed: [] }],
    ['one less', rows(bob, ann), rows(ann), { added: [], removed: [bob], changed: [] }],
    [
      'the same e-mail with another name and role',
      rows(ann, bob),
      rows(bob, contact('Anna', ' ANN@contoso.com', { role: 'Sales' })),
      {
        added: [],
        removed: [],
        changed: [{ before: ann, after: contact('Anna', ' ANN@contoso.com', { role: 'Sales' }) }],
      },
    ],
    [
      'the same name with another e-mail',
      rows(ann),
      rows(contact('ann', 'ann@fabrikam.com')),
      { added: [], removed: [], changed: [{ before: ann, after: contact('ann', 'ann@fabrikam.com') }] },
    ],
    [
      'rows that name nobody',
      rows(contact('', '', { role: 'a' })),
      rows(contact('', '', { role: 'b' })),
      { added: [contact('', '', { role: 'b' })], removed: [contact('', '', { role: 'a' })], changed: [] },
    ],
  ])('%s', (_, older, newer, change) => {
    expect(differenceOf(older, newer)).toMatchObject({ state: 'differs', change: { kind: 'contacts', ...change } })
  })

  it.each([
    ['other numbers differ', counted(2), counted(3), { state: 'differs', change: { kind: 'count' } }],
    ['rows and another number differ', rows(ann), counted(3), { state: 'differs', change: { kind: 'count' } }],
    ['none and none are the same', rows(), counted(0), { state: 'same' }],
    ['the same number tells nothing', counted(2), counted(2), { state: 'unknown' }],
    ['nor does a number that was not shown', counted(null), counted(2), { state: 'unknown' }],
    ['the same rows in another order are the same', rows(ann, bob), rows(bob, ann), { state: 'same' }],
  ])('%s', (_, older, newer, told) => {
    const { state, change } = differenceOf(older, newer)!
    expect({ state, ...(change && { change }) }).toEqual(told)
  })
})

it.each([
  [{ segments: ['SMB'] }, {}],
  [{}, { segments: ['SMB'] }],
  [{}, { segments: [] }],
])('what one of them did not read is neither blank nor removed: %j, %j', (older, newer) => {
  expect(compareVersions(older, newer)[1]).toEqual({
    field: 'segments',
    state: 'not-read',
    ...('segments' in older && { older: older.segments }),
    ...('segments' in newer && { newer: newer.segments }),
  })
})

describe('for any two versions', () => {
  const word = fc.constantFrom('', 'a', 'b', 'c', '__proto__')
  const words = fc.array(word, { maxLength: 4 })
  const row = fc.record({
    name: word,
    email: word,
    jobTitle: word,
    role: word,
    countries: words,
    states: fc.constant([] as string[]),
  })
  const version: fc.Arbitrary<Partial<FieldValues>> = fc.record(
    {
      segments: words,
      'one-pager': words,
      'landing-page': word,
      'solution-areas': fc.array(fc.record({ area: word, subAreas: words }), { maxLength: 4 }),
      contacts: fc.record({
        count: fc.option(fc.nat(3)),
        rows: fc.option(fc.array(row, { maxLength: 4 })),
      }),
    },
    { requiredKeys: [] },
  )

  it('names every field once, in the order of the form, with what each version held', () => {
    fc.assert(
      fc.property(version, version, (older, newer) => {
        const differences = compareVersions(older, newer)
        expect(differences.map(({ field }) => field)).toEqual(fieldIds)
        for (const { field, ...difference } of differences) {
          expect(difference.older).toBe(older[field])
          expect(difference.newer).toBe(newer[field])
          expect(difference.state === 'not-read').toBe(older[field] === undefined || newer[field] === undefined)
          expect(difference.change !== undefined).toBe(difference.state === 'differs')
        }
      }),
    )
  })

  it('finds no difference between a version and itself', () => {
    fc.assert(
      fc.property(version, same => {
        expect(compareVersions(same, same).filter(({ state }) => state === 'differs')).toEqual([])
      }),
    )
  })

  it('swaps what was added and what was removed with the sides', () => {
    fc.assert(
      fc.property(version, version, (one, other) => {
        const there = compareVersions(one, other)
        const back = compareVersions(other, one)
        expect(back.map(({ state }) => state)).toEqual(there.map(({ state }) => state))
        for (const [place, { change }] of there.entries()) {
          const turned = back[place]?.change
          expect(turned?.kind).toBe(change?.kind)
          if (!change || !turned || !('added' in change) || !('added' in turned)) continue
          expect(turned.added).toEqual(change.removed)
          expect(turned.removed).toEqual(change.added)
          if ('changed' in change && 'changed' in turned) expect(turned.changed).toHaveLength(change.changed.length)
        }
      }),
    )
  })

  /** A list with some entries less and some more. */
  function applied<Item>(before: Item[], removed: Item[], added: Item[]): Item[] {
    const left = [...before]
    for (const item of removed) {
      const place = left.findIndex(other => JSON.stringify(other) === JSON.stringify(item))
      expect(place, 'only what was there is removed').toBeGreaterThanOrEqual(0)
      left.splice(place, 1)
    }
    return [...left, ...added]
  }

  it('loses nothing: before, less what was removed, with what was added, is after', () => {
    fc.assert(
      fc.property(version, version, (older, newer) => {
        for (const { field, change, ...sides } of compareVersions(older, newer)) {
          if (change?.kind === 'words') {
            const after = applied(sides.older as string[], change.removed, change.added)
            expect(sameValue(after, sides.newer!), field).toBe(true)
          }
          if (change?.kind === 'contacts') {
            const { removed, added, changed } = change
            const [before, after] = [older.contacts!.rows!, newer.contacts!.rows!]
            const gone = [...removed, ...changed.map(pair => pair.before)]
            const come = [...added, ...changed.map(pair => pair.after)]
            const rows = applied(before, gone, come)
            expect(sameValue({ count: null, rows }, { count: null, rows: after })).toBe(true)
          }
          if (change?.kind === 'areas') {
            const [before, after] = [older['solution-areas']!, newer['solution-areas']!]
            const names = ({ area }: { area: string }) => area
            const left = applied(before.map(names), change.removed.map(names), change.added.map(names))
            expect(left.sort()).toEqual(after.map(names).sort())
            for (const { area, added, removed } of change.changed) {
              expect(added.length + removed.length, 'a changed area has changes').toBeGreaterThan(0)
              expect(before.map(names)).toContain(area)
            }
          }
        }
      }),
    )
  })
})
