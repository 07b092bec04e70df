import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isLoading } from '../navigation'

const partMilliseconds = 600
export const partCount = 3

/** How many parts of the form have come: all of them, or with `late` one more from time to time once the page stands. */
export function useArrivals(late: boolean): number {
  const [arrived, setArrived] = useState(0)
  const loading = isLoading.value
  useEffect(() => {
    if (!late || loading || arrived >= partCount) return
    const timer = setTimeout(() => setArrived(now => now + 1), partMilliseconds)
    return () => clearTimeout(timer)
  }, [late, loading, arrived])
  return late ? arrived : partCount
}

interface LatePartProps {
  place: number
  arrived: number
  children: ComponentChildren
}

/** A part of the form, or grey bars where it will be. */
export const LatePart = ({ place, arrived, children }: LatePartProps) => {
  if (place < arrived) return children
  return (
    <div class="skeleton" aria-busy="true">
      <span class="off-screen">Loading</span>
      <i />
      <i />
      <i />
    </div>
  )
}
