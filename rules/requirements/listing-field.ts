import type { Level, Source } from '../assessment'
import type { Requirement } from '../requirement'
import { listingOnForm, stricterFrom } from '../sources'
import type { TextArgument } from '../text'

/** What an edition makes of the fields of the Listing section. */
export interface ListingRule {
  level: Level
  source: Source
  wording?: string
  whyArgs?: readonly TextArgument[]
}

/**
 * The rules of May and September 2020 do not mention the section; the form's own labels say "Required", and from 19 October 2020 the
 * rules say so too.
 */
export const listingUnmentioned: ListingRule = {
  level: 'advice',
  source: listingOnForm,
  whyArgs: [{ date: stricterFrom }],
}

/** All fields of the section are required. */
export const listingRequired = (source: Source): ListingRule => ({ level: 'required', source, wording: 'required' })

/** The question on platforms of 2023: the page has it select one or more, the screen sets no mark of a required field. */
export const platformsUnmarked = (source: Source): ListingRule => ({ level: 'advice', source, wording: 'unmarked' })

/** What the requirements on Listing fields have in common. */
export const listingField = (rule: ListingRule) =>
  ({ status: 'co-sell-ready', scope: 'form', asks: [], ...rule }) as const satisfies Partial<Requirement>
