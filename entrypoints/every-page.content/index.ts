import { defineContentScript } from 'wxt/utils/define-content-script'
import { startPageScript } from './page-script'

export default defineContentScript({
  matches: ['https://partner.microsoft.com/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: ctx => startPageScript(document, ctx.signal),
})
