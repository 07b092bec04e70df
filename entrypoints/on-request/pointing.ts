import { type PointablePage, pointAtPage, type Verdict } from '@/components/pointing/point-at-page'
import type { PointReply } from '@/platform/protocol'
import { text } from '@/platform/text'
import { accessibleName, elementAt, focusedElement, framesIn, pointOut, tabStopsIn } from '@/portal'
import { type FieldId, fieldName } from '@/rules'
import type { Lent } from '../every-page.content/lent'

/** Why a pointing ended, told from one that was left. */
const formGone = 'form gone'

/** Lets a person point at a field in the page, one at a time. */
export function createPointing(
  document: Document,
  { repairs, ignoreFocus }: Pick<Lent, 'repairs' | 'ignoreFocus'>,
  signal: AbortSignal,
) {
  let current: AbortController | null = null
  const page: PointablePage = {
    elementAt: (x, y) => elementAt(document, x, y),
    focusedElement: () => focusedElement(document),
    tabStops: also => tabStopsIn(document, also),
    frames: () => framesIn(document),
    nameOf: element => accessibleName(element),
  }

  function judge(field: FieldId, element: Element): Verdict<PointReply> {
    const now = new Date().toISOString()
    const out = pointOut(document, new URL(document.URL), field, element, now, repairs())
    switch (out.state) {
      case 'read':
        return { end: { state: 'read', repair: out.repair, values: { [field]: out.value } } }
      case 'no-form':
        return { end: { state: 'no-form' } }
      case 'other-field':
        return { refusal: text('point_other_field', { text: fieldName(out.field) }) }
      case 'unreadable':
        return { refusal: text('point_unreadable', { text: fieldName(field) }) }
    }
  }

  return {
    async point(field: FieldId): Promise<PointReply> {
      current?.abort()
      const own = new AbortController()
      current = own
      const heed = ignoreFocus()
      try {
        const options = { field, page, judge: (element: Element) => judge(field, element) }
        const reply = await pointAtPage<PointReply>(document, options, AbortSignal.any([signal, own.signal]))
        return reply ?? { state: own.signal.reason === formGone ? 'no-form' : 'left' }
      } finally {
        heed()
      }
    },
    stop: () => current?.abort(),
    /** The page does not show the form any more. */
    formGone: () => current?.abort(formGone),
  }
}
