import type { Point } from './box'

export const nowhere: Point = { x: 0, y: 0 }

/** Fractions of a pixel that scrolling itself leaves, and no more. */
const exactness = 100

/** The way that most went; of two that are as common, the first. None went anywhere when there is none. */
export function commonWay(ways: readonly Point[]): Point | null {
  const counts = new Map<string, { way: Point; count: number }>()
  for (const way of ways) {
    const key = `${Math.round(way.x * exactness)} ${Math.round(way.y * exactness)}`
    const alike = counts.get(key) ?? { way, count: 0 }
    alike.count += 1
    counts.set(key, alike)
  }
  return (
    [...counts.values()].reduce<{ way: Point; count: number } | null>(
      (most, each) => (most && most.count >= each.count ? most : each),
      null,
    )?.way ?? null
  )
}
