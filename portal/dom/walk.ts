import { documentIn } from '@/platform/frames'
import { isBusySign, isBusyText } from './busy'
import { drawnKind, drawnSelect, isAction, isListOfDropDown, isUnreadControl, nativeKind } from './controls'
import { harmonyName } from './harmony'
import { headingLevel, isMenu } from './landmarks'
import type { ActionItem, ControlItem, Item, Outline, Span } from './outline'
import { flatChildren } from './shadow'
import { isTuckedAway, seenOf } from './sight'

interface Walk {
  items: Item[]
  spans: Span[]
  spanOf: Map<Element, Span>
  headings: Span[]
  busy: boolean
  gap: Item['gap']
}

/** The outline of what a document and the frames in it show now. One pass over the page, no layout, nothing changed. */
export function outlineOf(document: Document): Outline {
  const walk: Walk = {
    items: [],
    spans: [],
    spanOf: new Map(),
    headings: [],
    busy: document.readyState === 'loading',
    gap: 'line',
  }
  if (document.body) visit(walk, document.body, null)
  return { document, ...walk }
}

function visit(walk: Walk, element: Element, parent: Span | null): void {
  const role = element.getAttribute('role')
  // The open list of a drawn drop-down belongs to it; read as words of the page it would part a form in two.
  if (role === 'listbox' && isListOfDropDown(element)) return
  const { sight, inline } = seenOf(element, role)
  if (sight === 'gone') {
    visitUndisplayed(walk, element, parent)
    return
  }
  const seen = sight === 'seen'
  walk.busy ||= seen && isBusySign(element, role)
  if (!inline || element.localName === 'br') walk.gap = 'line'
  const span = open(walk, element, parent, role)
  if (!seen || !visitLeaf(walk, element, span, role)) {
    visitChildren(walk, element, span, seen)
    const control = role && drawnKind(element, role)
    if (control && isWithoutControl(walk, span))
      pushControl(walk, span, element, { control, drawn: true, hidden: false })
  }
  span.end = walk.items.length
  if (!inline) walk.gap = 'line'
}

const isWithoutControl = ({ items }: Walk, { start }: Span) =>
  !items.slice(start).some(({ kind }) => kind === 'control')

/** A file input behind a drop box, or a box drawn by its label, works though it is not displayed. */
function visitUndisplayed(walk: Walk, element: Element, parent: Span | null): void {
  if (element.localName !== 'input' || !parent) return
  const control = nativeKind(element)
  const labelled =
    (control === 'checkbox' || control === 'radio') && ((element as HTMLInputElement).labels?.length ?? 0) > 0
  if (control !== 'file' && !labelled) return
  const span = open(walk, element, parent, null)
  pushControl(walk, span, element, { control, drawn: false, hidden: true })
}

function open(walk: Walk, element: Element, parent: Span | null, role: string | null): Span {
  const at = walk.items.length
  const inMenu = parent?.inMenu || isMenu(element, role)
  const span: Span = {
    element,
    parent,
    index: walk.spans.length,
    start: at,
    end: at,
    level: headingLevel(element, role),
    inMenu,
  }
  walk.spans.push(span)
  if (span.level > 0) walk.headings.push(span)
  walk.spanOf.set(element, span)
  return span
}

/** Controls, actions and pictures are taken whole. False when the element's children are to be visited. */
function visitLeaf(walk: Walk, element: Element, span: Span, role: string | null): boolean {
  const drawn = drawnSelect(element, role)
  if (drawn) {
    visitLabelOf(walk, element, span)
    pushControl(walk, span, element, { control: drawn, drawn: true, hidden: false })
    return true
  }
  const control = nativeKind(element)
  if (control) {
    const hidden = control === 'file' && isTuckedAway(element)
    pushControl(walk, span, element, { control, drawn: role === 'combobox', hidden })
    return true
  }
  if (isUnreadControl(element, role)) {
    pushControl(walk, span, element, { control: 'other', drawn: true, hidden: false })
    return true
  }
  if (element.localName === 'img') {
    const text = element.getAttribute('alt')?.trim() ?? ''
    if (text) push(walk, { kind: 'image', owner: span, gap: walk.gap, text, element })
    return true
  }
  if (element.localName === 'iframe') {
    visitFrame(walk, element, span)
    return true
  }
  return isAction(element, role) && visitAction(walk, element, span)
}

