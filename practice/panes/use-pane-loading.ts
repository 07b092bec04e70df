import { useEffect, useState } from 'preact/hooks'
import { contentDelay } from '../navigation'

/** Whether a pane that has just been opened still waits for its content, as pages do under "Slow loading". */
export function usePaneLoading(): boolean {
  const [loading, setLoading] = useState(() => contentDelay() > 0)
  useEffect(() => {
    if (!loading) return
    const timer = setTimeout(() => setLoading(false), contentDelay())
    return () => clearTimeout(timer)
  }, [])
  return loading
}
