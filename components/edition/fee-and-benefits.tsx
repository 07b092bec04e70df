import { text, write } from '@/platform/text'
import type { EditionComparison, Fee, StatusId, Text } from '@/rules'

interface FeeAndBenefitsProps extends Pick<EditionComparison, 'benefits' | 'fee'> {
  /** The later edition rests on reports: what it does not mention may be there all the same. */
  fromReports: boolean
  /** Name of a status by the later edition. */
  nameOf(status: StatusId): Text
}

/** How fee and benefits differ between two editions. */
export function FeeAndBenefits({ benefits, fee, fromReports, nameOf }: FeeAndBenefitsProps) {
  if (benefits.length === 0 && !fee) return null
  return (
    <section class="block" aria-labelledby="editions-benefits">
      <h2 id="editions-benefits">{text('editions_benefits')}</h2>
      <ul>
        {fee && <li>{text('editions_fee', feeText(fee.before), feeText(fee.after))}</li>}
        {benefits.map(({ kind, benefit: { id, status, title, condition } }) => (
          <li key={`${id} ${status}`}>
            <span class="tag">
              {text(kind === 'removed' && fromReports ? 'editions_kind_unreported' : `editions_kind_${kind}`)}
            </span>{' '}
            {text('editions_benefit', { text: title }, { text: nameOf(status) })}{' '}
            <span class="caption">{write(condition)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const feeText = ({ percent, reduced }: Fee) =>
  reduced
    ? text('editions_fee_reduced', { percent }, { percent: reduced.percent })
    : text('editions_fee_flat', { percent })
