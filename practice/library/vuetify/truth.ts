import { all, documentsTruth, type FormTruth, textsOf } from '../truth'
import { documentLabels, wording } from '../wording'

/** Told from Vuetify's own class names. */
export function truth(): FormTruth {
  const [table] = all('.v-data-table', document)
  return {
    platforms: ticked(wording.platforms),
    segments: ticked(wording.segments),
    'solution-type': selections(field(wording.solutionType)[0])[0] ?? '',
    'solution-areas': field(wording.area).map((area, index) => ({
      area: selections(area)[0] ?? '',
      subAreas: selections(field(wording.subAreas)[index]),
    })),
    ...documentsTruth(slot => textsOf(all('.v-chip__content', field(documentLabels[slot])[0]))),
    'landing-page': field(wording.landingPage)[0]?.querySelector('input')?.value ?? '',
    contacts: table ? all('.v-data-table__tr', table).length : null,
  }
}

/** The fields with a floating label. */
const field = (label: string) =>
  all('.v-input', document).filter(one => one.querySelector('.v-field-label')?.textContent === label)

const selections = (select: Element | undefined) =>
  textsOf(all('.v-select__selection-text, .v-select__selection .v-chip__content', select))

/** The boxes in the grid under a text that are drawn ticked. */
const ticked = (label: string) => {
  const text = all('.v-label', document).find(one => one.textContent === label)
  const boxes = all('.v-checkbox', text?.nextElementSibling).filter(box => box.querySelector(':checked'))
  return textsOf(boxes.flatMap(box => box.querySelector('label') ?? []))
}
