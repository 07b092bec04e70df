import { useId, useMemo } from 'preact/hooks'
import { Icon } from '@/components/icon/icon'
import { blocker, error, open, question } from '@/components/icon/shapes'
import { ageText, text, write } from '@/platform/text'
import { ageOf } from './age'
import { Level } from './level'
import type { OfferLine } from './offer-line'

export interface OfferActions {
  /** Address of the offer's checklist, for a press that asks for a new tab. */
  checklistAddress: (offerId: string) => string
  onOpenChecklist: (offerId: string) => void
  /** Goes to the offer in Partner Center. */
  onOpenOffer: (offerId: string) => void
}

interface OfferRowProps extends OfferActions {
  line: OfferLine
  inTab: boolean
  now: number
  /** Say the type too: by it the offer was found. */
  showType: boolean
  /** Not all offers are judged by one edition, or not by one of Microsoft's own text. */
  showEdition: boolean
}

/** An offer: how it stands, what is worst, how old that knowledge is. The row leads to its checklist, its button to Partner Center. */
export function OfferRow(props: OfferRowProps) {
  // While somebody types in the search box, most rows stay as they are: their content is then not even compared.
  const { line, inTab, now, showType, showEdition, onOpenChecklist } = props
  return useMemo(() => <Row {...props} />, [line, inTab, now, showType, showEdition, onOpenChecklist])
}

function Row({ line, inTab, now, showType, showEdition, ...actions }: OfferRowProps) {
  const worst = useId()
  const { id, blockers, questions } = line
  const name = line.alias || text('popup_unnamed', id)
  const press = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    actions.onOpenChecklist(id)
  }
  return (
    <li class="offer-row" data-offer={id}>
      <p class="offer-row__head">
        <a class="offer-row__link" href={actions.checklistAddress(id)} aria-describedby={worst} onClick={press}>
          <bdi>{name}</bdi>
        </a>
        {inTab && <span class="tag">{text('popup_in_tab')}</span>}
      </p>
      <span class="tally">
        {blockers > 0 && (
          <span class="count count--blockers">
            <Icon of={blocker} tone="blocker" label={text('popup_blockers')} />
            {blockers}
          </span>
        )}
        {questions > 0 && (
          <span class="count count--questions">
            <Icon of={question} label={text('popup_questions')} />
            {questions}
          </span>
        )}
      </span>
      <p
        class={line.standing === 'blocked' || line.standing === 'open' ? 'offer-row__worst' : 'offer-row__worst quiet'}
        id={worst}
      >
        {line.checkFailed && <Icon of={error} tone="trouble" />}
        {write(line.worst)}
      </p>
      <button
        type="button"
        class="button button--icon offer-row__open"
        aria-label={text('popup_open_offer_named', name)}
        title={text('popup_open_offer')}
        onClick={() => actions.onOpenOffer(id)}
      >
        <Icon of={open} />
      </button>
      <p class="offer-row__foot">
        <Level status={line.status} />
        {showEdition && <span>{text('head_edition', line.edition)}</span>}
        {showType && line.typeLabel && <bdi>{line.typeLabel}</bdi>}
        <AgeWords line={line} now={now} />
      </p>
    </li>
  )
}

function AgeWords({ line, now }: Pick<OfferRowProps, 'line' | 'now'>) {
  const { of, at, old } = ageOf(line, now)
  return (
    <span class="age">
      {old && <Icon of={error} tone="trouble" label={text('popup_old')} />}
      {text(of === 'draft' ? 'popup_draft_kept' : 'popup_read', ageText(at, now))}
    </span>
  )
}
