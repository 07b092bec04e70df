/** Names of the elements, without prefix and suffix. */
export type ElementName =
  | 'button'
  | 'checkbox'
  | 'checkbox-group'
  | 'data-grid'
  | 'field'
  | 'field-group'
  | 'message-bar'
  | 'option'
  | 'select'
  | 'text-field'

/**
 * One way in which the element library stands on a page. Pages of the portal have it under several prefixes at once, and
 * its types allow a suffix; roots were always seen open, closed ones are what a reader has to be ready for.
 */
export interface Mount {
  prefix: string
  suffix: string
  closed: boolean
  /** Where the page puts a label. */
  labels: 'attribute' | 'slot'
}

export const bare: Mount = { prefix: '', suffix: '', closed: false, labels: 'attribute' }
export const closedV6: Mount = { prefix: 'v6_', suffix: '', closed: true, labels: 'slot' }
export const closedOffers: Mount = { prefix: 'offers_', suffix: '-1_2', closed: true, labels: 'slot' }
export const mounts = [bare, closedV6, closedOffers] as const

/** `he-button`, `v6_he-button`, `offers_he-button-1_2`. */
export const tagName = ({ prefix, suffix }: Mount, name: ElementName): string => `${prefix}he-${name}${suffix}`
