import type { Source } from './assessment'
import type { IsoDate } from './facts'
import type { Text } from './text'

/** Day from which all Listing fields and the customer presentation are required. */
export const stricterFrom: IsoDate = '2020-10-19'

/** The programme page of 19 May 2020, read in its German and Polish copies; the English one of that day is not kept anywhere. */
export function programmePage(section: string, note?: Text): Source {
  return { title: 'Co-sell partner engagement', date: '2020-05-19', section, ...(note && { note }) }
}

/** A step of that page's table. */
export function programmeStep(step: 1 | 2 | 3 | 4, note?: Text): Source {
  return programmePage(`Co-sell publishing steps and requirements, step ${step}`, note)
}

/** The form's own labels, as a screen of March 2021 shows them; the day is that of the documentation page on the form. */
export const listingOnForm: Source = {
  title: 'Co-sell with Microsoft',
  date: '2021-03-17',
  section: 'Listing',
}
