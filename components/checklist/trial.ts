import { useState } from 'preact/hooks'
import type { Answer, Assessment, FactPath, RequirementId, Supposition } from '@/rules'

export interface TrialProps {
  assessment: Assessment
  answers: ReadonlyMap<FactPath, Answer>
  /** The assessment under a supposition; nothing is stored. */
  assessSupposing(supposition: Supposition): Assessment
  onAnswer(answer: Answer): void
  onWithdraw(fact: FactPath): void
}

/** A trial of what would change: answers and met requirements that are supposed for as long as it runs, and kept nowhere. */
export interface Trial {
  supposed: ReadonlySet<RequirementId>
  toggle(requirement: RequirementId): void
  startOver(): void
  end(): void
}

/** The checklist's data with a trial laid over it: while one runs, what is answered goes into it and not into the store. */
export function useTrial<Props extends TrialProps>(props: Props): { shown: Props; trial: Trial | null; start(): void } {
  const [supposition, setSupposition] = useState<Supposition | null>(null)
  const start = () => setSupposition({ answers: [...props.answers.values()], met: new Set() })
  if (!supposition) return { shown: props, trial: null, start }

  const { answers, met } = supposition
  const without = (fact: FactPath) => answers.filter(answer => answer.fact !== fact)
  const suppose = (change: Partial<Supposition>) => setSupposition({ ...supposition, ...change })
  const shown: Props = {
    ...props,
    assessment: props.assessSupposing(supposition),
    answers: new Map(answers.map(answer => [answer.fact, answer])),
    onAnswer: answer => suppose({ answers: [...without(answer.fact), answer] }),
    onWithdraw: fact => suppose({ answers: without(fact) }),
  }
  const toggle = (requirement: RequirementId) => {
    const next = new Set(met)
    if (!next.delete(requirement)) next.add(requirement)
    suppose({ met: next })
  }
  return { shown, trial: { supposed: met, toggle, startOver: start, end: () => setSupposition(null) }, start }
}
