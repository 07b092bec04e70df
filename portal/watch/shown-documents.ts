import { documentIn } from '@/platform/frames'
import type { PageObserver } from './page-observer'

export interface ShownDocuments {
  /** The roots of all of them that were seen so far. */
  roots(): Iterable<ParentNode>
  /** Looks again for frames. True when a document came or went. */
  look(): boolean
  /** Looks again for shadow roots, too. */
  refresh(): boolean
}

/**
 * Has a page's own document watched, and the document of each frame that can be looked into for as long as the frame shows it: to leave a
 * frame, to be loaded anew and to be taken out of the page all make another document of it.
 * @param watch begins to watch one, until the signal aborts
 */
export function followDocuments(
  document: Document,
  watch: (document: Document, until: AbortSignal) => PageObserver,
  signal: AbortSignal,
): ShownDocuments {
  const watched = new Map<Document, { page: PageObserver; end: AbortController }>()

  function* roots(): Generator<ParentNode> {
    for (const { page } of watched.values()) yield* page.roots()
  }

  function begin(document: Document): PageObserver {
    const end = new AbortController()
    const page = watch(document, AbortSignal.any([signal, end.signal]))
    watched.set(document, { page, end })
    return page
  }

  /** The documents that are shown in one, itself the first. Those that are new are watched from now on. */
  function* shownIn(document: Document): Generator<Document> {
    yield document
    const page = watched.get(document)?.page ?? begin(document)
    for (const root of page.roots()) {
      for (const frame of root.querySelectorAll('iframe')) {
        const inner = documentIn(frame)
        if (inner) yield* shownIn(inner)
      }
    }
  }

  function look(): boolean {
    const before = new Set(watched.keys())
    const shown = new Set(shownIn(document))
    for (const [each, { end }] of watched) {
      if (shown.has(each)) continue
      end.abort()
      watched.delete(each)
    }
    return watched.size !== before.size || [...watched.keys()].some(each => !before.has(each))
  }

  function refresh(): boolean {
    for (const { page } of watched.values()) page.refresh()
    return look()
  }

  look()
  return { roots, look, refresh }
}
