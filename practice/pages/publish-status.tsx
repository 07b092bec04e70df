import { useState } from 'preact/hooks'
import type { OfferRecord } from '../model'
import { publishingWords } from '../publishing-words'

type StepState = 'done' | 'running' | 'waiting'

const stateTexts = { done: 'Complete', running: 'In progress', waiting: 'Not started' } as const

const stateOf = (publishing: OfferRecord['publishing'], index: number): StepState => {
  if (publishing === 'live') return 'done'
  return publishing === 'submitted' && index === 0 ? 'running' : 'waiting'
}

const steps = ['Automated validation', 'Preview creation', 'Publisher signoff', 'Certification', 'Publish']

/** How far the offer is on its way to the marketplace. */
export const PublishStatus = ({ publishing }: Pick<OfferRecord, 'publishing'>) => {
  const [detailed, setDetailed] = useState(false)
  return (
    <section class="panel">
      <h2>
        Publish status
        <button
          type="button"
          class="toggle"
          role="switch"
          aria-checked={detailed}
          onClick={() => setDetailed(now => !now)}
        >
          <i />
          {detailed ? 'Showing details' : 'Hiding details'}
        </button>
      </h2>
      {/* A draft shows nothing here in the picture; what a live offer shows is not known. */}
      {publishing !== 'draft' && <p class="panel__sub">{publishingWords[publishing]}</p>}
      <ol class="publish-steps">
        {steps.map((step, index) => {
          const state = stateOf(publishing, index)
          return (
            <li key={step} class={`is-${state}`}>
              <i />
              {step}
              {detailed && <small>{stateTexts[state]}</small>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
