import { type Outline, type Span, textAndActions, wordsIn } from '../dom/outline'
import { pageTitle } from '../field-catalogue'
import { labelWords } from '../label-text'
import { offerTypeOf } from '../offer-types'
import { translatedTitles } from '../translated-labels'

/** A heading of the page: "Properties", or since 2021 "<offer> | Properties" with the offer type behind it. */
export interface Title {
  text: string
  /** The offer's name, when the title gives one. */
  offer: string | undefined
  /** The offer type, when it stands in the heading. */
  typeLabel: string | undefined
  span: Span
}

const cosell = new Set([pageTitle, ...translatedTitles].map(labelWords))

export const isCosellTitle = ({ text }: Title): boolean => cosell.has(labelWords(text))

/** The visible headings that may be a page's title, in page order: those of the first level, and the second's. */
export function titlesIn(outline: Outline): Title[] {
  return outline.headings
    .filter(({ level, inMenu }) => level <= 2 && !inMenu)
    .map(span => titleOf(outline, span))
    .filter(({ text }) => text !== '')
}

/** The page's own title: the first heading of the first level; where a page has none, the first of the second. */
export function mainTitle(titles: readonly Title[]): Title | undefined {
  return titles.find(({ span }) => span.level === 1) ?? titles[0]
}

function titleOf(outline: Outline, span: Span): Title {
  let end = span.end
  let typeLabel: string | undefined
  const last = outline.items[end - 1]
  if (last?.kind === 'text' && end - span.start > 1 && offerTypeOf(last.text)) {
    typeLabel = last.text.trim()
    end -= 1
  }
  const words =
    wordsIn(outline, { start: span.start, end }) || wordsIn(outline, { start: span.start, end }, textAndActions)
  const at = words.lastIndexOf('|')
  return {
    text: words.slice(at + 1).trim(),
    offer: words.slice(0, Math.max(at, 0)).trim() || undefined,
    typeLabel,
    span,
  }
}
