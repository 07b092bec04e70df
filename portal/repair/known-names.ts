import { textAndActions, wordsIn } from '../dom/outline'
import { oneLine } from '../form/options'
import type { PageView } from '../page/describe-page'
import { titlesIn } from '../page/titles'
import { isValuePlace } from '../structure/places'

/** Shorter values stand in too many words of the portal's own. */
const shortestValue = 4
const typed = 'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea'

/**
 * Tells whether a text holds a name that the page shows: the offer's own, or what stands in a text field or a table. Options and buttons are left
 * out, for a label may use the words of its options.
 */
export function namesKnownOn({ page, outline }: PageView): (text: string) => boolean {
  const titles = titlesIn(outline).map(({ offer }) => offer)
  const names = [page.alias, page.offerId, ...titles].map(oneLine)
  const values = [
    ...outline.items.map(item =>
      item.kind === 'control' && item.element.matches(typed) ? (item.element as HTMLInputElement).value : '',
    ),
    ...outline.spans.map(span =>
      span.element.localName === 'td' && isValuePlace(span) ? wordsIn(outline, span, textAndActions) : '',
    ),
  ].map(oneLine)
  const known = [...names, ...values.filter(({ length }) => length >= shortestValue)].filter(Boolean).map(asWords)
  return text => known.some(name => asWords(text).includes(name))
}

/** So that only whole words are found in whole words. */
const asWords = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `
