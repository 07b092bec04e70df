/** Writes places to our own elements, and nothing when a place has not changed. */
export function createWriter() {
  const written = new WeakMap<HTMLElement, string>()

  /** Does `write` when `place` is another one than the last time. */
  function once(element: HTMLElement, place: string, write: () => void): void {
    if (written.get(element) === place) return
    written.set(element, place)
    write()
  }

  return {
    styles(element: HTMLElement, styles: Record<string, string>): void {
      once(element, JSON.stringify(styles), () => {
        for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value)
      })
    },
    shown(element: HTMLElement, shown: boolean): void {
      once(element, shown ? 'shown' : 'hidden', () => {
        element.style.visibility = shown ? '' : 'hidden'
      })
    },
    flag(element: HTMLElement, name: string, on: boolean): void {
      once(element, `${name} ${on}`, () => element.toggleAttribute(name, on))
    },
  }
}

export type PlaceWriter = ReturnType<typeof createWriter>
