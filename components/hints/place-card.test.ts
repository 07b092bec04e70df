import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { overlaps } from './box'
import { placeCard } from './place-card'
import { cases, ground } from './place-card.cases'

it.each(cases)('%s', (_, change, place) => {
  expect(placeCard({ ...ground, ...change })).toMatchObject(place)
})

it('never lies over the focused control, wherever that is', () => {
  const at = (limit: number) => fc.integer({ min: 0, max: limit })
  fc.assert(
    fc.property(
      at(1300),
      at(760),
      at(500),
      at(80),
      at(600),
      at(1302),
      at(768),
      (left, top, width, height, tall, w, h) => {
        const viewport = { left: 0, top: 0, right: 340 + w, bottom: 200 + h }
        const focused = { left, top, right: left + width + 1, bottom: top + height + 1 }
        const label = { left, top: top - 24, right: left + 200, bottom: top - 8 }
        const place = placeCard({
          viewport,
          headerEnd: 0,
          label,
          field: focused,
          focused,
          others: [],
          pill: null,
          size: { width: 320, height: tall + 40 },
        })
        const shown = Math.min(tall + 40, place.maxHeight)
        const box = { left: place.x, top: place.y, right: place.x + 320, bottom: place.y + shown }
        expect(overlaps(box, focused)).toBe(false)
      },
    ),
  )
})
