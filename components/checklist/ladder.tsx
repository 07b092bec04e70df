import './ladder.css'
import { Icon } from '@/components/icon/icon'
import { blocker, error, question } from '@/components/icon/shapes'
import { plural, text, write } from '@/platform/text'
import type { Assessment } from '@/rules'
import type { GroupId } from './groups'
import { ladderNote } from './ladder-note'
import { type Rung, type RungWord, rungsOf, type Way } from './ladder-rungs'

interface LadderProps {
  assessment: Assessment
  onJump(group: GroupId): void
}

const rungClass: Partial<Record<RungWord, string>> = {
  now: 'rung--now',
  reached: 'rung--passed',
  passed: 'rung--passed',
  possible: 'rung--possible',
  'not-applicable': 'rung--na',
}

/** The statuses as a ladder, and between the rungs what stands in the way. In ink: even the top is our reading, not Microsoft's verdict. */
export function Ladder({ assessment, onJump }: LadderProps) {
  return (
    <section class="ladder" aria-labelledby="status-heading">
      <h2 class="only-heard" id="status-heading">
        {text('ladder_heading')}
      </h2>
      <ol>
        {rungsOf(assessment).flatMap(rung => [
          rung.way && <Between key={`to ${rung.report.status}`} way={rung.way} onJump={onJump} />,
          <RungLine key={rung.report.status} rung={rung} />,
        ])}
      </ol>
      <p class="caption ladder__note">{ladderNote(assessment)}</p>
    </section>
  )
}

function RungLine({ rung: { report, word } }: { rung: Rung }) {
  return (
    <li
      class={['rung', rungClass[word]].filter(Boolean).join(' ')}
      data-status={report.status}
      data-reached={report.reached}
      aria-current={word === 'now' ? 'step' : undefined}
    >
      <span class="name">{write(report.name)}</span>
      <span class="word">{word === 'passed' ? '' : text(`ladder_${word.replaceAll('-', '_')}`)}</span>
    </li>
  )
}

function Between({ way, onJump }: { way: Way; onJump(group: GroupId): void }) {
  const counts = [
    {
      group: 'blockers',
      key: 'panel_count_blockers',
      count: way.blockers.length,
      icon: <Icon of={blocker} tone="blocker" />,
    },
    { group: 'questions', key: 'panel_count_questions', count: way.questions.length, icon: <Icon of={question} /> },
    { group: 'failed', key: 'panel_count_failed', count: way.failed.length, icon: <Icon of={error} tone="trouble" /> },
  ] as const
  const shown = counts.filter(({ count }) => count > 0)
  return (
    <li class={`between between--${way.branch ? 'branch' : way.state}`}>
      {shown.length > 0 && (
        <p>
          {shown.map(({ group, key, count, icon }) => (
            <a
              key={group}
              class="count"
              href={`#${group}`}
              onClick={event => {
                event.preventDefault()
                onJump(group)
              }}
            >
              {icon}
              {plural(key, count)}
            </a>
          ))}
        </p>
      )}
    </li>
  )
}
