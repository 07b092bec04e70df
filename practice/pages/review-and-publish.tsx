import { shortDate } from '../dates'
import { freshId } from '../fresh-id'
import { navigate } from '../navigation'
import { announce } from '../notices'
import type { Offer } from '../offers'
import { offerPath } from '../routes'
import { Icon } from '../shell/icon'
import { Link } from '../shell/link'
import { PageFrame } from '../shell/page-frame'
import { modifiedAt, recordOf, submitOffer } from '../store'
import { type ReviewRow, reviewRows } from './review-rows'

export const ReviewAndPublish = ({ offer }: { offer: Offer }) => {
  const record = recordOf(offer)
  const rows = reviewRows(offer, record)
  const blocked = rows.some(row => !row.complete) || record.publishing === 'submitted'
  const notes = freshId('notes')
  const overview = () => navigate(offerPath(offer.guid, 'overview'))
  const publish = () => {
    if (submitOffer(offer)) announce('success', 'Your offer was submitted for publishing')
    overview()
  }
  return (
    <PageFrame
      title="Review and publish"
      commands={[
        { icon: 'compare', label: 'Compare' },
        { icon: 'publish', label: 'Publish', disabled: blocked, onPress: publish },
      ]}
    >
      <table class="review">
        <thead>
          <tr>
            <th>Page</th>
            <th>Details</th>
            <th>Last Modified (UTC)</th>
            <th colspan={2}>Status</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Row key={row.slug} row={row} offer={offer} modified={modifiedAt(record, row.slug)} />
          ))}
        </tbody>
      </table>
      <label class="review-notes" for={notes}>
        Notes for certification
      </label>
      <p class="review-notes-help">
        Provide any info that testers need to understand and use this submission. Customers won't see this info.
      </p>
      <textarea id={notes} class="form-control" rows={7} />
      <div class="form-buttons">
        <button type="button" class="btn btn-primary" disabled={blocked} onClick={publish}>
          Publish
        </button>
        <button type="button" class="btn" onClick={overview}>
          Cancel
        </button>
      </div>
    </PageFrame>
  )
}

const Row = ({ row, offer, modified }: { row: ReviewRow; offer: Offer; modified: string }) => (
  <tr>
    <td>
      <Link to={offerPath(offer.guid, row.slug)}>{row.label}</Link>
    </td>
    <td>
      {row.details.map(line => (
        <div key={line}>{line}</div>
      ))}
    </td>
    <td>{shortDate(modified)}</td>
    <td>{row.complete ? 'Complete' : 'Incomplete'}</td>
    <td>
      <span class={row.complete ? 'status-disc status-disc--complete' : 'status-disc'}>
        <Icon name="tick" size={9} />
      </span>
    </td>
  </tr>
)
