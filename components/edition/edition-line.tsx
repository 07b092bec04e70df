import './edition-line.css'
import { Icon } from '@/components/icon/icon'
import { chevronRight, error } from '@/components/icon/shapes'
import { plural, text, write } from '@/platform/text'
import { type EditionChoice, type OfferType, offerTypeName, type Preferences, strengthName } from '@/rules'
import { EditionSelect } from './edition-select'

export interface EditionLineProps {
  choice: EditionChoice
  preferences: Preferences
  /** The offer's type, as far as it was read. */
  type?: OfferType | undefined
  /** Pins an edition for the offer or for all; null lets the page decide again. */
  onPin(edition: string | null, scope: 'offer' | 'all'): void
  onCompareEditions(): void
}

/** By which rules the offer is judged: their age in plain view, for they may not be today's, and behind it why these, and the choice. */
export function EditionLine({ choice, preferences, type, onPin, onCompareEditions }: EditionLineProps) {
  const { edition } = choice
  const { pins } = preferences
  return (
    <>
      <p class="edition-caution">
        <Icon of={error} tone="trouble" />
        {text(edition.provisional ? 'head_provisional' : 'head_dated', { date: edition.published })}
      </p>
      <details class="edition" data-edition={edition.id} data-chosen-by={choice.by}>
        <summary>
          <span class="tag">{text('head_edition', edition.id)}</span>
          <span class="why">
            {text(whyKeys[choice.by])}
            <Icon of={chevronRight} />
          </span>
        </summary>
        <div class="edition__why">
          <Reason choice={choice} />
          <div class="edition__selects">
            <EditionSelect
              label={text('edition_for_offer')}
              value={pins.offer ?? null}
              automatic={pins.all ? text('edition_as_for_all', pins.all) : text('edition_by_page', choice.suggested)}
              onChange={id => onPin(id, 'offer')}
            />
            <EditionSelect
              label={text('edition_for_all')}
              value={pins.all ?? null}
              automatic={text('edition_by_each_page')}
              onChange={id => onPin(id, 'all')}
            />
          </div>
          <div class="buttons">
            <button type="button" class="button" data-part="compare-editions" onClick={onCompareEditions}>
              {text('edition_compare')}
            </button>
          </div>
          <p>{write(edition.caution)}</p>
          {edition.notes.length > 0 && (
            <ul class="edition__notes">
              {edition.notes.map(note => (
                <li key={note.key}>{write(note)}</li>
              ))}
            </ul>
          )}
          <SharedStatus choice={choice} />
          {type && !edition.formOfferTypes.includes(type) && (
            <p>{text('head_type_later', { text: offerTypeName(type) })}</p>
          )}
          <SourceCaption choice={choice} />
        </div>
      </details>
    </>
  )
}

const whyKeys: Record<EditionChoice['by'], string> = {
  page: 'head_why_edition',
  'pin-for-offer': 'head_chosen_for_offer',
  'pin-for-all': 'head_chosen_for_all',
}

function Reason({ choice: { by, reason, suggested, edition, alsoFits } }: Pick<EditionLineProps, 'choice'>) {
  return (
    <>
      <p data-part="reason">{write(reason)}</p>
      {by !== 'page' && suggested !== edition.id && <p>{text('edition_page_suggests', suggested)}</p>}
      {alsoFits.length > 0 && <p>{plural('edition_also_fits', alsoFits.length, { list: alsoFits })}</p>}
    </>
  )
}

function SharedStatus({ choice: { edition } }: Pick<EditionLineProps, 'choice'>) {
  const shared = edition.statuses.find(status => status.oneStatusByTwoRoads)?.oneStatusByTwoRoads
  return shared ? <p>{text('head_one_status', write(shared))}</p> : null
}

function SourceCaption({ choice: { edition } }: Pick<EditionLineProps, 'choice'>) {
  const { title, section, date, strength } = edition.source
  return (
    <p class="caption">
      {text('head_edition_source', title, section, { date })} {text('check_strength', { text: strengthName(strength) })}
    </p>
  )
}

/** Opens the edition's box and puts the focus on the way to the comparison: where somebody comes back to who came from there. */
export function revealComparison(): void {
  const button = document.querySelector<HTMLElement>('[data-part="compare-editions"]')
  button?.closest('details')?.setAttribute('open', '')
  button?.focus()
}
