/** One opening shared by all callers. One that failed is forgotten, so that the next call tries again. */
export function openedOnce<Opened>(open: () => Promise<Opened>): () => Promise<Opened> {
  let current: Promise<Opened> | undefined
  return () => {
    if (current) return current
    const opening = open()
    current = opening
    opening.catch(() => {
      if (current === opening) current = undefined
    })
    return opening
  }
}
