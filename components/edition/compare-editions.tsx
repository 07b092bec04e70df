import './compare-editions.css'
import { useState } from 'preact/hooks'
import { ScreenHead } from '@/components/restore/screen-head'
import { plural, text, write } from '@/platform/text'
import { assess, compareEditions, type Edition, editionFor, editions, type Facts, type IsoDate } from '@/rules'
import { EditionSelect } from './edition-select'
import { FeeAndBenefits } from './fee-and-benefits'
import { RuleChangeRow } from './rule-change-row'

export interface CompareEditionsProps {
  offerAlias: string
  /** The edition at work. */
  current: Edition
  /** What is known of the offer at hand; null when nothing was read. */
  facts: Facts | null
  today: IsoDate
  onBack(): void
}

/** What changes from one edition to another: rule by rule, and for the offer at hand finding by finding. */
export function CompareEditions({ offerAlias, current, facts, today, onBack }: CompareEditionsProps) {
  const [from, setFrom] = useState(current.id)
  const [to, setTo] = useState(otherThan(current).id)
  const before = editionFor(from)
  const after = editionFor(to)
  const { statuses, rules, benefits, fee } = compareEditions(before, after)
  const judged = facts && { before: assess(facts, before, today), after: assess(facts, after, today) }
  return (
    <div class="restore editions">
      <ScreenHead title={text('editions_title')} caption={offerAlias} onBack={onBack} />
      <main>
        <div class="block editions__choice">
          <EditionSelect label={text('editions_from')} value={from} onChange={id => setFrom(id ?? from)} />
          <EditionSelect label={text('editions_to')} value={to} onChange={id => setTo(id ?? to)} />
          {[before, after]
            .filter(({ provisional }) => provisional)
            .map(({ id, caution }) => (
              <p key={id}>{write(caution)}</p>
            ))}
        </div>
        {judged && (
          <section class="block" aria-labelledby="editions-offer">
            <h2 id="editions-offer">{text('editions_offer')}</h2>
            <p data-part="reached">
              {text('editions_reached', { text: nameOf(judged.before) }, { text: nameOf(judged.after) })}
            </p>
          </section>
        )}
        {statuses.length > 0 && (
          <section class="block" aria-labelledby="editions-names">
            <h2 id="editions-names">{text('editions_names')}</h2>
            <ul>
              {statuses.map(status => (
                <li key={status.before.key}>
                  {text('editions_renamed', { text: status.before }, { text: status.after })}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="editions-rules">
          <h2 id="editions-rules" class="editions__heading">
            {plural('editions_rules', rules.length)}
          </h2>
          <ul>
            {rules.map(change => (
              <RuleChangeRow
                key={('after' in change ? change.after : change.before).id}
                change={change}
                findings={judged && { before: judged.before.findings, after: judged.after.findings }}
              />
            ))}
          </ul>
        </section>
        <FeeAndBenefits benefits={benefits} fee={fee} fromReports={after.provisional === true} />
      </main>
    </div>
  )
}

/** The newest edition, or the one before it when the newest is at work. */
function otherThan({ id }: Edition): Edition {
  const [newest, second] = editions.toReversed()
  return (newest?.id === id ? second : newest) ?? editionFor(id)
}

const nameOf = ({ statuses, reached }: ReturnType<typeof assess>) =>
  statuses.find(({ status }) => status === reached)?.name ?? { key: 'editions_nothing' }
