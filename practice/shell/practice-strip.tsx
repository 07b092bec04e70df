import { show } from '../navigation'
import { isSignedOut, isSlow, resetPractice, setSignedOut, setSlow } from '../store'

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
    <label>
      <input type="checkbox" checked={isSlow()} onChange={event => setSlow(event.currentTarget.checked)} />
      Slow loading
    </label>
  </section>
)
