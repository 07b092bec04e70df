import type { Assessment, StatusId } from './assessment'
import type { FieldId } from './field-id'
import type { Text } from './text'

export interface Need {
  status: StatusId
  name: Text
  need: 'required' | 'optional' | 'not-applicable' | 'unknown'
}

/**
 * What each status asks of a field, "Not ready" left out. A higher status asks all that the lower ones ask. `unknown` while it is
 * not known whether the offer can hold the status at all.
 */
export function needsOf(field: FieldId, { findings, statuses }: Assessment): Need[] {
  const required = findings.filter(finding => finding.field === field && finding.level === 'required')
  return statuses
    .filter(({ status }) => status !== 'not-ready')
    .map(({ status, name, applies }) => {
      const counting = required.filter(finding => [status, 'co-sell-ready', 'not-ready'].includes(finding.status))
      if (applies === 'no') return { status, name, need: 'not-applicable' }
      if (counting.length === 0) return { status, name, need: 'optional' }
      if (counting.every(({ outcome }) => outcome === 'not-applicable')) return { status, name, need: 'not-applicable' }
      return { status, name, need: applies === 'unknown' ? 'unknown' : 'required' }
    })
}
