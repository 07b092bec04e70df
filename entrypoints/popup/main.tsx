import '@/components/styles/tokens.css'
import '@/components/styles/base.css'
import { signal } from '@preact/signals'
import { render } from 'preact'
import { Popup, type PopupView } from '@/components/popup/popup'
import { onStoreChange, openStore, type Store, storeFault } from '@/drafts'
import { checklistAddress, goToOffer, goToPanel, goToPartnerCenter } from '@/platform/go-to'
import { oneAtATime } from '@/platform/one-at-a-time'
import { isPageOfOffer } from '@/platform/portal-address'
import { activeTab, standsInTab } from '@/platform/tabs'
import { language, text } from '@/platform/text'
import { loadOffers } from './load-offers'

const ageStepMs = 10_000

const life = new AbortController()
addEventListener('pagehide', () => life.abort(), { once: true })

const view = signal<PopupView>({ state: 'loading' })
const now = signal(Date.now())
let store: Store | undefined

const load = oneAtATime(async () => {
  try {
    store ??= await openStore()
    view.value = { state: 'ready', ...(await loadOffers(store)) }
  } catch (error) {
    view.value = { state: 'failed', fault: storeFault(error) }
  }
  now.value = Date.now()
})

document.documentElement.lang = language()
// The HTML has no title: wxt would take it for the toolbar button's, and that one is translated.
document.title = text('app_name')
const [tab, standsAlone] = await Promise.all([activeTab(), standsInTab()])
if (standsAlone) document.documentElement.dataset.place = 'tab'

/** A popup has done its work once something else is in front. */
const thenClose = (going: Promise<void>) => void going.then(() => standsAlone || window.close())

function App() {
  const offers = view.value.state === 'ready' ? view.value.offers : []
  const offerInTab = offers.find(({ id }) => isPageOfOffer(tab?.url, id))?.id
  return (
    <Popup
      view={view.value}
      offerInTab={offerInTab}
      now={now.value}
      checklistAddress={checklistAddress}
      onOpenChecklist={id => thenClose(goToPanel(id === offerInTab ? tab : undefined, checklistAddress(id)))}
      onOpenOffer={id => thenClose(goToOffer(id))}
      onOpenPanel={() => thenClose(goToPanel(tab, '/sidepanel.html'))}
      onOpenPartnerCenter={() => thenClose(goToPartnerCenter())}
      onRetry={load}
    />
  )
}

render(<App />, document.getElementById('root') ?? document.body)
onStoreChange(() => void load(), life.signal)
const ages = setInterval(() => {
  now.value = Date.now()
}, ageStepMs)
life.signal.addEventListener('abort', () => clearInterval(ages), { once: true })
await load()
