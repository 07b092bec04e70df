import { documentIn } from '@/platform/frames'

/** What a person sees of an element: all, nothing of its own though perhaps of its children's, or nothing at all. */
export type Sight = 'seen' | 'unseen' | 'gone'

/** Elements that hold no words or controls of the page. Tooltips explain a field and are none of it either. */
const silent = new Set(
  'script style template noscript head title meta link base svg math canvas video audio object embed option optgroup datalist'.split(
    ' ',
  ),
)

/** Our own host element, wherever the hint layer put it. */
const ours = /^cosell-/

export interface Seen {
  sight: Sight
  /** Stands within a line, so that its words run on with those around it. */
  inline: boolean
}

const gone: Seen = { sight: 'gone', inline: false }

/**
 * Whether an element is seen, its ancestors being so. A copy that is not displayed, fully transparent or in closed details
 * is not there for a reader, however complete it stands in the document. Reads each property once: this is most of a
 * reading's cost.
 */
export function seenOf(element: Element, role: string | null): Seen {
  const name = element.localName
  if (silent.has(name) || ours.test(name) || role === 'tooltip') return gone
  if (name === 'dialog' && !element.hasAttribute('open')) return gone
  if (name === 'iframe' && !documentIn(element)) return gone
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (!style) return element.hasAttribute('hidden') ? gone : { sight: 'seen', inline: false }
  const { display } = style
  if (display === 'none') return gone
  const { opacity, visibility, contentVisibility } = style
  // A browser's own style sheet answers for [hidden]; where it is not applied (happy-dom) the attribute must do.
  if (!contentVisibility && element.hasAttribute('hidden')) return gone
  if (contentVisibility === 'hidden') return gone
  if (name === 'iframe' && isSpeck(style)) return gone
  if (isOutsideThePage(element, style)) return gone
  if (opacity !== '1' && opacity !== '' && Number(opacity) === 0 && !isFormControl(name)) return gone
  return {
    sight: visibility === 'hidden' || visibility === 'collapse' ? 'unseen' : 'seen',
    inline: display === '' || display === 'contents' || display.startsWith('inline'),
  }
}

/** Frames that serve a script and nobody's eyes are made so small. */
const isSpeck = ({ width, height }: CSSStyleDeclaration) =>
  Number.parseFloat(width) <= 1 || Number.parseFloat(height) <= 1

/** From where on to the left of its place or above it something is suspected of being laid outside the page, px. */
const farOutside = -1000

/**
 * A copy that is laid to the left of the page or above it, where no scrolling reaches it. Few elements are suspected, for to measure costs a
 * layout; the place from which `left` counts may itself lie far inside.
 */
function isOutsideThePage(element: Element, { position, left, top }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false
  if (!(Number.parseFloat(left) <= farOutside || Number.parseFloat(top) <= farOutside)) return false
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {}
  const { right, bottom } = element.getBoundingClientRect()
  return right + scrollX <= 0 || bottom + scrollY <= 0
}

/** Design systems lay a transparent input over a drawn box: such an input is the control a person uses. */
const isFormControl = (name: string) => name === 'input' || name === 'select' || name === 'textarea'

/** A file input that lies transparent over a drop box, or clipped to nothing beside it: what it holds nobody sees. */
export function isTuckedAway(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (!style) return false
  const clipped = style.clipPath !== '' && style.clipPath !== 'none'
  return clipped || style.opacity === '0' || style.position === 'absolute' || style.position === 'fixed'
}

/** Words for those who hear the page only: clipped to nothing, or laid outside of it. */
export function isVisuallyHidden(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (style?.position !== 'absolute') return false
  const isClipped = !['', 'auto'].includes(style.clip) || !['', 'none'].includes(style.clipPath)
  return isClipped || (Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1)
}
