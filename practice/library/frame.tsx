import { render } from 'preact'
import type { CoSell } from '../model'
import { type Offer, offerByGuid } from '../offers'
import { offerPath, routeOf } from '../routes'
import { recordOf } from '../store'
import './frame.css'

/** A co-sell tab whose form is yet to be put into `place`. */
export interface FramedPage {
  offer: Offer
  coSell: CoSell
  place: HTMLElement
}

/**
 * Draws what surrounds the form, plainly, around the offer that the address names. Its menu leads to the practice portal's
 * own pages, and the entry of this tab back here.
 * @throws {Error} at an address that is no practice offer's
 */
export function framedPage(library: string): FramedPage {
  const route = routeOf(new URL(location.href))
  const offer = route.page === 'offer' ? offerByGuid(route.guid) : undefined
  const body = document.getElementById('app')
  const place = document.createElement('div')
  if (!offer || !body) throw new Error(`No practice offer at ${location.href}`)
  render(<Frame offer={offer} library={library} place={place} />, body)
  return { offer, coSell: recordOf(offer).coSell, place }
}

const Frame = ({ offer, library, place }: { offer: Offer; library: string; place: HTMLElement }) => (
  <>
    <header class="frame-top">Microsoft Partner Center</header>
    <nav class="frame-menu" aria-label="Offer">
      <div class="frame-alias">{offer.alias}</div>
      <div>{offer.type}</div>
      <ul>
        {offer.menu.map(({ slug, label }) => (
          <li key={slug}>
            {slug === 'cosell' ? (
              <a href={`?library=${library}`} aria-current="page">
                {label}
              </a>
            ) : (
              <a href={offerPath(offer.guid, slug)}>{label}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
    <main class="frame-main">
      <h1>{offer.alias} | Co-sell with Microsoft</h1>
      <p>{offer.type}</p>
      <div ref={element => element?.replaceChildren(place)} />
    </main>
  </>
)
