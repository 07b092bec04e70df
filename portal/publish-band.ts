import { documentsIn } from '@/platform/frames'

/** What the band above the form says when the page can be published: seen on a screen of March 2021. */
const words = 'Changes complete, not published'

/**
 * The element that shows the band's words and nothing else, null when there is none to be seen. The band calls a co-sell form
 * complete that is empty, because no field of it is needed for publishing.
 */
export function findPublishBand(document: Document): Element | null {
  for (const shown of documentsIn(document)) {
    const band = bandIn(shown)
    if (band) return band
  }
  return null
}

function bandIn(document: Document): Element | null {
  const texts = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    // A page may put the sentence together from parts: the first one leads to the element that shows it whole.
    const first = plain(node)
    const element = node.parentElement
    if (!first || !words.startsWith(first) || !element || plain(element) !== words) continue
    if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return element
  }
  return null
}

/** Whether an element found before still shows the band, so that the page need not be searched again. */
export const isPublishBand = (element: Element): boolean => element.isConnected && plain(element) === words

const plain = (node: Node) => node.textContent?.replace(/\s+/g, ' ').trim()
