import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import messages from '@/public/_locales/en/messages.json'
import { placeholder } from '@/scripts/new-requirement/placeholder.mjs'
import { isOneOf, keyUses, possibleKeys } from './message-keys'
import { packageRooms, readSources, repository } from './source'

const entries = Object.entries(messages as Record<string, { message: string; description?: string }>)
const keys = entries.map(([key]) => key)
/** The rooms that speak to people; `portal` and `drafts` have no words of their own. */
const rooms: readonly string[] = packageRooms.filter(room => room !== 'portal' && room !== 'drafts')
const sources = readSources().filter(file => rooms.includes(file.room) && !file.isTest)
const uses = sources.flatMap(keyUses)
const manifestKeys = [...readFileSync(path.join(repository, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g)].map(
  match => match[1] ?? '',
)

/** The forms under which a plural text is looked up; English has two. */
const pluralForms = ['one', 'other']

describe('message keys', () => {
  it('are found in the code at all', () => {
    expect(uses.length).toBeGreaterThan(100)
    expect(uses.some(({ plural }) => plural)).toBe(true)
    expect(uses.some(({ key }) => key.includes('*'))).toBe(true)
    expect(manifestKeys).toContain('app_name')
  })

  it('that the code uses exist', () => {
    const wanted = [...uses, ...manifestKeys.map(key => ({ file: 'wxt.config.ts', key, plural: false }))]
    const absent = wanted.flatMap(({ file, key, plural }) =>
      (plural ? pluralForms.map(form => `${key}_${form}`) : [key])
        .filter(wholeKey => !keys.some(existing => isOneOf(existing, wholeKey)))
        .map(wholeKey => `${file}: ${wholeKey}`),
    )
    expect(absent).toEqual([])
  })

  it('that exist are used', () => {
    // A family that is all star would cover everything: it must say at least how its keys begin.
    const known = [...sources.flatMap(possibleKeys), ...manifestKeys].filter(key => !key.startsWith('*'))
    const exact = new Set(known.filter(key => !key.includes('*')))
    const families = [...new Set(known.filter(key => key.includes('*')))]
    const isUsed = (key: string) => exact.has(key) || families.some(family => isOneOf(key, family))
    const unused = keys.filter(key => !isUsed(key) && !isUsed(key.replace(/_(?:one|other)$/, '')))
    expect(unused).toEqual([])
  })

  it('have lower-case names', () => {
    expect(keys.filter(key => !/^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(key))).toEqual([])
  })
})

describe('messages', () => {
  it('number their values without a gap', () => {
    const gaps = entries.filter(([key, { message }]) => {
      const used = new Set([...message.matchAll(/\$(\d)/g)].map(match => Number(match[1])))
      const highest = Math.max(0, ...used)
      // A plural text may leave its count unsaid: "Poland has no sales contact".
      const first = /_(?:one|other)$/.test(key) ? 2 : 1
      return Array.from({ length: highest }, (_, index) => index + 1).some(place => place >= first && !used.has(place))
    })
    expect(gaps).toEqual([])
  })

  it('with values tell the translator what they are', () => {
    expect(entries.filter(([, { message, description }]) => /\$\d/.test(message) && !description)).toEqual([])
  })

  it('keep to the words of the style: no exclamation, no "please", no straight quotation marks', () => {
    const wrong = entries.filter(([, { message }]) => /[!"']|\bplease\b|successfully/i.test(message))
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([])
  })

  it(`are all written: none holds the scaffold's "${placeholder}" any more`, () => {
    const open = entries.filter(([, { message }]) => message.toLowerCase().includes(placeholder))
    expect(open.map(([key]) => key)).toEqual([])
  })

  it('hold no markup and no double space', () => {
    const wrong = entries.filter(([, { message }]) => /[<>]| {2}/.test(message))
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([])
  })
})
