import type { Outline } from '../dom/outline'
import { labelWords } from '../label-text'
import { offerTypeOf, splitOfferType } from '../offer-types'
import type { Title } from './titles'

export interface OfferHeader {
  alias?: string
  /** The offer type as the page words it. */
  typeLabel?: string
}

/** The first entry of an offer's menu, in every year on record. */
const menuStart = labelWords('Offer overview')
/** How far from the menu's first entry, or behind the title, the type may stand: icons and a button come between. */
const near = 6

/**
 * The offer's name and type. Since 2021 they stand in the title row, before that on top of the offer's menu, the type
 * beneath the name. The type is what tells both apart from other text, so nothing is taken where it is not known.
 */
export function offerHeaderOf(outline: Outline, title: Title | undefined): OfferHeader {
  const inTitle = title?.offer ? { alias: title.offer } : {}
  const typeLabel = title?.typeLabel ?? (title?.offer ? typeBehind(outline, title) : undefined)
  const header = title?.offer && typeLabel ? { typeLabel } : menuHeader(outline)
  return { ...header, ...inTitle }
}

function typeBehind(outline: Outline, { span }: Title): string | undefined {
  for (const item of outline.items.slice(span.end, span.end + near)) {
    if (item.kind === 'control' || item.owner.level > 0) return undefined
    if (item.kind === 'text' && offerTypeOf(item.text)) return item.text.trim()
  }
  return undefined
}

function menuHeader(outline: Outline): OfferHeader {
  const { items } = outline
  const start = items.findIndex(({ text }) => labelWords(text) === menuStart)
  for (let index = start - 1; index >= 0 && index >= start - near; index -= 1) {
    const item = items[index]
    if (!item || item.kind === 'control') break
    if (item.kind === 'text' && offerTypeOf(item.text)) {
      const before = items[index - 1]
      const alias = before?.kind === 'text' && before.text.trim()
      return { typeLabel: item.text.trim(), ...(alias && { alias }) }
    }
    const both = item.kind === 'action' ? splitOfferType(item.text) : null
    if (both) return { alias: both.before, typeLabel: both.typeLabel }
  }
  return {}
}
