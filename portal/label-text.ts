import { longestLabel } from '@/platform/limits'

/** Glyphs of info icons, required marks and icon fonts: part of a label's drawing, not of its words. */
const glyphs = /[\u24D8\u2139\u{1F6C8}\u2731\u204E]|\p{Co}|\p{Cf}|\u{FE0F}/gu

/** What may trail a label's words. Taken off again and again, since they come in any order: "(Max 3). Required. *". */
const tails: readonly RegExp[] = [
  /[\s.:;,?*]+$/,
  // "is required" is an error sentence, "Required" alone a mark.
  /(?<!\b(?:is|are|be|not)\s)(?<![^\s.:?*()])\(?(?:required|mandatory|optional)\)?$/,
  /\((?:max(?:imum)?\.?\s*\d+|\d+\s*max(?:imum)?)\)$/,
  /(?<=^|\s)\d+\s*\/\s*\d+$/,
  /(?<=[\s.:?*)])\(?i\)?$/,
]

/** A form is read again and again, and most of its texts stay. */
const memory = new Map<string, string>()
const mostRemembered = 4000
const longestRemembered = 200

/**
 * The words of a label as they are compared: lower case, single spaces, without marks, counters and limits.
 * '' when the text is nothing but such marks. Two labels mean the same only when these are equal; nothing is fuzzy.
 */
export function labelWords(text: string): string {
  const known = memory.get(text)
  if (known !== undefined) return known
  const words = wordsOf(text)
  if (memory.size >= mostRemembered) memory.clear()
  if (text.length <= longestRemembered) memory.set(text, words)
  return words
}

function wordsOf(text: string): string {
  let words = text
    .replace(glyphs, ' ')
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^[*\s]+/, '')
    .trim()
  for (let before = ''; before !== words; ) {
    before = words
    for (const tail of tails) words = words.replace(tail, '')
  }
  return words === 'i' ? '' : words
}

/** Required marks, info letters and stops behind a label's words. */
const trailingMarks = /(?:[\s.:;,*]|(?<=[\s.:?*)])\(?(?:required|mandatory|i)\)?)+$/i

/**
 * A label as the page words it, for people and rules: with its case, "(Max 3)" and "(optional)", without required marks, info
 * glyphs and spare white space. At most `longestLabel` characters.
 */
export const shownLabel = (text: string): string =>
  text
    .slice(0, longestLabel)
    .replace(glyphs, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[*\s]+/, '')
    .replace(trailingMarks, '')

/** Whether a text holds no words of its own: a star, "Required", an icon, a counter, a tick. */
export const isMark = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text.length > longestMark ? text : labelWords(text))

const longestMark = 60

/** The limit that a label or link names, "(Max 3)" or "(5 Max)". */
export function limitIn(text: string): number | undefined {
  const [, after, before] = /\((?:max(?:imum)?\.?\s*(\d+)|(\d+)\s*max(?:imum)?)\)/i.exec(text) ?? []
  const number = after ?? before
  return number === undefined ? undefined : Number(number)
}

/** The words of a link or button, without the icon or "+" in front of them. */
export const actionWords = (text: string): string => labelWords(text.replace(/^[^\p{L}\p{N}]+/u, ''))
