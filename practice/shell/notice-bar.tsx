import { type Notice, notice } from '../notices'
import { currentSetup } from '../setup/current-setup'

/** An old success that no navigation and no reload takes away. */
const staleToast: Notice = { tone: 'success', text: 'Draft saved' }

export const NoticeBar = () => {
  const shown = notice.value ?? (currentSetup().toast ? staleToast : null)
  return (
    shown && (
      <div role="alert" class={`alert alert-${shown.tone} notice-bar`}>
        {shown.text}
      </div>
    )
  )
}
