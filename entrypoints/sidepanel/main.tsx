import '@/components/styles/tokens.css'
import '@/components/styles/base.css'
import { signal } from '@preact/signals'
import { render } from 'preact'
import { language, text } from '@/platform/text'
import { createApp } from './app'
import { createPanelState } from './panel-state'

/** Ages are told to the second below a minute, so they are looked at often; a hidden panel tells none. */
const ageStepMs = 5000

const life = new AbortController()
addEventListener('pagehide', () => life.abort(), { once: true })
// A page that comes back from the back-forward cache has let go of everything.
addEventListener('pageshow', event => event.persisted && location.reload())

document.documentElement.lang = language()
document.title = text('app_name')

const now = signal(Date.now())
const look = () => {
  if (!document.hidden) now.value = Date.now()
}
const ages = setInterval(look, ageStepMs)
life.signal.addEventListener('abort', () => clearInterval(ages), { once: true })
document.addEventListener('visibilitychange', look, { signal: life.signal })

const pinnedOffer = new URLSearchParams(location.search).get('offer')
const state = createPanelState(pinnedOffer, now, life.signal)
const App = createApp(state, now, life.signal)
render(<App />, document.getElementById('root') ?? document.body)
