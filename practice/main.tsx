import { effect } from '@preact/signals'
import { render } from 'preact'
import { App } from './app'
import { show } from './navigation'
import { currentSetup, takeSetupOfAddress } from './setup/current-setup'
import './styles/base.css'
import './styles/top-bar.css'
import './styles/left-menu.css'
import './styles/offer-menu.css'
import './styles/page-frame.css'
import './styles/notices.css'
import './styles/controls.css'
import './styles/co-sell.css'
import './styles/tables.css'
import './styles/settings.css'
import './styles/overview.css'
import './styles/texts.css'
import './styles/trouble.css'
import './harmony/harmony.css'
import './styles/referrals.css'
import './styles/panes.css'
import './styles/pane-fields.css'
import './panes/window-hook'

const root = document.getElementById('app')
if (root) {
  takeSetupOfAddress()
  addEventListener('hashchange', takeSetupOfAddress)
  effect(() => {
    document.documentElement.lang = currentSetup().skin === 'german' ? 'de-DE' : 'en-US'
  })
  addEventListener('popstate', show)
  show()
  render(<App />, root)
}
