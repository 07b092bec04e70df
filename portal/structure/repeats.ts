import type { Line } from './outline-lines'

const longestPattern = 4

/**
 * The lines of a run of elements, of which those that look the same as the ones right before are left out and marked: a table has as
 * many rows as somebody has contacts.
 */
export function repeatsLeftOut(groups: readonly Line[][]): Line[] {
  const kept = groups.filter(lines => lines.length > 0)
  const keys = kept.map(lines => lines.map(keyOf).join('\n'))
  const told: Line[] = []
  for (let at = 0; at < kept.length; ) {
    const { length, end } = repeatFrom(keys, at)
    const lines = kept.slice(at, at + length).flat()
    told.push(
      ...(end > at + length
        ? lines.map((line, place) => (place === 0 ? { ...line, again: true as const } : line))
        : lines),
    )
    at = end
  }
  return told
}

/** The shortest pattern that is repeated right behind itself, and where its last repetition ends. */
function repeatFrom(keys: readonly string[], at: number): { length: number; end: number } {
  for (let length = 1; length <= longestPattern; length += 1) {
    let end = at + length
    while (end + length <= keys.length && isSame(keys, at, end, length)) end += length
    if (end > at + length) return { length, end }
  }
  return { length: 1, end: at + 1 }
}

function isSame(keys: readonly string[], a: number, b: number, length: number): boolean {
  for (let step = 0; step < length; step += 1) if (keys[a + step] !== keys[b + step]) return false
  return true
}

const keyOf = ({ words, inside, again }: Line): string =>
  `${words}${again ? ' again' : ''}{${inside.map(keyOf).join('\n')}}`
