import { modelContents, setupOf } from './practice-hook.mjs'

export { modelContents } from './practice-hook.mjs'

/**
 * @typedef {object} FormContents what the co-sell tab of the practice portal holds, in the words of the fixed marks
 * @property {string[]} platforms
 * @property {string[]} segments
 * @property {string} solution-type
 * @property {{ area: string, subAreas: string[] }[]} solution-areas
 * @property {string[]} one-pager
 * @property {string[]} presentation-deck
 * @property {string[]} case-study
 * @property {string[]} customer-wins
 * @property {string[]} channel-pitch-deck
 * @property {string[]} architecture-diagram
 * @property {string[]} other-documents
 * @property {string} landing-page
 * @property {number | null} contacts null while the page shows no table of them
 */

/**
 * What a person sees in the form. Of the native skin it is read from the document, by the practice portal's own class names,
 * which the extension does not know; of every other skin the portal's model tells it, once the whole form is there. Either
 * way what the extension says can be held against it.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<FormContents>}
 */
export async function formContents(page) {
  const setup = await setupOf(page)
  if (setup && setup.skin !== 'native') return modelContents(page)
  // The document is there before its parts are.
  if (setup?.late) await modelContents(page)
  return nativeContents(page)
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<FormContents>}
 */
const nativeContents = page =>
  page.locator('.page__content').evaluate(content => {
    /** @type {(selector: string, from?: ParentNode) => HTMLElement[]} */
    const all = (selector, from = content) =>
      [...from.querySelectorAll(selector)].filter(
        /** @returns {element is HTMLElement} */ element =>
          element instanceof HTMLElement && !element.closest('.ng-hide, .form-twin'),
      )
    const shown = (/** @type {Element | undefined} */ element) => element?.textContent?.trim() ?? ''
    const chosen = (/** @type {Element | undefined} */ select) =>
      select instanceof HTMLSelectElement ? Array.from(select.selectedOptions, option => option.label) : []
    const ticked = (/** @type {HTMLElement | undefined} */ group) =>
      all('label.checkbox:has(:checked)', group ?? document.createElement('div')).map(shown)

    const [platforms, segments] = all('.check-columns')
    const documents = all('.uploader').map(box => all('.uploaded-item__name', box).map(shown))
    const address = all('.reference-url input')[0]
    return {
      platforms: ticked(platforms),
      segments: ticked(segments),
      'solution-type': chosen(all('.solution-type select')[0])[0] ?? '',
      'solution-areas': all('.solution-area').map(row => ({
        area: chosen(all('select:not([multiple])', row)[0])[0] ?? '',
        subAreas: chosen(all('select[multiple]', row)[0]),
      })),
      'one-pager': documents[0] ?? [],
      'presentation-deck': documents[1] ?? [],
      'case-study': documents[2] ?? [],
      'customer-wins': documents[3] ?? [],
      'channel-pitch-deck': documents[4] ?? [],
      'architecture-diagram': documents[5] ?? [],
      'other-documents': documents[6] ?? [],
      'landing-page': address instanceof HTMLInputElement ? address.value : '',
      contacts: all('.contacts tbody tr').length || null,
    }
  })
