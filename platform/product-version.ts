import { browser } from './browser'

/** The version of this extension, `0.1.0`. */
export const productVersion = (): string => browser.runtime.getManifest().version
