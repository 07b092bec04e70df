import { type Item, type Outline, type Span, textAndActions, wordsIn } from '../dom/outline'
import { isRow } from '../dom/rows'
import { isAddArea, isCommand, isRemove } from '../form/actions'
import { isPromptAction } from '../form/file-text'
import type { FieldSearch } from '../form/find-fields'
import type { Hit } from '../form/hits'
import { nameOf } from '../form/names'
import { isMark } from '../label-text'
import { titlesIn } from '../page/titles'
import { elementWords, isCustom, knownRole } from './element-words'
import type { PersonalTexts } from './personal-texts'
import * as places from './places'
import { repeatsLeftOut } from './repeats'
import { type Place, toldText } from './told-text'

/** A line of the report with what lies inside it. */
export interface Line {
  words: string
  inside: Line[]
  /** The same stands there once more, or several times: how often may be a value. */
  again?: true
}

interface Around {
  /** What stands here may be somebody's. */
  value: boolean
  /** Names in a list may be somebody's; labels that the catalogue knows are not. */
  list: boolean
  /** The words were told at an element further out. */
  told: boolean
  inMenu: boolean
}

const structural = new Set(
  'slot fieldset form dialog table thead tbody tr td th details summary main aside section label legend caption dt dd output'.split(
    ' ',
  ),
)

/**
 * The page as the reader sees it: elements that matter, one a line, shadow trees and slots laid flat, with what toldText() lets
 * through of their words. Elements that only lay things out are left out; what repeats is told once.
 */
export function outlineLines(outline: Outline, { hits, findings }: FieldSearch, personal: PersonalTexts): Line[] {
  const naming = places.namingElements(outline)
  const headers = places.headerRows(outline)
  const files = places.fileRows(outline)
  const titles = new Map(titlesIn(outline).map(title => [title.span, title]))
  const known = new Map(hits.filter(hit => isAlone(outline, hit)).map(hit => [hit.span, hit]))
  const used = new Set(
    [...findings.values()].flatMap(finding => (finding.state === 'found' ? finding.reach.hit.start : [])),
  )
  const children = childrenOf(outline)
  const ownItems = ownItemsOf(outline)
  const root = outline.spans[0]
  return root ? visit(root, { value: false, list: false, told: false, inMenu: false }) : []

  function visit(span: Span, around: Around): Line[] {
    if (span.inMenu)
      return around.inMenu ? [] : [{ words: `${elementWords(span.element)} (menu, left out)`, inside: [] }]
    const isHeader = isRow(span) && headers.has(span)
    const inside: Around = {
      ...around,
      value: around.value || (places.isValuePlace(span) && !inHeader(span)) || files.has(span) || isRowHeader(span),
      list: !isHeader && (around.list || places.isListItem(span) || isRow(span)),
    }
    const label = inside.told ? undefined : labelWords(span, inside)
    const own = inside.told || label !== undefined ? [] : ownTexts(span, inside)
    const words = [label, ...own, nameWords(span, inside), ...leafWords(span)].filter(each => each !== undefined)
    inside.told ||= label !== undefined
    const groups = (children.get(span) ?? []).map(child => visit(child, inside))
    const nested = repeatsLeftOut(groups)
    const isKept = words.length > 0 || isStructural(span.element) || nested.length > 1
    return isKept ? [{ words: [elementWords(span.element), ...words].join(' · '), inside: nested }] : nested
  }

  function inHeader(span: Span): boolean {
    return span.parent !== null && headers.has(span.parent)
  }

  function isRowHeader(span: Span): boolean {
    return span.element.localName === 'th' && !inHeader(span)
  }

  function tell(text: string, place: Place, { value, list }: Around): string {
    if (value) return 'text'
    return toldText(text, list && place === 'label' ? 'other' : place, personal)
  }

  /** The words of a label, heading or known text, undefined where the element is none or says nothing. */
  function labelWords(span: Span, around: Around): string | undefined {
    const hit = known.get(span)
    const isLabel = places.isLabelPlace(span, naming)
    const isColumn = places.isHeaderCell(span) && inHeader(span)
    if (!hit && !isLabel && !isColumn) return undefined
    if (span.level > 0) return headingWords(span, around)
    const words = hit?.text ?? wordsIn(outline, span, isColumn ? textAndActions : undefined)
    const place = isColumn ? 'column' : hit && used.has(hit.start) ? 'found' : isLabel ? 'label' : 'other'
    return isMark(words) ? undefined : tell(words, place, around)
  }

  /** Of "<offer> | Documents" the part behind the bar; alone, a page's title may be an offer's name. */
  function headingWords(span: Span, around: Around): string | undefined {
    const all = wordsIn(outline, span) || wordsIn(outline, span, textAndActions)
    const text = titles.get(span)?.text ?? all.slice(all.lastIndexOf('|') + 1).trim()
    if (isMark(text)) return all.includes('|') ? 'text |' : undefined
    const isBare = !all.includes('|')
    const told = tell(text, span.level === 1 && isBare ? 'other' : 'label', around)
    return isBare ? told : `text | ${told}`
  }

  function ownTexts(span: Span, around: Around): string[] {
    return (ownItems.get(span) ?? []).flatMap(at => {
      const item = outline.items[at]
      if (item?.kind !== 'text' || isMark(item.text)) return []
      return tell(item.text, used.has(at) ? 'found' : places.placeOf(outline, at), around)
    })
  }

  function nameWords({ element, start, end }: Span, around: Around): string | undefined {
    const isLeaf = outline.items
      .slice(start, end)
      .some(item => item.owner.element === element && item.kind === 'action')
    if (isLeaf || (!element.hasAttribute('aria-label') && !(isCustom(element) && element.hasAttribute('label'))))
      return undefined
    const name = element.getAttribute('aria-label')?.trim() || nameOf(element)
    const isTick = ['checkbox', 'radio'].includes(element.getAttribute('type') ?? '')
    return isMark(name) ? undefined : `named ${tell(name, 'label', isTick ? { ...around, value: true } : around)}`
  }

  function leafWords(span: Span): string[] {
    return (ownItems.get(span) ?? []).flatMap(at => {
      const item = outline.items[at]
      return item ? (kindWords(item) ?? []) : []
    })
  }

  function isStructural(element: Element): boolean {
    if (structural.has(element.localName) || isCustom(element) || element.hasAttribute('aria-labelledby')) return true
    return knownRole(element) !== undefined || element.shadowRoot !== null
  }
}

