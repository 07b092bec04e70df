import browser from 'webextension-polyfill'

export type { Runtime, Tabs } from 'webextension-polyfill'
/** The browser API, the same promise-based one everywhere. The one file that knows where it comes from. */
export { browser }
