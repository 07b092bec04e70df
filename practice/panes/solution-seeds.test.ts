import { describe, expect, it } from 'vitest'
import { emptyCoSell } from '../model'
import { offers } from '../offers'
import { solutionTypes } from '../options'
import { seedOf } from '../seeds'
import { isWholeFilled } from './mandatory'
import { maxPaneAreas, maxPlays, panePlatforms, playsOf } from './options'
import { solutionOffers, solutionSeedOf } from './solution-seeds'

const seeds = solutionOffers.map(offer => solutionSeedOf(offer)!)

describe('seeds of the solutions', () => {
  it('stand for the live offers and no others', () => {
    const live = offers.filter(offer => seedOf(offer).publishing === 'live')
    expect(new Set(solutionOffers)).toEqual(new Set(live))
  })

  it('have among them an empty one, a half filled one, a filled one, and one under review', () => {
    const { segments: _, ...empty } = emptyCoSell
    expect(seeds.filter(({ contents }) => isSame(contents, empty))).toHaveLength(1)
    expect(seeds.filter(({ contents }) => !isSame(contents, empty) && !isWholeFilled(contents))).toHaveLength(1)
    expect(seeds.filter(({ contents, underReview }) => isWholeFilled(contents) && !underReview)).toHaveLength(1)
    expect(seeds.filter(({ contents, underReview }) => isWholeFilled(contents) && underReview)).toHaveLength(1)
  })

  it.each(solutionOffers)('hold only what can be chosen: $alias', offer => {
    const { platforms, solutionType, areas } = solutionSeedOf(offer)!.contents
    expect(panePlatforms).toEqual(expect.arrayContaining(platforms))
    expect(['', ...solutionTypes]).toContain(solutionType)
    expect(areas.length).toBeLessThanOrEqual(maxPaneAreas)
    for (const { area, subAreas } of areas) {
      expect(playsOf(area)).toEqual(expect.arrayContaining(subAreas))
      expect(subAreas.length).toBeLessThanOrEqual(maxPlays)
    }
  })
})

const isSame = (one: object, other: object): boolean => {
  const sorted = (value: object) => Object.entries(value).sort(([a], [b]) => a.localeCompare(b))
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}
