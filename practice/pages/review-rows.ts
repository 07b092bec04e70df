import { documentCount, type OfferRecord, type SettingValues } from '../model'
import type { Offer } from '../offers'
import type { OfferSlug } from '../routes'
import { isComplete, isSettingsSlug } from './setting-definitions'

/** A line of Review and publish. */
export interface ReviewRow {
  slug: OfferSlug
  label: string
  details: string[]
  complete: boolean
}

/** Named there otherwise than in the offer menu. */
const labels: Partial<Record<OfferSlug, string>> = {
  listing: 'Offer Listing',
  technicalconfiguration: 'Technical Configuration',
  cosell: 'Co-sell',
}

/** Pages without fields in the practice copy are complete once the offer has been published. */
export function reviewRows(offer: Offer, record: OfferRecord): ReviewRow[] {
  return offer.menu
    .filter(({ slug }) => slug !== 'overview')
    .map(({ slug, label }) => ({
      slug,
      label: labels[slug] ?? label,
      details: detailsOf(slug, offer, record),
      // The portal calls the co-sell page complete whatever it holds: no field of it is needed to publish.
      complete:
        slug === 'cosell' ||
        (isSettingsSlug(slug) ? isComplete(slug, record.settings[slug]) : record.publishing !== 'draft'),
    }))
}

function detailsOf(slug: OfferSlug, offer: Offer, record: OfferRecord): string[] {
  const published = record.publishing !== 'draft'
  const values: SettingValues = record.settings[slug] ?? {}
  switch (slug) {
    case 'setup':
      return [
        ...(values.selling === 'Yes' ? ['Selling through Microsoft'] : []),
        values.options?.length ? 'Test Drive' : 'No Test Drive',
        values.leads ? 'CRM system connected' : 'No CRM system connected',
      ]
    case 'properties':
      return values.category ? [`Category: ${values.category}`] : ['Not configured']
    case 'listing':
      return [`Offer name: ${offer.alias}`]
    case 'availability':
      return [values.subscription ? 'Preview audience configured.' : 'Preview audience not configured.']
    case 'plans':
      return [published ? '1 Plan(s)' : '0 Plan(s)']
    case 'cosell':
      return [`${documentCount(record.coSell)} documents, ${record.coSell.contacts.length} co-sell contacts`]
    case 'cspreselleraudience':
      return [String(values.resellTo ?? 'Not configured')]
    default:
      return [published ? 'Configured' : 'Not configured']
  }
}
