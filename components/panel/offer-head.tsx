import './offer-head.css'
import { Icon } from '@/components/icon/icon'
import { chevronRight, error } from '@/components/icon/shapes'
import { text, write } from '@/platform/text'
import { type Edition, type OfferType, offerTypeName } from '@/rules'

export interface OfferHeadProps {
  id: string
  alias?: string | undefined
  /** The offer type as the page words it. */
  typeLabel?: string | undefined
  type?: OfferType | undefined
  edition: Edition
}

/** Which offer, and by which rules: the edition's age stands in plain view, for these are not today's. */
export function OfferHead({ id, alias, typeLabel, type, edition }: OfferHeadProps) {
  const kind = typeLabel ?? (type && write(offerTypeName(type)))
  return (
    <header class="offer-head">
      <h1>
        <bdi>{alias ?? id}</bdi>
      </h1>
      <p class="caption">{kind ?? text('head_type_unknown')}</p>
      <p class="offer-head__caution">
        <Icon of={error} tone="trouble" />
        {text('head_dated', { date: edition.published })}
      </p>
      <WhyEdition edition={edition} type={type} />
    </header>
  )
}

function WhyEdition({ edition, type }: Pick<OfferHeadProps, 'edition' | 'type'>) {
  const { source, statuses, formOfferTypes } = edition
  const shared = statuses.find(status => status.oneStatusByTwoRoads)?.oneStatusByTwoRoads
  return (
    <details class="edition" data-edition={edition.id}>
      <summary>
        <span class="tag">{text('head_edition', edition.id)}</span>
        <span class="why">
          {text('head_why_edition')}
          <Icon of={chevronRight} />
        </span>
      </summary>
      <div class="edition__why">
        <p>{text('head_edition_reason', edition.id)}</p>
        <p>{write(edition.caution)}</p>
        {shared && <p>{text('head_one_status', write(shared))}</p>}
        {type && !formOfferTypes.includes(type) && <p>{text('head_type_later', { text: offerTypeName(type) })}</p>}
        <p class="caption">{text('head_edition_source', source.title, source.section, { date: source.date })}</p>
      </div>
    </details>
  )
}
