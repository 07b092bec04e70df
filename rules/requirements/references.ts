import type { Source } from '../assessment'
import type { FormFacts } from '../facts'
import type { Requirement, Verdict } from '../requirement'

/**
 * A landing page, a social channel or another reference, such as a case study. The source's list ends in "or other" in one
 * translation and "and other" in another, so nothing of it can be called required.
 */
export const references = (source: Source): Requirement => ({
  id: 'references',
  status: 'co-sell-ready',
  level: 'advice',
  scope: 'form',
  field: 'landing-page',
  alternatives: ['case-study', 'other-documents'],
  asks: [],
  source,
  check: ({ form }) => judgeReferences(form),
})

function judgeReferences(form: FormFacts | undefined): Verdict {
  const onPage = [
    address(form?.landingPageUrl),
    form?.documents?.['case-study']?.map(file => file.name),
    form?.documents?.['other-documents']?.map(file => file.name),
  ]
  // No field of the form holds the social channel, so not knowing it leaves nothing unread.
  const given = [...onPage, address(form?.socialUrl)].flatMap(values => values ?? [])
  if (given.length > 0) return { outcome: 'met', detail: { key: 'detail_given', args: [{ list: given }] } }
  if (onPage.includes(undefined)) return { outcome: 'unknown' }
  return form?.landingPageUrl?.trim() ? { outcome: 'unmet', variant: 'no_address' } : { outcome: 'unmet' }
}

/** The address as a list: none where nothing, or no web address, is entered. */
function address(url: string | undefined): string[] | undefined {
  const trimmed = url?.trim()
  return trimmed === undefined ? undefined : isWebAddress(trimmed) ? [trimmed] : []
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.')
}
