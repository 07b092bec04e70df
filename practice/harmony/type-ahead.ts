/** After this long a pause a key begins a new word. */
const pauseMilliseconds = 800

/** Finds a choice by its first letters, typed one after another; the same letter again goes on to the next choice. */
export class TypeAhead {
  #typed = ''
  #lastKeyAt = Number.NEGATIVE_INFINITY

  /**
   * @param key one sign
   * @param at index of the choice that is current, -1 for none
   * @returns index of the choice that the keys so far lead to, -1 for none
   */
  take(key: string, words: readonly string[], at: number, now: number): number {
    this.#typed = now - this.#lastKeyAt > pauseMilliseconds ? key.toLowerCase() : this.#typed + key.toLowerCase()
    this.#lastKeyAt = now
    const repeated = [...this.#typed].every(sign => sign === this.#typed[0])
    const wanted = repeated ? (this.#typed[0] ?? '') : this.#typed
    const order = words.map((_, index) => (Math.max(at, 0) + index + (repeated ? 1 : 0)) % words.length)
    return order.find(index => words[index]?.toLowerCase().startsWith(wanted)) ?? -1
  }
}
