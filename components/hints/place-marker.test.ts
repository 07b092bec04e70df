import { expect, it } from 'vitest'
import { placeMarker } from './place-marker'
import { cases, ground } from './place-marker.cases'

it.each(cases)('%s', (_, change, place) => {
  expect(placeMarker({ ...ground, ...change })).toEqual(place)
})
