import '@/components/styles/tokens.css'
import '@/components/styles/base.css'
import { render } from 'preact'
import { Options } from '@/components/options/options'
import { onStoreChange } from '@/drafts'
import { repairsFileName } from '@/drafts/repairs-file'
import { saveAsFile } from '@/platform/save-as-file'
import { language, text } from '@/platform/text'
import { createRepairs } from './repairs'

const life = new AbortController()
addEventListener('pagehide', () => life.abort(), { once: true })
// A page that comes back from the back-forward cache has let go of everything.
addEventListener('pageshow', event => event.persisted && location.reload())

document.documentElement.lang = language()
document.title = text('options_title')

const repairs = createRepairs(life.signal)
const App = () => (
  <Options
    repairs={repairs.list.value}
    removed={repairs.removed.value}
    fault={repairs.fault.value}
    incoming={repairs.incoming.value}
    announcement={repairs.announcement.value}
    onRemove={repair => void repairs.remove(repair)}
    onPutBack={() => void repairs.putBack()}
    onExport={() => saveAsFile(repairsFileName, repairs.asFile())}
    onFile={file => void repairs.open(file)}
    onTakeOver={() => void repairs.takeOver()}
    onLeave={repairs.leave}
    onRetry={() => void repairs.load()}
  />
)

render(<App />, document.getElementById('root') ?? document.body)
onStoreChange(({ kind }) => kind === 'repairs' && void repairs.load(), life.signal)
await repairs.load()
