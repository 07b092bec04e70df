import type { RequirementId } from './assessment'

type Part = 'name' | 'why' | 'met' | 'unmet' | 'unknown' | 'fix' | 'not_applicable'

/** Key of one of a requirement's sentences: (`one-pager`, `unmet`) gives `req_one_pager_unmet`. */
export function messageKey(requirement: RequirementId, part: Part, variant?: string): string {
  const key = `req_${snakeCase(requirement)}_${part}`
  return variant ? `${key}_${variant}` : key
}

/** An id as message keys spell it: `one-pager` gives `one_pager`, `billedRevenueUsd` gives `billed_revenue_usd`. */
export function snakeCase(id: string): string {
  return id.replace(/[A-Z]/g, capital => `_${capital.toLowerCase()}`).replace(/[-.]/g, '_')
}
