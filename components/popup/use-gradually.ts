import { useEffect, useState } from 'preact/hooks'

/** The first items at once, all of them as soon as those are on the screen. */
export function useGradually<Item>(items: Item[], first: number): Item[] {
  const [all, setAll] = useState(false)
  const waiting = !all && items.length > first
  useEffect(() => {
    if (!waiting) return
    const later = setTimeout(() => setAll(true))
    return () => clearTimeout(later)
  }, [waiting])
  return waiting ? items.slice(0, first) : items
}
