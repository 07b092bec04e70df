/** Items that follow each other and are of one day. */
export interface Day<Item> {
  day: string
  items: Item[]
}

/** Fewer than this are seen at a glance, and headings would only be in the way. */
const fewest = 8

/** A list in its order, by days where it is long and of several days; null where it needs no headings. */
export function byDays<Item extends { moment: { day: string } }>(list: readonly Item[]): Day<Item>[] | null {
  if (list.length < fewest) return null
  const days: Day<Item>[] = []
  for (const item of list) {
    const last = days.at(-1)
    if (last?.day === item.moment.day) last.items.push(item)
    else days.push({ day: item.moment.day, items: [item] })
  }
  return days.length > 1 ? days : null
}
