import { QuestionField } from '@/components/questions/question-field'
import { text, write } from '@/platform/text'
import { type Answer, estimateFee, type FactPath, type Fee, type IsoDate, questionFor } from '@/rules'

const salesFact: FactPath = 'offer.billedRevenueTtmUsd'

export interface FeeEstimateProps {
  fee: Fee
  /** Whether the offer's type can have the lower fee. */
  holds: 'yes' | 'no' | 'unknown'
  answers: ReadonlyMap<FactPath, Answer>
  today: IsoDate
  stale: ReadonlySet<FactPath>
  onAnswer(answer: Answer): void
  onWithdraw(fact: FactPath): void
}

/** The partner's own yearly sales, if they like to enter them, and what the marketplace would keep of them: an estimate. */
export function FeeEstimateField({ fee, holds, answers, today, stale, onAnswer, onWithdraw }: FeeEstimateProps) {
  const answer = answers.get(salesFact)
  const isOld = stale.has(salesFact)
  const estimate = typeof answer?.value === 'number' && !isOld ? estimateFee(fee, answer.value) : null
  return (
    <div class="fee" data-part="fee">
      <h3>{text('fee_heading')}</h3>
      <QuestionField
        question={questionFor(salesFact)}
        answer={answer}
        stale={isOld}
        today={today}
        title={text('fee_heading')}
        onAnswer={onAnswer}
        onWithdraw={onWithdraw}
      />
      {estimate && (
        <p role="status">
          <strong>{text('fee_estimate')}</strong>{' '}
          {text('fee_without', { usd: estimate.feeUsd }, { percent: estimate.percent })}{' '}
          {estimate.reduced &&
            holds !== 'no' &&
            text(
              holds === 'yes' ? 'fee_with' : 'fee_with_unclear',
              { usd: estimate.reduced.feeUsd },
              { percent: estimate.reduced.percent },
              { usd: estimate.reduced.savedUsd },
            )}
          {!estimate.reduced && text('fee_same_for_all')}
        </p>
      )}
      <p class="caption">
        {text('fee_stated', fee.source.title, { date: fee.source.date })} {fee.source.note && write(fee.source.note)}
      </p>
    </div>
  )
}
