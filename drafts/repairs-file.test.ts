import { describe, expect, it } from 'vitest'
import { mostRepairs, type Repair } from '@/platform/repairs'
import { readRepairsFile, writeRepairsFile } from './repairs-file'

const repair: Repair = {
  field: 'landing-page',
  home: 'offer-tab',
  label: 'Produktlink – “öffentlich”',
  named: true,
  section: 'documents',
  nth: 2,
  of: 3,
  pointedAt: '2026-11-25T12:00:00Z',
}
const file = (changed: object = {}, repairs: unknown[] = [repair]) =>
  JSON.stringify({ format: 'cosell-checklist-repairs', version: 1, repairs, ...changed })
const repairOf = (changed: object) => [{ ...repair, ...changed }]

describe('a file of repairs', () => {
  it('holds what was written to it', () => {
    expect(readRepairsFile(writeRepairsFile([repair]))).toEqual({ ok: true, repairs: [repair] })
    expect(readRepairsFile(writeRepairsFile([]))).toEqual({ ok: true, repairs: [] })
  })

  it('may begin with the mark of its encoding', () => {
    expect(readRepairsFile(`\uFEFF${file()}`)).toEqual({ ok: true, repairs: [repair] })
  })

  it.each<[string, string, object]>([
    ['nothing', '', { fault: 'no-json' }],
    ['something else', 'name;email\nA;b', { fault: 'no-json' }],
    ['another JSON', '[1]', { fault: 'other-file' }],
    ['another format', file({ format: 'drafts' }), { fault: 'other-file' }],
    ['a later version', file({ version: 2 }), { fault: 'newer' }],
    ['a version that never was', file({ version: 0 }), { fault: 'other-file' }],
    ['half a version', file({ version: 1.5 }), { fault: 'other-file' }],
    ['no list', file({ repairs: {} }), { fault: 'other-file' }],
    ['an unknown field', file({}, [repair, ...repairOf({ field: 'password' })]), { fault: 'broken', number: 2 }],
    ['a field from the prototype', file({}, repairOf({ field: '__proto__' })), { fault: 'broken', number: 1 }],
    ['a label that is no text', file({}, repairOf({ label: { toString: 1 } })), { fault: 'broken', number: 1 }],
    ['a label that never ends', file({}, repairOf({ label: 'x'.repeat(5000) })), { fault: 'broken', number: 1 }],
    ['an empty label', file({}, repairOf({ label: '' })), { fault: 'broken', number: 1 }],
    ['a place that is not among them', file({}, repairOf({ nth: 4 })), { fault: 'broken', number: 1 }],
    ['a day that is none', file({}, repairOf({ pointedAt: 'yesterday' })), { fault: 'broken', number: 1 }],
    ['more than there can be', file({}, Array(mostRepairs + 1).fill(repair)), { fault: 'too-many' }],
    ['no end', `"${'x'.repeat(200_000)}"`, { fault: 'too-large' }],
  ])('with %s is refused with what is wrong', (_, text, expected) => {
    expect(readRepairsFile(text)).toEqual({ ok: false, ...expected })
  })

  it('brings in nothing that a repair does not have', () => {
    const read = readRepairsFile(file({}, [{ ...repair, script: 'x', constructor: 1 }]))
    expect(read).toEqual({ ok: true, repairs: [repair] })
  })
})
