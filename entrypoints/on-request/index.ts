import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerPageRequests } from './answer-page-requests'

/** Loaded into a page of the portal when the side panel first asks it for something. */
export default defineUnlistedScript(() => answerPageRequests)
