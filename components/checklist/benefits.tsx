import './benefits.css'
import { Icon } from '@/components/icon/icon'
import { chevronRight } from '@/components/icon/shapes'
import { text, write } from '@/platform/text'
import { type Assessment, type BenefitReport, type StatusReport, strengthName } from '@/rules'
import { FeeEstimateField, type FeeEstimateProps } from './fee-estimate'

interface BenefitsProps extends Omit<FeeEstimateProps, 'holds'> {
  assessment: Assessment
  /** Whether the offer's type was read; without it nothing can be said of it. */
  typeKnown: boolean
}

/** What the top statuses bring, of those that this offer may hold; nothing for an offer that can hold none. */
export function Benefits({ assessment, typeKnown, ...estimate }: BenefitsProps) {
  const open = assessment.statuses.filter(({ status, applies }) => status.endsWith('-incentivized') && applies !== 'no')
  return (
    <>
      {open.map(report => (
        <StatusBenefits
          key={report.status}
          report={report}
          benefits={assessment.benefits.filter(({ status }) => status === report.status)}
          typeKnown={typeKnown}
          {...estimate}
        />
      ))}
    </>
  )
}

interface StatusBenefitsProps extends Omit<FeeEstimateProps, 'holds'> {
  report: StatusReport
  benefits: BenefitReport[]
  typeKnown: boolean
}

function StatusBenefits({ report, benefits, typeKnown, ...estimate }: StatusBenefitsProps) {
  const sources = [...new Map(benefits.map(({ source }) => [source.date, source])).values()]
  return (
    <details class="benefits" open={report.applies === 'yes'}>
      <summary>
        <Icon of={chevronRight} class="turn" />
        <h2>{text('benefits_heading', write(report.name))}</h2>
      </summary>
      {benefits.length === 0 && <p class="benefits__none">{text('benefits_none', write(report.name))}</p>}
      {benefits.length > 0 && (
        <ul>
          {benefits.map(benefit => (
            <li key={benefit.id} data-benefit={benefit.id} data-holds={benefit.holds}>
              <strong class={benefit.holds === 'no' ? 'quiet' : undefined}>{write(benefit.title)}</strong>
              {write(benefit.condition)}
              {benefit.source.note && <span class="benefits__limit">{write(benefit.source.note)}</span>}
              {benefit.holds !== 'yes' && (
                <span class="benefits__limit">
                  {text(
                    benefit.holds === 'no'
                      ? 'benefits_not_for_type'
                      : typeKnown
                        ? 'benefits_unclear'
                        : 'benefits_type_unknown',
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {sources.map(source => (
        <p key={source.date} class="caption">
          {text('benefits_stated', source.title, { date: source.date })}{' '}
          {text('check_strength', { text: strengthName(source.strength) })}
        </p>
      ))}
      {report.status === 'azure-ip-incentivized' && (
        <FeeEstimateField {...estimate} holds={benefits.find(({ id }) => id === 'reduced-fee')?.holds ?? 'no'} />
      )}
    </details>
  )
}
