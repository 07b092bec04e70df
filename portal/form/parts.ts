/** What may stand between choices that are shown in one line. */
const separator = /^\s*(?:[,;|•·/&]|and\b)\s*/
const mayPart = /[,;|•·]|\s\/\s/

/** Whether a line may be several choices; "and" and "&" stand in many names. */
export const mayBeSeveral = (line: string): boolean => mayPart.test(line)

/** "Advanced security, Blockchain" as the options whose texts make it up; null when they do not, or do so in two ways. */
export function partsOf(line: string, options: ReadonlySet<string>): string[] | null {
  if (options.has(line) && !mayBeSeveral(line)) return [line]
  const ways = waysOf(line, [...options])
  return ways.length === 1 ? (ways[0] ?? null) : null
}

function waysOf(line: string, options: readonly string[]): string[][] {
  return options.flatMap(text => {
    if (!line.startsWith(text)) return []
    const rest = line.slice(text.length)
    if (rest === '') return [[text]]
    const between = separator.exec(rest)
    return between ? waysOf(rest.slice(between[0].length), options).map(parts => [text, ...parts]) : []
  })
}
