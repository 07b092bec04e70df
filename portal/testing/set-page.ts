/**
 * Makes the document show a page, for tests. `<template shadowroot="open">` (or "closed") becomes the shadow root of the
 * element around it, as the portal's components have one; closed ones can be seen through `chrome.dom` as in an extension.
 */
export function setPage(html: string, document: Document = globalThis.document): void {
  const body = document.createElement('body')
  body.append(...nodesOf(html, document))
  document.documentElement.replaceChild(body, document.body)
  attachRoots(body)
}

/** The nodes that a piece of markup stands for. */
export function nodesOf(html: string, document: Document = globalThis.document): Node[] {
  const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html')
  return [...parsed.body.childNodes].map(node => document.importNode(node, true))
}

/** The page as markup, to see that nothing was changed. */
export const markup = (document: Document = globalThis.document): string =>
  new XMLSerializer().serializeToString(document)

const closedRoots = new WeakMap<Element, ShadowRoot>()

function attachRoots(root: Element | ShadowRoot): void {
  for (const template of [...root.querySelectorAll('template[shadowroot]')] as HTMLTemplateElement[]) {
    const host = template.parentElement
    if (!host) continue
    const mode = template.getAttribute('shadowroot') === 'closed' ? 'closed' : 'open'
    const shadow = host.attachShadow({ mode })
    shadow.append(...template.content.childNodes)
    template.remove()
    if (mode === 'closed') closedRoots.set(host, shadow)
    attachRoots(shadow)
  }
}

/** What Chromium gives extensions: a look into closed roots. Returns a function that takes it away again. */
export function allowClosedRoots(): () => void {
  const scope = globalThis as { chrome?: unknown }
  const before = scope.chrome
  scope.chrome = { dom: { openOrClosedShadowRoot: (element: Element) => closedRoots.get(element) ?? null } }
  return () => {
    scope.chrome = before
  }
}

/** The first element that matches, shadow trees included. */
export function deep<Found extends Element = HTMLElement>(selector: string, root: ParentNode = document): Found {
  const found = search(selector, root)
  if (!found) throw new Error(`Nothing on the page matches ${selector}`)
  return found as Found
}

function search(selector: string, root: ParentNode): Element | null {
  const own = root.querySelector(selector)
  if (own) return own
  for (const element of root.querySelectorAll('*')) {
    const shadow = element.shadowRoot ?? closedRoots.get(element)
    const inner = shadow && search(selector, shadow)
    if (inner) return inner
  }
  return null
}
