import type { ControlKind } from './controls'

/*
 * The page as a reader meets it: words, pictures, controls and actions in the order of the document, shadow trees and slots
 * laid flat, nothing that is not seen. It is made in one walk (walk.ts); everything else in portal/ looks at this list.
 */

/** An element with the run of items inside it: `items[start]` up to, not including, `items[end]`. */
export interface Span {
  element: Element
  parent: Span | null
  /** Its place in `outline.spans`, where what lies inside it follows directly. */
  index: number
  start: number
  end: number
  /** 1 to 6 for a heading, 0 otherwise. */
  level: number
  /** Inside a navigation menu. */
  inMenu: boolean
}

interface Base {
  owner: Span
  /** What stands before it: nothing, white space, or a new block or line. */
  gap: 'none' | 'space' | 'line'
  /** The words: a text, a picture's alt text, an action's name. '' for a control. */
  text: string
}

export type Item =
  /** Words that follow each other without an element between are one text, though a component may make several nodes of it. */
  | (Base & { kind: 'text'; node: Text; last: Text })
  | (Base & { kind: 'image'; element: Element })
  | (Base & { kind: 'action'; element: HTMLElement })
  | (Base & {
      kind: 'control'
      element: HTMLElement
      control: ControlKind
      /** Made of other elements; its state is read from ARIA or from what is shown. */
      drawn: boolean
      /** Not to be seen itself, though its surroundings are: a file input behind a drop box. */
      hidden: boolean
    })

export type ControlItem = Extract<Item, { kind: 'control' }>
export type ActionItem = Extract<Item, { kind: 'action' }>

export interface Outline {
  document: Document
  items: readonly Item[]
  /** Parents before children, in document order. */
  spans: readonly Span[]
  spanOf: ReadonlyMap<Element, Span>
  headings: readonly Span[]
  /** Something on the page says that it is still loading. */
  busy: boolean
}

export interface Range {
  start: number
  /** Exclusive. */
  end: number
}

/** The words of the items in a range as they are read, without those of actions unless asked for. */
export function wordsIn(outline: Outline, { start, end }: Range, kinds: ReadonlySet<Item['kind']> = textOnly): string {
  let words = ''
  let gap = false
  for (let index = start; index < end; index += 1) {
    const item = outline.items[index]
    if (!item) break
    gap ||= item.gap !== 'none' || !kinds.has(item.kind)
    if (!kinds.has(item.kind) || !item.text) continue
    words += gap && words ? ` ${item.text}` : item.text
    gap = /\s$/.test(item.text)
  }
  return words.replace(/\s+/g, ' ').trim()
}

const textOnly: ReadonlySet<Item['kind']> = new Set(['text'])
export const textAndActions: ReadonlySet<Item['kind']> = new Set(['text', 'action'])

/** The innermost element around both. */
export function sharedSpan(span: Span, index: number): Span {
  let at = span
  while (at.parent && !(at.start <= index && index < at.end)) at = at.parent
  return at
}

/** The child of `outer` in which an item lies, null when the item stands directly in it. */
export function childToward(outer: Span, item: Item): Span | null {
  let at: Span | null = item.owner
  if (at === outer) return null
  while (at?.parent && at.parent !== outer) at = at.parent
  return at
}

export const inRange = (range: Range, index: number): boolean => range.start <= index && index < range.end
