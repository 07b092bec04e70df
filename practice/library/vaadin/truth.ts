import { all, documentsTruth, type FormTruth, textsOf } from '../truth'
import { documentLabels, wording } from '../wording'

/** Told from Vaadin's own elements: what they put into slots, and the parts of their shadow trees. */
export function truth(): FormTruth {
  const [grid] = all('vaadin-grid', document)
  return {
    platforms: ticked(wording.platforms),
    segments: ticked(wording.segments),
    'solution-type': chosen(fields('vaadin-select', wording.solutionType)[0]),
    'solution-areas': fields('vaadin-select', wording.area).map((area, index) => ({
      area: chosen(area),
      subAreas: chips(fields('vaadin-multi-select-combo-box', wording.subAreas)[index]),
    })),
    ...documentsTruth(slot => uploaded(documentLabels[slot])),
    'landing-page': fields('vaadin-text-field', wording.landingPage)[0]?.querySelector('input')?.value ?? '',
    contacts: grid ? all('#items > tr:not([hidden])', grid.shadowRoot).length : null,
  }
}

/** The fields of a kind that have a label. */
const fields = (name: string, label: string) =>
  all(name, document).filter(one => one.querySelector(':scope > [slot=label]')?.textContent?.trim() === label)

const ticked = (label: string) => {
  const boxes = all('vaadin-checkbox', fields('vaadin-checkbox-group', label)[0])
  return textsOf(boxes.filter(box => box.querySelector(':checked')).flatMap(box => box.querySelector('label') ?? []))
}

/** What the closed select draws of its choice; a placeholder is none. */
const chosen = (select: Element | undefined) => {
  const [button] = all('vaadin-select-value-button', select)
  return button?.hasAttribute('placeholder') ? '' : (textsOf(all('vaadin-select-item', button))[0] ?? '')
}

const part = (name: string) => (element: Element) => element.shadowRoot?.querySelector(`[part=${name}]`) ?? []

/** Chips that do not fit are drawn as one with their number, which is no choice. */
const chips = (box: Element | undefined) =>
  textsOf(all('vaadin-multi-select-combo-box-chip:not([slot=overflow])', box).flatMap(part('label')))

const uploaded = (label: string) => {
  const heading = all('h4', document).find(one => one.textContent === label)
  return textsOf(all('vaadin-upload-file', heading?.parentElement).flatMap(part('name')))
}
