import base from '../styles/base.css?inline'
import coSell from '../styles/co-sell.css?inline'
import controls from '../styles/controls.css?inline'
import notices from '../styles/notices.css?inline'
import pageFrame from '../styles/page-frame.css?inline'
import tables from '../styles/tables.css?inline'
import harmony from './harmony.css?inline'

/** The page's own styles for use in a shadow root, so that a field looks the same on either side of its border. */
export const sheets: CSSStyleSheet[] = [base, controls, coSell, notices, pageFrame, tables, harmony].map(text => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
})
