import { batch, signal } from '@preact/signals'
import { redirectOf } from './routes'
import { isSignedOut, isSlow } from './store'

/** Client-side navigation: real addresses, no reload. */

const slowMilliseconds = 1500

/** One shown page. The number tells two visits to the same address apart: a visit begins with what is saved. */
export interface Visit {
  url: URL
  number: number
}

const visit = signal<Visit>({ url: new URL(location.href), number: 0 })
/** The page's title stands, its content has not come yet. */
export const isLoading = signal(false)

let slowTimer: ReturnType<typeof setTimeout> | undefined

/** How late content comes, in milliseconds: 0 unless "Slow loading" is on. */
export const contentDelay = (): number => (isSlow() ? slowMilliseconds : 0)

export const currentVisit = (): Visit => visit.value

export function navigate(path: string): void {
  if (new URL(path, location.href).href === location.href) return
  history.pushState(null, '', path)
  scrollTo(0, 0)
  show()
}

/** Shows what the address bar says, or what that leads to. */
export function show(): void {
  const redirect = redirectOf(new URL(location.href), isSignedOut())
  if (redirect !== null) history.replaceState(null, '', redirect)
  clearTimeout(slowTimer)
  batch(() => {
    visit.value = { url: new URL(location.href), number: visit.value.number + 1 }
    isLoading.value = isSlow()
  })
  if (isSlow()) {
    slowTimer = setTimeout(() => {
      isLoading.value = false
    }, slowMilliseconds)
  }
}
