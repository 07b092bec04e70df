import type { Offer } from '../offers'
import { type OfferSlug, offerPath, offersPath } from '../routes'
import { formWords } from '../words/form-words'
import { Icon } from './icon'
import { Link } from './link'

export const OfferMenu = ({ offer, current }: { offer: Offer; current: OfferSlug }) => (
  <nav class="offer-menu" aria-label="Offer">
    <div class="offer-menu__title">
      <span class="offer-menu__tile" aria-hidden="true" />
      <div>
        <div class="offer-menu__alias">{offer.alias}</div>
        <div class="offer-menu__type">{offer.type}</div>
      </div>
      <Link to={offersPath} class="offer-menu__swap">
        <Icon name="swap" size={11} />
        <span class="off-screen">All offers</span>
      </Link>
    </div>
    <ul>
      {offer.menu.map(({ slug, label }) => (
        <li key={slug} class={slug === current ? 'is-selected' : ''}>
          <Link to={offerPath(offer.guid, slug)} class="offer-menu__link" current={slug === current}>
            {slug === 'cosell' ? formWords().title : label}
          </Link>
        </li>
      ))}
    </ul>
    <hr />
    <ul>
      <li class={current === 'history' ? 'is-selected' : ''}>
        <Link to={offerPath(offer.guid, 'history')} class="offer-menu__link" current={current === 'history'}>
          History
        </Link>
      </li>
      <li class="offer-menu__id">Offer ID: {offer.offerId}</li>
    </ul>
  </nav>
)
