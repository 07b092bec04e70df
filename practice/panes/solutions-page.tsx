import { useState } from 'preact/hooks'
import { isLoading } from '../navigation'
import type { Offer } from '../offers'
import { PageFrame } from '../shell/page-frame'
import { SectionPane } from './section-pane'
import type { PaneName } from './solution-model'
import { SolutionPane } from './solution-pane'
import { solutionOf } from './solutions'
import { SolutionsGrid } from './solutions-grid'

/** Which of the form's panes was opened last. The number tells two openings apart: each begins with what is saved. */
interface OpenedSection {
  pane: PaneName
  number: number
  open: boolean
}

/** Referrals > Co-sell > Solutions. What is open is told by nothing in the address, and a new visit begins with the grid. */
export const SolutionsPage = () => {
  const [chosen, setChosen] = useState<Offer | null>(null)
  const [section, setSection] = useState<OpenedSection | null>(null)
  const saved = chosen && solutionOf(chosen)
  const close = () => setSection(now => now && { ...now, open: false })
  return (
    <>
      <PageFrame title="Solutions">
        <p class="solutions-intro">
          View the co-sell status of your solutions, and provide what Microsoft sales teams need to know about them.
        </p>
        <SolutionsGrid
          onChoose={offer => {
            setChosen(offer)
            setSection(null)
          }}
        />
      </PageFrame>
      {chosen && saved && !isLoading.value && (
        <SolutionPane
          key={chosen.guid}
          offer={chosen}
          saved={saved}
          covered={section?.open ?? false}
          onOpen={pane => setSection(now => ({ pane, number: (now?.number ?? 0) + 1, open: true }))}
          onClose={() => {
            setChosen(null)
            setSection(null)
          }}
        />
      )}
      {chosen && saved && section && (
        <SectionPane
          key={section.number}
          offer={chosen}
          saved={saved}
          pane={section.pane}
          open={section.open}
          onClose={close}
        />
      )}
    </>
  )
}
