import './offer-head.css'
import { EditionLine, type EditionLineProps } from '@/components/edition/edition-line'
import { text, write } from '@/platform/text'
import { type OfferType, offerTypeName } from '@/rules'

export interface OfferHeadProps extends EditionLineProps {
  id: string
  alias?: string | undefined
  /** The offer type as the page words it. */
  typeLabel?: string | undefined
  type?: OfferType | undefined
}

/** Which offer, and by which rules. */
export function OfferHead({ id, alias, typeLabel, ...line }: OfferHeadProps) {
  const { type } = line
  const kind = typeLabel ?? (type && write(offerTypeName(type)))
  return (
    <header class="offer-head">
      <h1>
        <bdi>{alias ?? id}</bdi>
      </h1>
      <p class="caption">{kind ?? text('head_type_unknown')}</p>
      <EditionLine {...line} />
    </header>
  )
}
