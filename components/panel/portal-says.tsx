import './portal-says.css'
import { Icon } from '@/components/icon/icon'
import { info } from '@/components/icon/shapes'
import { plural, text } from '@/platform/text'
import { type Assessment, comparePortal, type DatedPortalWord, type StatusId, tally } from '@/rules'
import { momentText } from './moment'

interface PortalSaysProps {
  /** What pages of the portal said of the offer. */
  words: readonly DatedPortalWord[]
  assessment: Assessment
  /** Milliseconds. */
  now: number
}

/** What Partner Center itself says, beside what the rules find: a difference is pointed out, and neither is taken for the other. */
export function PortalSays({ words, assessment, now }: PortalSaysProps) {
  const status = newest(words.filter(({ statusWords }) => statusWords !== undefined))
  const review = newest(words.filter(({ complete }) => complete !== undefined))
  if (!status && !review) return null
  return (
    <section class="portal-says" aria-label={text('portal_says')} data-part="portal-says">
      <Icon of={info} />
      <div>
        {status && <StatusLine word={status} reached={assessment.reached} now={now} />}
        {review && <ReviewLine word={review} assessment={assessment} now={now} />}
      </div>
    </section>
  )
}

function newest(words: readonly DatedPortalWord[]): DatedPortalWord | undefined {
  return words.toSorted((one, other) => other.readAt.localeCompare(one.readAt))[0]
}

function StatusLine({ word, reached, now }: { word: DatedPortalWord; reached: StatusId; now: number }) {
  const comparison = comparePortal(word.status, reached)
  return (
    <p data-comparison={comparison}>
      <strong>{text('portal_status', word.statusWords ?? '')}</strong>{' '}
      {comparison !== 'same' && `${text(`portal_${comparison}`)} `}
      <span class="caption">{text(`portal_read_${word.page}`, momentText(word.readAt, now))}</span>
    </p>
  )
}

function ReviewLine({ word, assessment, now }: { word: DatedPortalWord; assessment: Assessment; now: number }) {
  const blockers = tally(assessment).blockers.length
  if (!word.complete || blockers === 0) return null
  const { documents = 0, contacts = 0 } = word
  return (
    <p data-part="portal-complete">
      {plural('portal_complete', blockers, documents, contacts)}{' '}
      <span class="caption">{text('portal_read_review', momentText(word.readAt, now))}</span>
    </p>
  )
}
