import { currentSetup } from '../setup/current-setup'

/** An overlay that says it is busy long after it has turned transparent, and a region beside the form that never ends loading. */
export const StuckOverlay = () =>
  currentSetup().stuck && (
    <>
      <div class="loading-overlay" aria-busy="true">
        <span role="progressbar" aria-label="Loading" class="loading-overlay__dots">
          <i />
          <i />
          <i />
        </span>
      </div>
      <aside class="endless-region" aria-busy="true" aria-label="Recommendations">
        Loading recommendations...
      </aside>
    </>
  )
