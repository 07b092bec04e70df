/** One line of the results. */
export interface PageFigure {
  name: string
  unit: string
  median: number
  lowest: number
  highest: number
  runs: number
}

/** The median of all runs, and how far they lie apart. */
export function figure(name: string, unit: string, values: readonly number[]): PageFigure {
  if (values.length === 0) throw new Error(`No run gave a figure for: ${name}`)
  const sorted = values.toSorted((a, b) => a - b)
  const at = (place: number) => Math.round((sorted[place] ?? 0) * 100) / 100
  return {
    name,
    unit,
    median: at(sorted.length >> 1),
    lowest: at(0),
    highest: at(sorted.length - 1),
    runs: values.length,
  }
}
