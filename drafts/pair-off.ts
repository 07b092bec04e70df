/** What of two lists belongs together, and what of each stands alone, in the order of its list. */
export interface PairedOff<Item> {
  pairs: [older: Item, newer: Item][]
  /** Only in the newer list. */
  added: Item[]
  /** Only in the older list. */
  removed: Item[]
}

/** Pairs each item with one of the same key, as often as both lists have it. An item whose key is null stays alone. */
export function pairOff<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  keyOf: (item: Item) => string | null,
): PairedOff<Item> {
  const waiting = new Map<string, number[]>()
  for (const [place, item] of newer.entries()) {
    const key = keyOf(item)
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), place])
  }
  const taken = new Set<number>()
  const result: PairedOff<Item> = { pairs: [], added: [], removed: [] }
  for (const item of older) {
    const key = keyOf(item)
    const place = key === null ? undefined : waiting.get(key)?.shift()
    if (place === undefined) {
      result.removed.push(item)
    } else {
      taken.add(place)
      result.pairs.push([item, newer[place] as Item])
    }
  }
  result.added = newer.filter((_, place) => !taken.has(place))
  return result
}
