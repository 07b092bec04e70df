import '@/components/styles/message.css'
import '@/components/panel/waiting.css'
import './popup.css'
import './offer-row.css'
import { useMemo, useState } from 'preact/hooks'
import { useGradually } from '@/components/gradually/use-gradually'
import { Icon } from '@/components/icon/icon'
import { lock } from '@/components/icon/shapes'
import { plural, text } from '@/platform/text'
import { editionFor } from '@/rules'
import { findOffer } from './find-offer'
import { NoOffers, StoreNotice, UnreadableNotice } from './notices'
import type { OfferLine } from './offer-line'
import { type OfferActions, OfferRow } from './offer-row'
import { SearchBar } from './search-bar'
import { byUrgency } from './urgency'

/** More than the tallest popup shows. */
const rowsAtOnce = 40

/** What the popup has to show. */
export type PopupView =
  | { state: 'loading' }
  | { state: 'failed'; fault: 'full' | 'refused' }
  | { state: 'ready'; offers: OfferLine[]; unreadable: number }

export interface PopupProps extends OfferActions {
  view: PopupView
  /** The offer whose page is in front. */
  offerInTab?: string | undefined
  /** Milliseconds. */
  now: number
  onOpenPanel: () => void
  onOpenPartnerCenter: () => void
  /** Opens the store anew. */
  onRetry: () => void
}

/** Every offer seen so far, the most urgent first. */
export function Popup(props: PopupProps) {
  const { view, offerInTab } = props
  const [query, setQuery] = useState('')
  const offers = useMemo(() => (view.state === 'ready' ? byUrgency(view.offers, offerInTab) : []), [view, offerInTab])
  const found = offers.map(line => findOffer(line, query)).filter(offer => offer !== null)
  const shown = useGradually(found, rowsAtOnce)
  const showsEdition = editionsOf(offers).length > 1
  return (
    <div class="popup">
      {offers.length > 0 && (
        <SearchBar query={query} total={offers.length} onQuery={setQuery} onOpenPanel={props.onOpenPanel} />
      )}
      {view.state === 'loading' && <div class="waiting" role="progressbar" aria-label={text('popup_loading')} />}
      <main aria-busy={view.state === 'loading'}>
        {offers.length > 0 && <h1 class="only-heard">{text('popup_title')}</h1>}
        {view.state === 'failed' && <StoreNotice fault={view.fault} onRetry={props.onRetry} />}
        {view.state === 'ready' && view.unreadable > 0 && <UnreadableNotice count={view.unreadable} />}
        {view.state === 'ready' && offers.length === 0 && <NoOffers {...props} unreadable={view.unreadable > 0} />}
        {offers.length > 0 && found.length === 0 && <p class="empty">{text('popup_not_found', query)}</p>}
        <ul>
          {shown.map(({ line, byType }) => (
            <OfferRow
              {...props}
              key={line.id}
              line={line}
              inTab={line.id === offerInTab}
              showType={byType}
              showEdition={showsEdition}
            />
          ))}
        </ul>
      </main>
      <footer class="status-bar">
        <p role="status">{offers.length > 0 && totals(offers, found.length, query)}</p>
        <p>
          <Icon of={lock} />
          {text('popup_private')}
        </p>
        {offers.length > 0 && <p>{rules(offers)}</p>}
      </footer>
    </div>
  )
}

const editionsOf = (offers: OfferLine[]) => [...new Set(offers.map(({ edition }) => edition))].toSorted()

/** By which rules the offers were judged. */
function rules(offers: OfferLine[]): string {
  const [only = '', ...others] = editionsOf(offers)
  if (others.length > 0) return text('popup_rules_several', { list: [only, ...others] })
  const { published, provisional } = editionFor(only)
  return text(provisional ? 'popup_rules_provisional' : 'popup_rules', { date: published })
}

function totals(offers: OfferLine[], found: number, query: string): string {
  if (query.trim() !== '') return plural('popup_found', offers.length, found)
  const blocked = offers.filter(({ standing }) => standing === 'blocked').length
  const all = plural('popup_total', offers.length)
  return blocked > 0 ? text('popup_total_blocked', all, blocked) : all
}
