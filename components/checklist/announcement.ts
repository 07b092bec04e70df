import { text } from '@/platform/text'
import { type Assessment, outcomeName, stateOf } from '@/rules'
import { ladderNote } from './ladder-note'

/**
 * What an answer changed, in words for those who do not see it: each item whose outcome is another one now, and the ladder's sentence
 * when that is another one. '' when nothing changed.
 */
export function announcement(before: Assessment, after: Assessment): string {
  const earlier = new Map(before.findings.map(finding => [finding.requirement, finding.outcome]))
  const changed = after.findings.filter(finding => earlier.get(finding.requirement) !== finding.outcome)
  const items = changed.map(finding =>
    text('announce_item', { text: outcomeName(stateOf(finding)) }, { text: finding.message }),
  )
  const note = ladderNote(after)
  return [...items, ladderNote(before) === note ? '' : note].filter(Boolean).join(' ')
}
