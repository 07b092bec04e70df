import './compare-editions.css'
import { useState } from 'preact/hooks'
import { Icon } from '@/components/icon/icon'
import { chevronRight } from '@/components/icon/shapes'
import { ScreenHead } from '@/components/restore/screen-head'
import { plural, text, write } from '@/platform/text'
import {
  assess,
  compareEditions,
  type Edition,
  editionFor,
  editions,
  type Facts,
  type Finding,
  type IsoDate,
  type Requirement,
  type RuleChange,
  type StatusId,
} from '@/rules'
import { EditionSelect } from './edition-select'
import { FeeAndBenefits } from './fee-and-benefits'
import { isSame, type RowFindings, RuleChangeRow } from './rule-change-row'

export interface CompareEditionsProps {
  offerAlias: string
  /** The edition at work. */
  current: Edition
  /** What is known of the offer at hand; null when nothing was read. */
  facts: Facts | null
  today: IsoDate
  /** A trial waits: it does not count here. */
  inTrial: boolean
  onBack(): void
}

/** What changes from one edition to another: rule by rule, and for the offer at hand finding by finding. */
export function CompareEditions({ offerAlias, current, facts, today, inTrial, onBack }: CompareEditionsProps) {
  const [from, setFrom] = useState(current.id)
  const [to, setTo] = useState(otherThan(current).id)
  const before = editionFor(from)
  const after = editionFor(to)
  const { statuses, rules, benefits, fee } = compareEditions(before, after)
  const judged = facts && { before: assess(facts, before, today), after: assess(facts, after, today) }
  const statusName = (id: StatusId) =>
    after.statuses.find(status => status.id === id)?.name ?? { key: 'editions_nothing' }
  const isReachedAlike = judged && nameOf(judged.before).key === nameOf(judged.after).key
  const rows = rules.map(change => ({ change, findings: judged && findingsOf(change, judged) }))
  const touching = rows.filter(({ findings }) => !findings || touches(findings))
  const others = rows.filter(each => !touching.includes(each))
  const row = ({ change, findings }: (typeof rows)[number]) => (
    <RuleChangeRow key={('after' in change ? change.after : change.before).id} {...{ change, findings, from, to }} />
  )
  return (
    <div class="restore editions">
      <ScreenHead title={text('editions_title')} caption={offerAlias} onBack={onBack} />
      <main>
        <div class="block editions__choice">
          <div class="edition__selects">
            <EditionSelect label={text('editions_from')} value={from} onChange={id => setFrom(id ?? from)} />
            <EditionSelect label={text('editions_to')} value={to} onChange={id => setTo(id ?? to)} />
          </div>
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
              {isReachedAlike
                ? text('editions_reached_alike', { text: nameOf(judged.before) })
                : text('editions_reached', from, { text: nameOf(judged.before) }, to, { text: nameOf(judged.after) })}
            </p>
            {inTrial && <p class="caption">{text('editions_without_trial')}</p>}
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
            {judged ? plural('editions_touching', touching.length) : plural('editions_rules', rules.length)}
          </h2>
          <ul>{touching.map(row)}</ul>
        </section>
        {others.length > 0 && (
          <details class="fold">
            <summary>
              <Icon of={chevronRight} />
              <h2>{plural('editions_others', others.length)}</h2>
            </summary>
            <ul>{others.map(row)}</ul>
          </details>
        )}
        <FeeAndBenefits benefits={benefits} fee={fee} fromReports={after.provisional === true} nameOf={statusName} />
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

interface Judged {
  before: ReturnType<typeof assess>
  after: ReturnType<typeof assess>
}

function findingsOf(change: RuleChange, { before, after }: Judged): RowFindings {
  const of = ({ findings }: Judged['before'], rule: Requirement | undefined) =>
    findings.find(({ requirement }) => requirement === rule?.id)
  return {
    before: of(before, 'before' in change ? change.before : undefined),
    after: of(after, 'after' in change ? change.after : undefined),
  }
}

/** Whether the difference means anything to the offer: not where neither edition asks it. */
const touches = ({ before, after }: RowFindings) => {
  const isAsked = (finding: Finding | undefined) => finding !== undefined && finding.outcome !== 'not-applicable'
  if (!isAsked(before) && !isAsked(after)) return false
  return !before || !after || !isSame(before, after)
}
