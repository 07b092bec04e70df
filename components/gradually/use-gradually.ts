import { useEffect, useState } from 'preact/hooks'

/** The first items at once, the others as soon as those are on the screen: all of them, or a step at a time where each costs much. */
export function useGradually<Item>(items: Item[], first: number, step = Number.POSITIVE_INFINITY): Item[] {
  const [more, setMore] = useState(0)
  const count = first + more
  const waiting = items.length > count
  useEffect(() => {
    if (!waiting) return
    const later = setTimeout(() => setMore(more + step))
    return () => clearTimeout(later)
  }, [waiting, more])
  return waiting ? items.slice(0, count) : items
}
