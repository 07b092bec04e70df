import type { Answer, Assessment, FactPath, RequirementId, Supposition } from '@/rules'

export interface TrialProps {
  assessment: Assessment
  answers: ReadonlyMap<FactPath, Answer>
  /** What is supposed, with what would come of it; null while nothing is tried out. */
  supposed: { supposition: Supposition; assessment: Assessment } | null
  /** Supposes something else; null ends the trial. */
  onSuppose(supposition: Supposition | null): void
  onAnswer(answer: Answer): void
  onWithdraw(fact: FactPath): void
}

/** A trial of what would change: answers and met requirements that are supposed for as long as it runs, and kept nowhere. */
export interface Trial {
  met: ReadonlySet<RequirementId>
  toggle(requirement: RequirementId): void
  startOver(): void
  end(): void
}

/** The checklist's data with a trial laid over it: while one runs, what is answered goes into it and not into the store. */
export function underTrial<Props extends TrialProps>(
  props: Props,
): { shown: Props; trial: Trial | null; start(): void } {
  const { supposed, onSuppose } = props
  const start = () => onSuppose({ answers: [...props.answers.values()], met: new Set() })
  if (!supposed) return { shown: props, trial: null, start }

  const { answers, met } = supposed.supposition
  const without = (fact: FactPath) => answers.filter(answer => answer.fact !== fact)
  const suppose = (change: Partial<Supposition>) => onSuppose({ answers, met, ...change })
  const shown: Props = {
    ...props,
    assessment: supposed.assessment,
    answers: new Map(answers.map(answer => [answer.fact, answer])),
    onAnswer: answer => suppose({ answers: [...without(answer.fact), answer] }),
    onWithdraw: fact => suppose({ answers: without(fact) }),
  }
  const toggle = (requirement: RequirementId) => {
    const next = new Set(met)
    if (!next.delete(requirement)) next.add(requirement)
    suppose({ met: next })
  }
  return { shown, trial: { met, toggle, startOver: start, end: () => onSuppose(null) }, start }
}
