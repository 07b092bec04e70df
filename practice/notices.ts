import { signal } from '@preact/signals'

/** The alert over the page. It outlives navigation, as the portal's does: an old success can stand over a new page. */

export interface Notice {
  tone: 'success' | 'danger' | 'info'
  text: string
}

const shownMilliseconds = 6000

export const notice = signal<Notice | null>(null)

let timer: ReturnType<typeof setTimeout> | undefined

export function announce(tone: Notice['tone'], text: string): void {
  clearTimeout(timer)
  notice.value = { tone, text }
  timer = setTimeout(() => {
    notice.value = null
  }, shownMilliseconds)
}

/** Says how a save went, in the portal's words. */
export function announceSave(saved: boolean): void {
  if (saved) announce('success', 'Draft saved successfully')
  else announce('danger', 'Something went wrong. Please try again.')
}

/** For the parts of the portal that a practice copy has no use for. */
export const announceNotHere = (): void => announce('info', 'This is not part of the practice copy.')
