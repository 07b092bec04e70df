import { useState } from 'preact/hooks'
import { plural, text } from '@/platform/text'
import {
  type Answer,
  type Assessment,
  type EditionChoice,
  type FactPath,
  type FieldId,
  type IsoDate,
  type Preferences,
  tally,
} from '@/rules'
import { Benefits } from './benefits'
import { CheckRow } from './check-row'
import { Group, revealGroup } from './group'
import { type GroupId, type GroupRows, groupIds, type Held, rowsByGroup } from './groups'
import { Ladder } from './ladder'
import { NextStepBar } from './next-step'
import { Programme } from './programme'
import { RowElsewhere } from './row-elsewhere'
import { Settings } from './settings'
import { type TrialProps, underTrial } from './trial'
import { TrialBanner } from './trial-banner'
import { Ways } from './way'

export interface ChecklistProps extends TrialProps {
  assessment: Assessment
  choice: EditionChoice
  preferences: Preferences
  answers: ReadonlyMap<FactPath, Answer>
  /** Answers too old to count. */
  stale: ReadonlySet<FactPath>
  today: IsoDate
  /** Whether the page, or the last reading, told the offer's type. */
  typeKnown: boolean
  onAnswer(answer: Answer): void
  onWithdraw(fact: FactPath): void
  /** The fields that the form in front shows now; none while no tab shows the form. */
  reachable: ReadonlySet<FieldId>
  onShowField(field: FieldId): void
  onAnswerAge(days: number | null): void
}

/** The checklist of one offer: where it stands, what to do next, and all that was found. */
export function Checklist(given: ChecklistProps) {
  const { shown: props, trial, start } = underTrial(given)
  const { assessment, choice, preferences, onAnswerAge } = props
  const [held, setHeld] = useState<Held>(new Map())
  const groups = rowsByGroup(assessment, held)
  const hold = (requirement: string, group: GroupId) =>
    held.has(requirement) || setHeld(new Map(held).set(requirement, group))
  const release = (group: GroupId) => setHeld(new Map([...held].filter(([, holder]) => holder !== group)))
  const notApplicable = tally(assessment).notApplicable.length

  return (
    <>
      {trial && <TrialBanner trial={trial} assessment={assessment} />}
      <Ladder assessment={assessment} onJump={revealGroup} />
      <NextStepBar {...props} />
      <Ways assessment={assessment} {...(!trial && { onTryOut: start })} />
      {groupIds.map(group => {
        const { rows, elsewhere, open } = groups[group]
        return (
          rows.length + elsewhere.length > 0 && (
            <Group
              key={group}
              id={group}
              heading={text(`group_${group}`)}
              total={isSettled(groups[group]) ? undefined : open}
              aside={asideOf(group, groups[group], notApplicable)}
              open={group !== 'done'}
              onClose={() => release(group)}
            >
              {elsewhere.map(row => (
                <RowElsewhere key={row.finding.requirement} {...row} />
              ))}
              {rows.map(finding => (
                <CheckRow
                  key={finding.requirement}
                  {...props}
                  finding={finding}
                  trial={trial}
                  onTouch={() => hold(finding.requirement, group)}
                />
              ))}
            </Group>
          )
        )
      })}
      <Benefits {...props} fee={choice.edition.fee} />
      <Programme edition={choice.edition} />
      {!trial && <Settings answerAgeDays={preferences.answerAgeDays} onAnswerAge={onAnswerAge} />}
    </>
  )
}

/** Nothing in the group is open, but rows that were answered there keep their place. */
const isSettled = ({ open, answered }: GroupRows) => open === 0 && answered > 0

function asideOf(group: GroupId, holding: GroupRows, notApplicable: number): string | undefined {
  if (isSettled(holding)) return plural('group_answered', holding.answered)
  if (group === 'questions' || group === 'advice') return text(`group_${group}_aside`)
  return group === 'done' && notApplicable > 0 ? plural('group_done_aside', notApplicable) : undefined
}
