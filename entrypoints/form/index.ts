import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startFormScript } from './form-script'

/** Loaded into a page of the portal as soon as the co-sell form is seen there. */
export default defineUnlistedScript(() => startFormScript)
