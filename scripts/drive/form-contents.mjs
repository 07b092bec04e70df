import { modelContents, placeOfForm } from './practice-hook.mjs'

export { modelContents } from './practice-hook.mjs'

/** @typedef {import('../../practice/form-contents').FormContents} FormContents what the co-sell tab holds, in the words of the fixed marks */

/**
 * What a person sees in the form, once the whole form is there: read from the document, by the practice portal's own class names, which
 * the extension does not know. So what the extension says can be held against it.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<FormContents>}
 */
export async function formContents(page) {
  await modelContents(page)
  return drawnContents(page)
}

/**
 * What the seen form of any skin draws, read from its controls in open and closed roots. The model is not asked.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<FormContents>}
 */
const drawnContents = async page =>
  (await placeOfForm(page)).evaluate(() => {
    const all = (/** @type {string} */ selector, /** @type {ParentNode} */ from = document) =>
      window.practiceCoSell?.elements(selector, from) ?? []
    const words = (/** @type {Element | undefined} */ element) => element?.textContent?.trim() ?? ''
    /** Native: the labels of ticked boxes in a group. Harmony: the words of hosts whose inner box is ticked. */
    const ticked = (/** @type {Element | undefined} */ group) =>
      group
        ? all('.he-checkbox, label.checkbox', group)
            .filter(box => all('input', box).some(input => input instanceof HTMLInputElement && input.checked))
            .map(words)
        : []
    /** The words that a drop-down shows: its own, or those of the inner input. */
    const chosen = (/** @type {Element | undefined} */ place) => {
      const control = place && all('select:not([multiple]), .he-select:not([multiple])', place)[0]
      if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.label ?? ''
      const input = control && all('input', control)[0]
      return input instanceof HTMLInputElement ? input.value : ''
    }
    const chosenOfMany = (/** @type {Element} */ place) => {
      const control = all('select[multiple], .he-select[multiple]', place)[0]
      if (control instanceof HTMLSelectElement) return Array.from(control.selectedOptions, option => option.label)
      return control ? all('.select__selected-options .he-option', control).map(words) : []
    }
    const [platforms, segments] = all('.he-checkbox-group, .check-columns:not(.he-checkbox-group *)').filter(
      group => group.matches('.he-checkbox-group') || !(group.getRootNode() instanceof ShadowRoot),
    )
    const documents = all('.uploader').map(box => all('.uploaded-item__name', box).map(words))
    const address = all('.reference-url').flatMap(place => all('input', place))[0]
    return {
      platforms: ticked(platforms),
      segments: ticked(segments),
      'solution-type': chosen(all('.solution-type')[0]),
      'solution-areas': all('.solution-area').map(row => ({ area: chosen(row), subAreas: chosenOfMany(row) })),
      'one-pager': documents[0] ?? [],
      'presentation-deck': documents[1] ?? [],
      'case-study': documents[2] ?? [],
      'customer-wins': documents[3] ?? [],
      'channel-pitch-deck': documents[4] ?? [],
      'architecture-diagram': documents[5] ?? [],
      'other-documents': documents[6] ?? [],
      'landing-page': address instanceof HTMLInputElement ? address.value : '',
      contacts: all('table.grid tbody tr').length || null,
    }
  })
