import { show } from '../navigation'
import { SetupMenu, TroubleSwitch } from '../setup/setup-menu'
import { isSignedOut, resetPractice, setSignedOut } from '../store'

/** The one thing here that the portal has not: it says that this is a copy, and holds the copy's own switches. */
export const PracticeStrip = () => (
  <section class="practice-strip" aria-label="Practice copy">
    <span>A practice copy, not Microsoft</span>
    {!isSignedOut() && (
      <button
        type="button"
        onClick={() => {
          setSignedOut(true)
          show()
        }}
      >
        Sign out
      </button>
    )}
    <button
      type="button"
      onClick={() => {
        resetPractice()
        show()
      }}
    >
      Reset practice data
    </button>
    <TroubleSwitch name="slow" />
    <SetupMenu />
  </section>
)