/** What a frame shows stands where the frame does. */
function visitFrame(walk: Walk, frame: Element, span: Span): void {
  const inner = documentIn(frame)
  if (!inner) return
  walk.busy ||= inner.readyState === 'loading'
  visit(walk, inner.body, span)
}

/** An action is one item with its words, unless it wraps controls, headings or other actions: then it is a frame around them. */
function visitAction(walk: Walk, element: Element, span: Span): boolean {
  const inside: Walk = { items: [], spans: [], spanOf: new Map(), headings: [], busy: false, gap: 'line' }
  visitChildren(inside, element, { ...span, start: 0, end: 0 }, true)
  const isFrame = inside.items.some(
    item => item.kind === 'control' || (item.kind === 'action' && harmonyName(element) === null),
  )
  if (isFrame || inside.headings.length > 0) return false
  const words = inside.items.map(item => (item.gap === 'none' ? item.text : ` ${item.text}`)).join('')
  const name =
    words.trim() || element.getAttribute('aria-label') || element.getAttribute('title') || buttonValue(element)
  const target =
    inside.items.find((item): item is ActionItem => item.kind === 'action')?.element ?? (element as HTMLElement)
  push(walk, { kind: 'action', owner: span, gap: walk.gap, text: name.replace(/\s+/g, ' ').trim(), element: target })
  return true
}

const buttonValue = (element: Element) => (element.localName === 'input' ? (element as HTMLInputElement).value : '')

function visitChildren(walk: Walk, element: Element, span: Span, seen: boolean): void {
  const closed = element.localName === 'details' && !element.hasAttribute('open')
  const children = flatChildren(element)
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]
    if (child?.nodeType === 1) {
      if (!closed || (child as Element).localName === 'summary') visit(walk, child as Element, span)
    } else if (child?.nodeType === 3 && seen && !closed) visitText(walk, child as Text, span)
  }
}

function visitText(walk: Walk, node: Text, owner: Span): void {
  const text = node.data.replace(/\s+/g, ' ')
  if (text === '') return
  const before = walk.items.at(-1)
  if (before?.kind === 'text' && before.owner === owner && before.last.nextSibling === node) {
    before.text += before.text.endsWith(' ') ? text.trimStart() : text
    before.last = node
    walk.busy ||= isBusyText(before.text)
    return
  }
  if (text === ' ') {
    if (walk.gap === 'none') walk.gap = 'space'
    return
  }
  walk.busy ||= isBusyText(text)
  push(walk, {
    kind: 'text',
    owner,
    gap: walk.gap === 'none' && text.startsWith(' ') ? 'space' : walk.gap,
    text: text.trimStart(),
    node,
    last: node,
  })
}

/** The label that a drawn drop-down shows itself: in its `label` slot or a <label> of its shadow tree. */
function visitLabelOf(walk: Walk, element: Element, span: Span): void {
  const slotted = [...element.children].filter(child => child.slot === 'label')
  const own = Array.from(flatChildren(element)).flatMap(child =>
    child.nodeType === 1 ? labelsIn(child as Element) : [],
  )
  for (const label of slotted.length > 0 ? slotted : own) visit(walk, label, span)
}

const labelsIn = (element: Element) =>
  element.localName === 'label' ? [element] : [...element.querySelectorAll('label')]

function pushControl(
  walk: Walk,
  owner: Span,
  element: Element,
  how: Pick<ControlItem, 'control' | 'drawn' | 'hidden'>,
): void {
  push(walk, { kind: 'control', owner, gap: walk.gap, text: '', element: element as HTMLElement, ...how })
  owner.end = walk.items.length
}

function push(walk: Walk, item: Item): void {
  walk.items.push(item)
  walk.gap = 'none'
}
