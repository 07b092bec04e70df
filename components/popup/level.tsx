import { Icon } from '@/components/icon/icon'
import { level0, level1, level2, type Shape } from '@/components/icon/shapes'
import { write } from '@/platform/text'
import type { StatusId } from '@/rules'
import type { OfferLine } from './offer-line'

const shapes: Record<StatusId, Shape> = {
  'not-ready': level0,
  'co-sell-ready': level1,
  'azure-ip-incentivized': level2,
  'business-applications-incentivized': level2,
}

/** The status reached, by the edition's own name. */
export function Level({ status }: Pick<OfferLine, 'status'>) {
  if (!status) return null
  return (
    <span class="level" data-status={status.id} data-reached="true">
      <Icon of={shapes[status.id]} />
      {write(status.name)}
    </span>
  )
}
