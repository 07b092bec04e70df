import type { RequirementId, Source, StatusId } from './assessment'
import type { Benefit } from './benefit'
import type { IsoDate, OfferType } from './facts'
import type { Requirement } from './requirement'
import type { Text } from './text'

export interface EditionStatus {
  id: StatusId
  /** The status as this edition names it. */
  name: Text
  /** What to call it instead until a requirement is met: the name of 2023 for the lowest rung says that the offer is live. */
  nameUntilMet?: { requirement: RequirementId; name: Text }
  /** Where the edition prints one status that is reached by several roads: its name. Each road is a status here. */
  oneStatusByTwoRoads?: Text
}

/** What the marketplace keeps of the sales that it bills. */
export interface Fee {
  percent: number
  /** A lower fee that comes with a status. */
  reduced?: { percent: number; status: StatusId }
  source: Source
}

/** The programme's rules as Microsoft published them on one day. */
export interface Edition {
  /** Year and month, `2020-05`. */
  id: string
  published: IsoDate
  source: Source
  /** How far these rules may be trusted today; to be shown wherever they are. */
  caution: Text
  /** Put together from what others report, for want of a text of Microsoft's own. */
  provisional?: true
  /** Where its sources contradict each other, or leave something open, beyond what stands at a requirement. */
  notes: Text[]
  /** From the lowest rung up. */
  statuses: EditionStatus[]
  requirements: Requirement[]
  benefits: Benefit[]
  fee: Fee
  /** Ways to co-sell; none where its sources name none. */
  channels: Text[]
  /** Steps through Partner Center, in order. */
  procedure: Text[]
  /** How to hand it in, the last step for the person. */
  submit: Text
  /** Types whose offers showed the co-sell form then. */
  formOfferTypes: OfferType[]
}
