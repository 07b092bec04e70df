import type { StatusId } from './assessment'
import { statusIds } from './assessment'
import type { EditionStatus } from './edition'
import { snakeCase } from './message-key'

/** The editions that gave a status its name. */
type Names = readonly [notReady: string, coSellReady: string, azureIp: string, businessApplications: string]

/** The statuses from the lowest up, each under the name that the edition given for it has printed: `['2020-05', ...]`. */
export const statusesNamed = (...since: Names): EditionStatus[] =>
  statusIds.map((id, index) => ({ id, name: statusName(since[index] ?? '', id) }))

const statusName = (edition: string, id: StatusId) => ({ key: `status_${snakeCase(`${edition}-${id}`)}` })

/** The same with the lowest rung named "In market" only once the offer is live, which that name says. */
export const inMarketOnceLive = (statuses: EditionStatus[]): EditionStatus[] =>
  statuses.map(status =>
    status.id === 'not-ready'
      ? {
          ...status,
          nameUntilMet: { requirement: 'published-live', name: { key: 'status_2023_08_not_ready_until_live' } },
        }
      : status,
  )
