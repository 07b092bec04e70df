import { composedAncestors } from './composed-tree'
import type { Scheme } from './ground-scheme'
import { style } from './hint-sheet'

export const hostName = 'cosell-checklist-hints'
/** A page that keeps removing the host wins: we come back this often and no more. */
const mostReturns = 5

export interface HintHost {
  element: HTMLElement
  /** Where our components are rendered. */
  layer: HTMLElement
  /** Puts the host where the fields are: into the open modal dialog that holds them, else on the document element. */
  attach(near: Element | undefined): void
  detach(): void
  takeScheme(scheme: Scheme): void
}

export interface HostLook {
  css: string
  name: string
}

interface HostHandlers {
  /** The host was put somewhere, for what was a popover inside it is closed then. */
  moved?(): void
  /** The page has removed it to the last. */
  gaveUp?: (() => void) | undefined
}

/**
 * An element that this extension adds to a page, as a rule its only one: in the top layer, with a closed shadow tree, out of the way of the pointer
 * but for our own parts.
 */
export function createHost(
  document: Document,
  { css, name }: HostLook,
  { moved, gaveUp }: HostHandlers,
  signal: AbortSignal,
): HintHost {
  const element = document.createElement(name)
  element.popover = 'manual'
  const root = element.attachShadow({ mode: 'closed' })
  style(root, css)
  const layer = document.createElement('div')
  layer.className = 'layer'
  root.append(layer)

  let home: Element | null = null
  let returns = 0
  let guard: MutationObserver | null = null

  function comeBack(): void {
    if (!home || element.parentNode === home) return
    if (returns >= mostReturns) {
      gaveUp?.()
      return
    }
    returns += 1
    put(home)
  }

  function put(parent: Element): void {
    guard?.disconnect()
    home = parent
    if (element.parentNode !== parent) parent.append(element)
    element.showPopover()
    guard = new MutationObserver(comeBack)
    guard.observe(parent, { childList: true })
    moved?.()
  }

  function detach(): void {
    guard?.disconnect()
    guard = null
    home = null
    element.remove()
  }

  signal.addEventListener('abort', detach, { once: true })
  return {
    element,
    layer,
    attach: near => {
      const wanted = modalAround(near, document) ?? document.documentElement
      // Where it was removed to the last, it stays away.
      if (home !== wanted && !signal.aborted) put(wanted)
    },
    detach,
    takeScheme: scheme => {
      if (element.dataset.scheme !== scheme) element.dataset.scheme = scheme
    },
  }
}

/** All that is outside an open modal dialog is inert, our layer too. One in a frame makes nothing inert outside of that. */
function modalAround(near: Element | undefined, document: Document): Element | null {
  const around = near ? composedAncestors(near).filter(node => node.ownerDocument === document) : []
  const dialogs = around.filter(node => node instanceof HTMLDialogElement)
  return dialogs.find(dialog => dialog.open && dialog.matches(':modal')) ?? null
}
