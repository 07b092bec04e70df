import { plural, text, write } from '@/platform/text'
import type { Answer, Assessment, FactPath, Finding, IsoDate } from '@/rules'
import { sectionKey } from './sections'

/** The day of the newest answer that took part in a finding. */
function answeredOn(finding: Finding, answers: ReadonlyMap<FactPath, Answer>): IsoDate | undefined {
  const days = finding.asks.flatMap(fact => answers.get(fact)?.answeredOn ?? [])
  return days.sort().at(-1)
}

/** The line under a row's title: what it counts for, where it belongs, and on whose word it rests. */
export function rowMeta(
  finding: Finding,
  assessment: Assessment,
  answers: ReadonlyMap<FactPath, Answer>,
  trial: boolean,
): string {
  return metaParts(finding, assessment, answers, trial).join(text('panel_separator'))
}

function metaParts(
  finding: Finding,
  assessment: Assessment,
  answers: ReadonlyMap<FactPath, Answer>,
  trial: boolean,
): string[] {
  const { outcome, level, status } = finding
  const day = answeredOn(finding, answers)
  const word = trial
    ? text('trial_supposed')
    : day
      ? text('check_your_answer', { date: day })
      : text('check_your_answer_undated')
  const byAnswer = finding.basis === 'answer' ? [word] : []
  switch (outcome) {
    case 'met':
      return finding.basis === 'answer' ? byAnswer : [text('check_read_on_page')]
    case 'not-applicable':
      return [text('outcome_not_applicable')]
    case 'error':
      return [text('outcome_failed'), plural('check_others_stand', assessment.findings.length - 1)]
    default: {
      const shown = assessment.statuses.find(report => report.status === rungOf(status))
      const name = shown ? write(shown.name) : status
      const towards = level === 'required' ? text('check_for', name) : text(`check_level_${level}`)
      return [towards, text(sectionKey(finding)), ...(outcome === 'unmet' ? byAnswer : [])]
    }
  }
}

/** What the programme lists under "Not ready" is asked on the way to the next rung. */
const rungOf = (status: string) => (status === 'not-ready' ? 'co-sell-ready' : status)
