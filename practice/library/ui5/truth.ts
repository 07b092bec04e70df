import { all, documentsTruth, type FormTruth, textsOf } from '../truth'
import { documentLabels, wording } from '../wording'

/** Told from what UI5's components draw in their shadow trees. */
export function truth(): FormTruth {
  const [table] = all('ui5-table', document)
  return {
    platforms: ticked(wording.platforms),
    segments: ticked(wording.segments),
    'solution-type': chosen(items(wording.solutionType)[0]),
    'solution-areas': items(wording.area).map((area, index) => ({
      area: chosen(area),
      subAreas: tokensIn('ui5-multi-combobox', items(wording.subAreas)[index]),
    })),
    ...documentsTruth(slot => documents(items(documentLabels[slot])[0])),
    'landing-page': drawn('ui5-input', items(wording.landingPage)[0])?.querySelector('input')?.value ?? '',
    contacts: table ? all('ui5-table-row', table).length : null,
  }
}

/** The form items with a label. */
const items = (label: string) =>
  all('ui5-form-item', document).filter(item => item.querySelector('ui5-label')?.textContent?.trim() === label)

const drawn = (component: string, item: Element | undefined) => item?.querySelector(component)?.shadowRoot

const ticked = (label: string) => {
  const boxes = all('ui5-checkbox', items(label)[0]).flatMap(({ shadowRoot }) => shadowRoot ?? [])
  return boxes
    .filter(box => box.querySelector('[aria-checked=true]'))
    .map(box => box.querySelector('ui5-label')?.textContent?.trim() ?? '')
}

const chosen = (item: Element | undefined) => textsOf(all('.ui5-select-label-root', drawn('ui5-select', item)))[0] ?? ''

const tokensIn = (component: string, item: Element | undefined) =>
  all('ui5-token', drawn(component, item)).map(token => token.getAttribute('text') ?? '')

const documents = (item: Element | undefined) => [
  ...textsOf(all('ui5-li', item)),
  ...tokensIn('ui5-file-uploader', item),
]
