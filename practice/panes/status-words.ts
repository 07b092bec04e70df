import type { CoSellStatus, SolutionRecord } from './solution-model'

/** Statuses in the words of the Solutions page (documentation of 08/24/2023). */
const gridWords: Readonly<Record<CoSellStatus, string>> = {
  'in-market': 'In market',
  'co-sell-ready': 'Co-sell ready',
  'azure-ip': 'Azure IP co-sell eligible',
  'business-applications': 'Business Applications co-sell incentive',
}

/**
 * The same in the words of the offer's own overview, which lag behind. "Not Co-sell ready" and "Azure IP Co-sell
 * incentivized" were seen there (2021, 2022); the other two follow their pattern.
 */
const overviewWords: Readonly<Record<CoSellStatus, string>> = {
  'in-market': 'Not Co-sell ready.',
  'co-sell-ready': 'Co-sell ready.',
  'azure-ip': 'Azure IP Co-sell incentivized.',
  'business-applications': 'Business Applications Co-sell incentivized.',
}

export const statusWords = ({ status }: Pick<SolutionRecord, 'status'>): string => gridWords[status]

/** A review under way hides the status that still holds. */
export const gridStatus = (record: Pick<SolutionRecord, 'status' | 'underReview'>): string =>
  record.underReview ? 'Under review' : statusWords(record)

export const overviewStatus = (status: CoSellStatus): string => overviewWords[status]

/** Only Azure IP solutions count towards a customer's Azure consumption commitment. */
export const isEnrolled = (status: CoSellStatus): boolean => status === 'azure-ip'
