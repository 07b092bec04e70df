import type { Source } from '../assessment'
import type { OfferType } from '../facts'
import { ofType } from '../offer-families'
import type { Requirement } from '../requirement'
import { mustHoldFile } from '../verdicts'

interface DiagramRule {
  source: Source
  /** Types that have to bring one. */
  types: readonly OfferType[]
  /** Types of which the source does not say whether they have to. */
  unclearFor?: readonly OfferType[]
}

/** A reference architecture diagram is there. */
export const architectureDiagram = ({ source, types, unclearFor = [] }: DiagramRule): Requirement => ({
  id: 'architecture-diagram',
  status: 'azure-ip-incentivized',
  level: 'required',
  scope: 'form',
  field: 'architecture-diagram',
  asks: [],
  source,
  appliesTo: facts => ofType(facts, [...types, ...unclearFor]),
  check(facts) {
    const verdict = mustHoldFile(facts.form?.documents?.['architecture-diagram'])
    if (verdict.outcome === 'unmet' && ofType(facts, unclearFor) === 'yes')
      return { outcome: 'unknown', variant: 'unclear', fix: { key: 'req_architecture_diagram_fix_unclear' } }
    return verdict
  },
})
