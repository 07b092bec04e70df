import type { StatusId } from '@/rules'
import { labelWords } from '../label-text'

/** Statuses as the portal and its documentation have worded them, 2020 to 2026. In English only: in some languages two of them share one word. */
const wordings: Record<StatusId, readonly string[]> = {
  'not-ready': ['Not ready', 'Not co-sell ready', 'In market', 'In-market'],
  'co-sell-ready': ['Co-sell ready'],
  'azure-ip-incentivized': ['Azure IP co-sell incentivized', 'Azure IP co-sell incentive', 'Azure IP co-sell eligible'],
  'business-applications-incentivized': [
    'Business Applications co-sell incentivized',
    'Business Applications co-sell incentive',
    'Business Applications co-sell eligible',
    'Business Applications co-sell incentive standard',
    'Business Applications co-sell incentive premium',
    'Biz Apps ISV Connect Premium incentive',
  ],
}

const byWords = new Map<string, StatusId>(
  Object.entries(wordings).flatMap(([status, texts]) =>
    texts.map((text): [string, StatusId] => [labelWords(text), status as StatusId]),
  ),
)

/** The status that a text names as a whole, undefined for any other text. */
export const statusOf = (text: string): StatusId | undefined => byWords.get(labelWords(text))
