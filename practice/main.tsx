import { render } from 'preact'
import { App } from './app'
import { show } from './navigation'
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
import './styles/referrals.css'
import './styles/panes.css'
import './styles/pane-fields.css'
import './panes/window-hook'

const root = document.getElementById('app')
if (root) {
  addEventListener('popstate', show)
  show()
  render(<App />, root)
}
