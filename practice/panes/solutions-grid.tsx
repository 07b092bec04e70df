import { useLayoutEffect } from 'preact/hooks'
import { shortDate } from '../dates'
import type { Offer } from '../offers'
import { ActionLink } from '../shell/link'
import { shownRows } from './shown'
import { solutionOffers } from './solution-seeds'
import { solutionOf } from './solutions'
import { gridStatus } from './status-words'

/** One row per live offer. A name leads to no address: it opens the solution's pane. */
export const SolutionsGrid = ({ onChoose }: { onChoose: (offer: Offer) => void }) => {
  const rows = solutionOffers.flatMap(offer => {
    const record = solutionOf(offer)
    return record ? [{ offer, status: gridStatus(record), modified: shortDate(record.modified) }] : []
  })
  useLayoutEffect(() => {
    shownRows.value = rows.map(({ offer, status }) => ({ name: offer.alias, type: offer.type, status }))
  })
  useLayoutEffect(
    () => () => {
      shownRows.value = null
    },
    [],
  )
  return (
    <table class="grid grid--solutions">
      <thead>
        <tr>
          <th>Solution name</th>
          <th>Offer type</th>
          <th>Co-sell status</th>
          <th>Last modified (UTC)</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ offer, status, modified }) => (
          <tr key={offer.guid}>
            <td>
              <ActionLink onPress={() => onChoose(offer)}>{offer.alias}</ActionLink>
            </td>
            <td>{offer.type}</td>
            <td>{status}</td>
            <td>{modified}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
