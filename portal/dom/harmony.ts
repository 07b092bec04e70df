/** Tags of Microsoft's Harmony library carry a prefix and a suffix of the app that mounts them: he-button, v6_he-button, he-button_x. */
const tag = /^(?:[a-z0-9]+_)?he-([a-z-]+?)(?:_[a-z0-9]+)?$/

/** The library's own name of a component, "button" for `v6_he-button`, null for any other element. */
export function harmonyName(element: Element): string | null {
  return element.localName.includes('he-') ? (tag.exec(element.localName)?.[1] ?? null) : null
}
