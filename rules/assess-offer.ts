import type { Answer } from './answer'
import { defaultAnswerAgeDays, partByAge } from './answer-age'
import { assess } from './assess'
import type { Assessment, Finding, RequirementId } from './assessment'
import { chooseEdition, type EditionChoice, type EditionPins } from './edition-choice'
import type { Facts, IsoDate } from './facts'
import type { FormMarks, FormSnapshot } from './snapshot'
import { namingWhatIsSupposed, supposingMet } from './supposing'
import { withAnswers } from './with-answers'

/** How a person wants offers to be judged. */
export interface Preferences {
  pins: EditionPins
  /** Days after which answers that change with time count as not known; null for never. */
  answerAgeDays: number | null
}

export const defaultPreferences: Preferences = { pins: {}, answerAgeDays: defaultAnswerAgeDays }

/** What a person has said of an offer and its organisation, and how it is to be judged. */
export interface Judging {
  answers: readonly Answer[]
  preferences: Preferences
  /** The last reading of a form that is shown in parts, for the parts that are not on the page now. */
  kept?: FormSnapshot
}

/** What is said of an offer before anybody has said anything. */
export const nothingSaid: Judging = { answers: [], preferences: defaultPreferences }

/** What the page shows. */
export interface ShownOffer {
  facts: Facts
  marks: FormMarks | undefined
}

export interface AssessedOffer {
  assessment: Assessment
  choice: EditionChoice
  /** The facts that were judged: those of the page with the answers that still count. */
  facts: Facts
  /** Answers too old to count. */
  stale: Answer[]
}

/** What is supposed for a trial: answers in place of those given, and requirements taken as met. */
export interface Supposition {
  answers: readonly Answer[]
  met: ReadonlySet<RequirementId>
}

/** The assessment as it would be under a supposition. Nothing is stored and nothing given is changed. Pure. */
export function assessSupposing(
  shown: ShownOffer,
  preferences: Preferences,
  { answers, met }: Supposition,
  today: IsoDate,
): Assessment {
  const { edition } = chooseEdition(shown.marks, preferences.pins)
  const { fresh, stale } = partByAge(answers, today, preferences.answerAgeDays)
  const facts = withAnswers(shown.facts, fresh)
  const metAnyway = assess(facts, edition, today).findings.filter(({ outcome }) => outcome === 'met')
  const supposed = new Set([...met].filter(id => !metAnyway.some(({ requirement }) => requirement === id)))
  const assessment = assess(facts, supposingMet(edition, supposed), today)
  return namingWhatIsSupposed(sayingWhatIsStale(assessment, stale), supposed)
}

/** Judges an offer as every part of the product does: by the chosen edition, with the answers that still count, as of a day. Pure. */
export function assessOffer(
  { facts, marks }: ShownOffer,
  { answers, preferences }: Judging,
  today: IsoDate,
): AssessedOffer {
  const choice = chooseEdition(marks, preferences.pins)
  const { fresh, stale } = partByAge(answers, today, preferences.answerAgeDays)
  const known = withAnswers(facts, fresh)
  const assessment = sayingWhatIsStale(assess(known, choice.edition, today), stale)
  return { assessment, choice, facts: known, stale }
}

function sayingWhatIsStale(assessment: Assessment, stale: readonly Answer[]): Assessment {
  if (stale.length === 0) return assessment
  const said = new Map(assessment.findings.map(finding => [finding, withStale(finding, stale)]))
  const all = (findings: readonly Finding[]) => findings.map(finding => said.get(finding) ?? finding)
  return {
    ...assessment,
    findings: all(assessment.findings),
    statuses: assessment.statuses.map(report => ({
      ...report,
      blockers: all(report.blockers),
      questions: all(report.questions),
    })),
  }
}

/** An open finding that such an answer would have settled tells so, in place of what else was looked at. */
function withStale(finding: Finding, stale: readonly Answer[]): Finding {
  const old = stale.find(({ fact }) => finding.asks.includes(fact))
  if (!old || finding.outcome !== 'unknown') return finding
  return { ...finding, detail: { key: 'answer_stale', args: [{ date: old.answeredOn }] } }
}
