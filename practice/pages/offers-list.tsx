import { shortDate } from '../dates'
import { offers } from '../offers'
import { publishingWords } from '../publishing-words'
import { offerPath } from '../routes'
import { Link } from '../shell/link'
import { PageFrame } from '../shell/page-frame'
import { modifiedAt, recordOf } from '../store'

export const OffersList = () => (
  <PageFrame title="Overview" commands={[{ icon: 'add', label: 'New offer' }]}>
    <h2 class="offers-title">Offers</h2>
    <table class="grid">
      <thead>
        <tr>
          <th>Offer alias</th>
          <th>Offer ID</th>
          <th>Offer Type</th>
          <th>Last Modified (UTC)</th>
          <th>Status</th>
          <th>Azure IP Co-sell</th>
        </tr>
      </thead>
      <tbody>
        {offers.map(offer => {
          const record = recordOf(offer)
          return (
            <tr key={offer.guid}>
              <td>
                <Link to={offerPath(offer.guid, 'overview')}>{offer.alias}</Link>
              </td>
              <td>{offer.offerId}</td>
              <td>{offer.type}</td>
              <td>{shortDate(modifiedAt(record))}</td>
              <td>{publishingWords[record.publishing]}</td>
              <td>No</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </PageFrame>
)
