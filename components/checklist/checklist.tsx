import { useState } from 'preact/hooks'
import { plural, text } from '@/platform/text'
import { type Answer, type Assessment, type Edition, type FactPath, type FieldId, type IsoDate, tally } from '@/rules'
import { Benefits } from './benefits'
import { CheckRow } from './check-row'
import { Group, revealGroup } from './group'
import { type GroupId, groupIds, groupOf, type Held, rowsByGroup } from './groups'
import { Ladder } from './ladder'
import { NextStepBar } from './next-step'
import { Programme } from './programme'

export interface ChecklistProps {
  assessment: Assessment
  edition: Edition
  answers: ReadonlyMap<FactPath, Answer>
  today: IsoDate
  /** Whether the page, or the last reading, told the offer's type. */
  typeKnown: boolean
  onAnswer(answer: Answer): void
  onWithdraw(fact: FactPath): void
  /** The fields that the form in front shows now; none while no tab shows the form. */
  reachable: ReadonlySet<FieldId>
  onShowField(field: FieldId): void
}

/** The checklist of one offer: where it stands, what to do next, and all that was found. */
export function Checklist(props: ChecklistProps) {
  const { assessment, edition, typeKnown } = props
  const [held, setHeld] = useState<Held>(new Map())
  const rows = rowsByGroup(assessment, held)
  const natural = groupOf(assessment)
  const hold = (requirement: string, group: GroupId) =>
    held.has(requirement) || setHeld(new Map(held).set(requirement, group))
  const release = (group: GroupId) => setHeld(new Map([...held].filter(([, holder]) => holder !== group)))
  const notApplicable = tally(assessment).notApplicable.length

  return (
    <>
      <Ladder assessment={assessment} onJump={revealGroup} />
      <NextStepBar {...props} />
      {groupIds.map(
        group =>
          rows[group].length > 0 && (
            <Group
              key={group}
              id={group}
              heading={text(`group_${group}`)}
              total={
                rows[group].filter(finding => natural(finding) === group && finding.outcome !== 'not-applicable').length
              }
              aside={asideOf(group, notApplicable)}
              open={group !== 'done'}
              onClose={() => release(group)}
            >
              {rows[group].map(finding => (
                <CheckRow
                  key={finding.requirement}
                  {...props}
                  finding={finding}
                  onTouch={() => hold(finding.requirement, group)}
                />
              ))}
            </Group>
          ),
      )}
      <Benefits assessment={assessment} typeKnown={typeKnown} />
      <Programme edition={edition} />
    </>
  )
}

function asideOf(group: GroupId, notApplicable: number): string | undefined {
  if (group === 'questions' || group === 'advice') return text(`group_${group}_aside`)
  return group === 'done' && notApplicable > 0 ? plural('group_done_aside', notApplicable) : undefined
}
