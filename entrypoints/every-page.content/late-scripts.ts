import { browser } from '@/platform/browser'
import type { StartFormScript } from '../form/form-script'
import type { StartAnswering } from '../on-request/answer-page-requests'

/** The scripts that a page gets only when it needs them. Each call fetches anew what has not come before. */
export interface LateScripts {
  /** entrypoints/form: what the co-sell form needs beside being read and kept. */
  form(): Promise<StartFormScript>
  /** entrypoints/on-request: what our own pages may ask of any page. */
  onRequest(): Promise<StartAnswering>
}

/** From our own package, under an address that the browser tells to us alone. */
export const lateScripts: LateScripts = {
  form: () => scriptIn('form.js'),
  onRequest: () => scriptIn('on-request.js'),
}

async function scriptIn<Start>(file: string): Promise<Start> {
  const script: { default: Start } = await import(/* @vite-ignore */ browser.runtime.getURL(file))
  return script.default
}
