import { plural, text, write } from '@/platform/text'
import { type Assessment, tally } from '@/rules'
import { stretchOf } from './ladder-rungs'

/** The ladder in a sentence: what is possible, and what stands between. Never more than our reading; Microsoft decides. */
export function ladderNote(assessment: Assessment): string {
  const stretch = stretchOf(assessment)
  if (stretch) {
    const [from, to] = [write(stretch.from.name), write(stretch.to.name)]
    return [
      stretch.questions > 0 && plural('ladder_note_answers', stretch.questions, from, to),
      stretch.failed > 0 && plural('ladder_note_failed', stretch.failed, to),
    ]
      .filter(Boolean)
      .join(' ')
  }
  const name = assessment.statuses.find(report => report.status === assessment.possible)?.name
  const isTop = assessment.statuses.every(({ reached, applies }) => reached || applies === 'no')
  if (!isTop) return text('ladder_note_highest', name ? { text: name } : '')
  const byAnswer = tally(assessment).met.filter(({ basis, level }) => basis === 'answer' && level === 'required').length
  return byAnswer > 0 ? plural('ladder_note_met_by_answer', byAnswer) : text('ladder_note_met')
}