/** Whether nothing but marks and buttons stands with a known text in its element. */
const isAlone = ({ items }: Outline, { span, start, end }: Hit) =>
  items.slice(span.start, span.end).every(({ kind, text }, place) => {
    const at = span.start + place
    return (start <= at && at < end) || kind === 'action' || (kind === 'text' && isMark(text))
  })

function kindWords(item: Item): string | undefined {
  if (item.kind === 'control')
    return `[${[item.control, ...(item.drawn ? ['drawn'] : []), ...(item.hidden ? ['hidden'] : [])].join(', ')}]`
  if (item.kind === 'image') return 'text'
  if (item.kind !== 'action') return undefined
  if (isCommand(item)) return '[command]'
  if (isPromptAction(item.text)) return '[file prompt]'
  const other = item.text ? '[action] text' : '[action]'
  return isRemove(item) ? '[remove]' : isAddArea(item) ? '[add an area]' : other
}

function childrenOf({ spans }: Outline): ReadonlyMap<Span, Span[]> {
  const children = new Map<Span, Span[]>()
  for (const span of spans) {
    if (!span.parent) continue
    const siblings = children.get(span.parent)
    if (siblings) siblings.push(span)
    else children.set(span.parent, [span])
  }
  return children
}

function ownItemsOf({ items }: Outline): ReadonlyMap<Span, number[]> {
  const own = new Map<Span, number[]>()
  items.forEach(({ owner }, at) => {
    const others = own.get(owner)
    if (others) others.push(at)
    else own.set(owner, [at])
  })
  return own
}
