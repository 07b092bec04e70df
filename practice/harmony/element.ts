import type { ElementName, Mount } from './mounts'
import { rememberRoot } from './roots'
import { sheets } from './sheets'

/** The class that stands behind one tag name. */
export interface ElementClass {
  new (): HarmonyElement
  base: ElementName
}

/**
 * What all elements of the library have in common: a shadow root, and on the host a class and an empty attribute that
 * tell the kind whatever the prefix.
 */
export abstract class HarmonyElement extends HTMLElement {
  /** Set by the class of each tag. */
  static mount: Mount
  static base: ElementName
  /** Whether a press anywhere in the element puts the focus on its control. */
  static focusable = false

  protected readonly root: ShadowRoot

  constructor() {
    super()
    const { mount, focusable } = this.kind
    this.root = this.attachShadow({ mode: mount.closed ? 'closed' : 'open', delegatesFocus: focusable })
    this.root.adoptedStyleSheets = sheets
    rememberRoot(this, this.root)
  }

  connectedCallback(): void {
    const { base, focusable } = this.kind
    this.classList.add(`he-${base}`)
    if (focusable) this.classList.add('he-focusable')
    this.setAttribute(base, '')
  }

  protected get kind(): typeof HarmonyElement {
    return this.constructor as typeof HarmonyElement
  }

  /** Tells the page of a change by a person. Unlike a native event of this name, it leaves closed roots. */
  protected tellChange(): void {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }))
    this.dispatchEvent(new CustomEvent(`he-${this.kind.base}-change`, { bubbles: true, composed: true }))
  }
}
