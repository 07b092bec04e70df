import base from '../styles/base.css?inline'
import tokens from '../styles/tokens.css?inline'
import card from './card.css?inline'
import layer from './layer.css?inline'
import marker from './marker.css?inline'
import pill from './pill.css?inline'

/** For any layer of ours over a page. Pages put the tokens on :root; in a shadow tree the host is the root. */
export const pageCss = [tokens.replaceAll(':root', ':host'), base, layer].join('\n')
export const hintCss = [pageCss, marker, card, pill].join('\n')

/**
 * Styles a shadow tree without a style element, a fetch or a file that the page could load. Firefox refuses adopted sheets to
 * content scripts (bug 1751346); there the closed tree, never the page, gets a style element.
 */
export function style(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const element = root.ownerDocument.createElement('style')
    element.textContent = css
    root.append(element)
  }
}
