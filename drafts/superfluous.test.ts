import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { superfluousVersions, type ThinnedVersion } from './superfluous'

const now = new Date('2026-11-25T12:30:00Z')
const ago = (minutes: number) => new Date(now.valueOf() - minutes * 60_000).toISOString()
/** Versions by their age in minutes, newest first; the age is the id. */
const aged = (...minutes: number[]): ThinnedVersion[] => minutes.map(age => ({ id: age, at: ago(age) }))
const h = 60
const d = 24 * h

describe('thinning', () => {
  it.each<[string, ThinnedVersion[], number | null, number[]]>([
    ['takes nothing of nothing', [], null, []],
    ['keeps all of the last hour', aged(0, 1, 2, 59, 60), null, []],
    ['keeps the newest of each hour of a day', aged(0, 91, 100, 110, 151), null, [100, 110]],
    [
      'keeps the newest of each day before that',
      aged(0, 2 * d, 2 * d + 10, 2 * d + 30, 3 * d),
      null,
      [2 * d + 10, 2 * d + 30],
    ],
    ['keeps everything there is only once', aged(0, 3 * h, 5 * d, 400 * d), null, []],
    ['takes what is older than versions are kept', aged(0, 29 * d, 31 * d, 90 * d), 30, [31 * d, 90 * d]],
    ['keeps the newest of an offer, whatever its age', aged(400 * d, 401 * d), 30, [401 * d]],
    ['keeps the newest of an offer of the future', aged(-5, 400 * d), 30, [400 * d]],
  ])('%s', (_, versions, keepDays, expected) => {
    expect(superfluousVersions(versions, now, keepDays)).toEqual(expected)
  })

  it('never takes what a person has named or pinned', () => {
    const [newest, ...old] = aged(0, 2 * d + 10, 2 * d + 20, 2 * d + 30)
    const versions = [newest!, old[0]!, { ...old[1]!, name: 'sent to legal' }, { ...old[2]!, pinned: true as const }]
    expect(superfluousVersions(versions, now, null)).toEqual([])
    expect(superfluousVersions(versions, now, 1)).toEqual([2 * d + 10])
  })

  it('never takes the last one that was handed to the portal', () => {
    const versions = aged(0, 2 * d + 10, 2 * d + 20, 2 * d + 30, 2 * d + 40).map(version =>
      version.id > 2 * d + 20 ? { ...version, pressed: {} } : version,
    )
    expect(superfluousVersions(versions, now, null)).toEqual([2 * d + 20, 2 * d + 40])
  })

  const ages = fc
    .uniqueArray(fc.integer({ min: 0, max: 60 * d }), { maxLength: 60 })
    .map(all => all.sort((a, b) => a - b))

  it('done twice takes no more than once', () => {
    fc.assert(
      fc.property(ages, fc.option(fc.integer({ min: 1, max: 60 })), (minutes, keepDays) => {
        const versions = aged(...minutes)
        const gone = new Set(superfluousVersions(versions, now, keepDays))
        const left = versions.filter(({ id }) => !gone.has(id))
        expect(superfluousVersions(left, now, keepDays)).toEqual([])
        expect(left.length > 0 || versions.length === 0).toBe(true)
      }),
    )
  })

  it('leaves every day something that it had', () => {
    fc.assert(
      fc.property(ages, minutes => {
        const versions = aged(...minutes)
        const gone = new Set(superfluousVersions(versions, now, null))
        const daysOf = (some: ThinnedVersion[]) => new Set(some.map(({ at }) => at.slice(0, 10)))
        expect(daysOf(versions.filter(({ id }) => !gone.has(id)))).toEqual(daysOf(versions))
      }),
    )
  })
})
