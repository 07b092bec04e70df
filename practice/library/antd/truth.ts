import { all, documentsTruth, type FormTruth, textsOf } from '../truth'
import { documentLabels, wording } from '../wording'

/** Told from Ant Design's own class names. */
export function truth(): FormTruth {
  const [table] = all('.ant-table', document)
  return {
    platforms: ticked(wording.platforms),
    segments: ticked(wording.segments),
    'solution-type': chosen(items(wording.solutionType)[0]),
    'solution-areas': items(wording.area).map((area, index) => ({
      area: chosen(area),
      subAreas: textsOf(all('.ant-select-selection-item-content', items(wording.subAreas)[index])),
    })),
    ...documentsTruth(slot => textsOf(all('.ant-upload-list-item-name', items(documentLabels[slot])[0]))),
    'landing-page': items(wording.landingPage)[0]?.querySelector('input')?.value ?? '',
    contacts: table ? all('.ant-table-row', table).length : null,
  }
}

/** The form items with a label. */
const items = (label: string) =>
  all('.ant-form-item', document).filter(
    item => item.querySelector('.ant-form-item-label > label')?.textContent === label,
  )

const ticked = (label: string) => textsOf(all('.ant-checkbox-wrapper-checked', items(label)[0]))
const chosen = (select: Element | undefined) => textsOf(all('.ant-select-content-has-value', select))[0] ?? ''
