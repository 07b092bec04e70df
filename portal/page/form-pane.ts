import type { FormPart } from '@/rules'
import { partOf } from '@/rules'
import { type Outline, type Range, type Span, textAndActions, wordsIn } from '../dom/outline'
import type { Hit } from '../form/hits'
import { sectionOf } from '../meaning'
import { offerTypeOf } from '../offer-types'

/** A pane of Referrals > Co-sell > Solutions: one part of the form of one solution. */
export interface FormPane {
  /** The solution's name, by which it is known: no address tells solutions apart. */
  solution: string
  part: FormPart
  heading: string
  /** The pane's own items. */
  range: Range
  title: Span
}

const paneRoles = new Set(['dialog', 'alertdialog', 'region', 'complementary', 'form', 'main'])
const paneElements = new Set(['dialog', 'aside', 'form', 'main'])
/** How far behind a solution's name its offer type may stand: cells of one row. */
const near = 6

/**
 * The pane on top: the last visible heading "<solution> | Listing", Documents or Contacts. Null where none stands, and where two of them name
 * different solutions, for then nobody can tell which is worked on.
 */
export function formPaneOf(outline: Outline): FormPane | null {
  const panes = outline.headings.flatMap(title => paneTitled(outline, title) ?? [])
  const top = panes.at(-1)
  if (!top || panes.some(({ solution }) => solution !== top.solution)) return null
  return top
}

function paneTitled(outline: Outline, title: Span): FormPane | null {
  if (title.inMenu) return null
  const words = wordsIn(outline, title) || wordsIn(outline, title, textAndActions)
  const at = words.lastIndexOf('|')
  const part = sectionOf(words.slice(at + 1))
  const solution = words.slice(0, Math.max(at, 0)).trim()
  if (!part || !solution) return null
  return { solution, part, heading: words.slice(at + 1).trim(), range: rangeAround(outline, title), title }
}

/** The dialog, or whatever the page makes of a pane; without one, all that follows the title up to the next of its level. */
function rangeAround(outline: Outline, title: Span): Range {
  for (let span = title.parent; span; span = span.parent) {
    const role = span.element.getAttribute('role') ?? ''
    if (paneRoles.has(role) || paneElements.has(span.element.localName)) return { start: title.start, end: span.end }
  }
  const next = outline.headings.find(({ start, level }) => start > title.start && level <= title.level)
  return { start: title.start, end: next?.start ?? outline.items.length }
}

/** The labels that stand in the pane and belong to its part. The pane's title is the label of the contacts. */
export function hitsInPane({ range, part, title, heading }: FormPane, hits: readonly Hit[]): Hit[] {
  const own = hits.filter(
    ({ start, end, meaning }) =>
      range.start <= start && end <= range.end && (meaning.kind === 'section' || partOf(meaning.field) === part),
  )
  if (part !== 'contacts') return own
  const titleHit: Hit = {
    meaning: { kind: 'field', field: 'contacts' },
    text: heading,
    section: 'contacts',
    span: title,
    start: title.start,
    end: title.end,
    named: false,
  }
  return [titleHit, ...own.filter(({ meaning }) => meaning.kind === 'section')]
}

/** The offer type that stands beside the solution's name in the list behind the pane. Undefined where none does, or where several differ. */
export function solutionTypeLabel(outline: Outline, solution: string): string | undefined {
  const labels = new Set<string>()
  outline.items.forEach((item, index) => {
    if (item.text.trim() !== solution) return
    for (const { kind, text } of outline.items.slice(index + 1, index + 1 + near)) {
      if (kind === 'control') return
      if (offerTypeOf(text)) {
        labels.add(text.trim())
        return
      }
    }
  })
  const [label] = labels
  return labels.size === 1 ? label : undefined
}
