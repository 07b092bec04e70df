import { navigate } from '../navigation'
import { PracticeStrip } from '../shell/practice-strip'
import { TopBar } from '../shell/top-bar'
import { setSignedOut } from '../store'

/** Where a lapsed session lands: it looks like a page that is not there. */
export const SignedOut = ({ returnTo }: { returnTo: string }) => (
  <>
    <TopBar signedOut />
    <main class="signed-out">
      <h1>We can't find that page</h1>
      <p>The page may have moved, or you may need to sign in with another account to see it.</p>
      <button
        type="button"
        class="btn btn-primary"
        onClick={() => {
          setSignedOut(false)
          navigate(returnTo)
        }}
      >
        Sign in
      </button>
    </main>
    <PracticeStrip />
  </>
)
