import type { Source, SourceStrength } from './assessment'
import type { IsoDate } from './facts'
import type { Text } from './text'

/** Day from which all Listing fields and the customer presentation are required. */
export const stricterFrom: IsoDate = '2020-10-19'

/** A place in one of Microsoft's pages. */
export type Page = (section: string, note?: Text) => Source

const pageOf =
  (title: string, date: IsoDate, strength: SourceStrength): Page =>
  (section, note) => ({ title, date, section, strength, ...(note && { note }) })

/** The programme page of 19 May 2020, read in its German and Polish copies; the English one of that day is not kept anywhere. */
export const programmePage = pageOf('Co-sell partner engagement', '2020-05-19', 'translated')

/** A step of that page's table. */
export const programmeStep = (step: 1 | 2 | 3 | 4, note?: Text): Source =>
  programmePage(`Co-sell publishing steps and requirements, step ${step}`, note)

/** The form's own labels, as a screen of March 2021 shows them; the day is that of the documentation page on the form. */
export const listingOnForm = pageOf(
  'Co-sell with Microsoft',
  '2021-03-17',
  'primary',
)('Listing', {
  key: 'req_listing_note',
  args: [{ date: '2020-05-12' }],
})

/** Microsoft's pages by the day that each bears. */
export const pages = {
  programme202009: pageOf('Co-sell partner engagement', '2020-09-02', 'primary'),
  /** Read in German. */
  programme202010: pageOf('Co-sell partner engagement', '2020-10-19', 'translated'),
  requirements202102: pageOf('Co-sell requirements', '2021-02-24', 'primary'),
  /** Read in Italian. */
  overview202103: pageOf('Co-sell with Microsoft sales teams and partners overview', '2021-03-12', 'translated'),
  configure202103: pageOf('Configure Co-sell for a commercial marketplace offer', '2021-03-17', 'primary'),
  overview202104: pageOf('Co-sell with Microsoft sales teams and partners overview', '2021-04-15', 'primary'),
  requirements202107: pageOf('Co-sell requirements', '2021-07-13', 'primary'),
  /** Read in German, French and Japanese, which agree. */
  requirements202110: pageOf('Co-sell requirements', '2021-10-21', 'translated'),
  configure202201: pageOf('Configure Co-sell for a commercial marketplace offer', '2022-01-11', 'primary'),
  fees202208: pageOf('Commercial marketplace transact capabilities', '2022-08-05', 'primary'),
  commitment202110: pageOf('Azure consumption commitment enrollment', '2021-10-26', 'primary'),
  badge202302: pageOf('Microsoft preferred solution badge', '2023-02-10', 'primary'),
  configure202307: pageOf('Configure a co-sell solution', '2023-07-03', 'primary'),
  topTier202307: pageOf('Azure IP co-sell top-tier benefits', '2023-07-05', 'primary'),
  requirements202308: pageOf('Co-sell requirements', '2023-08-24', 'primary'),
  overview202308: pageOf('Co-sell with Microsoft sales teams and partners overview', '2023-08-24', 'primary'),
  /** What others report of the page in 2026. */
  requirements202608: pageOf('Co-sell requirements', '2026-08-18', 'secondary'),
  /** Vendors' summaries. */
  benefits202607: pageOf('Azure IP co-sell eligible, vendor summaries', '2026-07-06', 'secondary'),
} as const satisfies Record<string, Page>

/** The same place, with another note. */
export const withNote = (source: Source, note: Text): Source => ({ ...source, note })
