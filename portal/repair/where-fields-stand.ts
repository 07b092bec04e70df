import { type FieldId, partOf } from '@/rules'
import type { Outline } from '../dom/outline'
import { isContactsFileLink } from '../form/contact-text'
import type { FoundField } from '../form/find-fields'
import type { Hit } from '../form/hits'
import { kindOf } from '../meaning'
import { isCosellTitle, titlesIn } from '../page/titles'

const landmarkElements = new Set(['nav', 'search', 'footer'])
const landmarkRoles = new Set(['banner', 'navigation', 'search', 'contentinfo'])
/** Inside these a header or footer is one of a piece of the page. */
const pieces = 'main, article, section, aside, form, dialog, [role="main"], [role="dialog"]'

/**
 * Whether a label stands where a field's can: under the heading of its part where that stands on the page, after the form's title, and in no
 * frame of the portal around it.
 * @param hits the page's known labels and headings
 */
export function standsWhereItMay(outline: Outline, hits: readonly Hit[], field: FieldId, label: Hit): boolean {
  for (let span: Hit['span'] | null = label.span; span; span = span.parent) if (isLandmark(span.element)) return false
  const title = titlesIn(outline).find(isCosellTitle)
  if (title && label.start < title.span.end) return false
  const part = partOf(field)
  const headings = hits.filter(({ section, span }) => section !== undefined && span.level > 0)
  if (!headings.some(({ section }) => section === part)) return true
  return headings.findLast(({ start }) => start < label.start)?.section === part
}

function isLandmark(element: Element): boolean {
  const role = element.getAttribute('role')
  if (role) return landmarkRoles.has(role)
  if (element.localName === 'header' || element.localName === 'footer') return element.closest(pieces) === null
  return landmarkElements.has(element.localName)
}

/** A way to bring contacts as a file takes no document. */
export const takesContacts = (outline: Outline, field: FieldId, { reach, place }: FoundField): boolean =>
  kindOf(field) === 'drop-box' &&
  outline.items
    .slice(reach.hit.start, Math.max(...place.controls.map(control => outline.spanOf.get(control)?.end ?? 0)))
    .some(({ kind, text }) => kind === 'action' && isContactsFileLink(text))
