import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * Text under someone's hands. It stays as typed until `accept` takes it, on change, on blur and when the field goes away;
 * what is kept elsewhere shows again after that. Text that is not taken stays where it is.
 */
export function useTyped(kept: string, accept: (typed: string) => boolean) {
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef({ typed, kept, accept })
  latest.current = { typed, kept, accept }

  const commit = () => {
    const now = latest.current
    if (now.typed === null) return
    if (now.typed !== now.kept && !now.accept(now.typed)) return
    latest.current = { ...now, typed: null }
    setTyped(null)
  }
  const type = (text: string) => {
    latest.current = { ...latest.current, typed: text }
    setTyped(text)
  }
  // Only when the field goes away, with what is newest then.
  useEffect(() => commit, [])

  return { shown: typed ?? kept, type, commit }
}
