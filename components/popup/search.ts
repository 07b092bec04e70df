/** Words without case and accents, so that "Café" is found by "cafe". */
const plain = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()

/** Whether each word of the query stands somewhere in one of the texts. An empty query finds everything. */
export function matches(query: string, texts: (string | undefined)[]): boolean {
  const all = plain(texts.filter(text => text !== undefined).join('\n'))
  return plain(query)
    .split(/\s+/)
    .every(word => all.includes(word))
}
