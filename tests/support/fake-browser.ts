import messages from '@/public/_locales/en/messages.json'

/** Texts as the browser would look them up in English: `$1`..`$9` filled, '' for an unknown key. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  const entry = (messages as Record<string, { message: string } | undefined>)[key]
  const values = [substitutions].flat()
  return entry?.message.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '') ?? ''
}

/**
 * Stands in for the browser API where a test shows components:
 * `vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))`
 */
export const browser = {
  i18n: { getUILanguage: () => 'en', getMessage },
}
