/** The code of a choice, which the library's elements have as their value instead of the words. */
export const codeOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Several codes as one value. */
export const joined = (chosen: readonly string[]): string => chosen.map(codeOf).join(',')

/** The choices whose codes a value holds, in the order of the choices. */
export function chosenIn(value: string, choices: readonly string[]): string[] {
  const codes = value.split(',')
  return choices.filter(choice => codes.includes(codeOf(choice)))
}
