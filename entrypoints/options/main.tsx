import '@/components/styles/tokens.css'
import '@/components/styles/base.css'
import { render } from 'preact'
import { Options } from '@/components/options/options'
import { onStoreChange } from '@/drafts'
import { repairsFileName } from '@/drafts/repairs-file'
import { saveAsFile } from '@/platform/save-as-file'
import { language, text } from '@/platform/text'
import { createData } from './data'
import { createRepairs } from './repairs'

const life = new AbortController()
addEventListener('pagehide', () => life.abort(), { once: true })
// A page that comes back from the back-forward cache has let go of everything.
addEventListener('pageshow', event => event.persisted && location.reload())

document.documentElement.lang = language()
document.title = text('options_title')

const repairs = createRepairs(life.signal)
const data = createData(life.signal)
const App = () => (
  <Options
    repairs={repairs.list.value}
    removed={repairs.removed.value}
    fault={repairs.fault.value ?? data.fault.value}
    incoming={repairs.incoming.value}
    announcement={data.announcement.value || repairs.announcement.value}
    data={{
      offers: data.offers.value,
      unreadable: data.unreadable.value,
      keepDays: data.keepDays.value,
      task: data.task.value,
      result: data.result.value,
      running: data.running.value,
      onSave: offerId => void data.save(offerId),
      onFile: file => void data.lookAtFile(file),
      onKeepFor: days => void data.keepFor(days),
      onLookAtThinning: () => void data.lookAtThinning(),
      onErase: data.askToErase,
      onGo: () => void data.go(),
      onLeave: data.leave,
    }}
    onRemove={repair => void repairs.remove(repair)}
    onPutBack={() => void repairs.putBack()}
    onExport={() => saveAsFile(repairsFileName, repairs.asFile())}
    onFile={file => void repairs.open(file)}
    onTakeOver={() => void repairs.takeOver()}
    onLeave={repairs.leave}
    onRetry={() => void Promise.all([repairs.load(), data.load()])}
  />
)

render(<App />, document.getElementById('root') ?? document.body)
onStoreChange(({ kind }) => void (kind === 'repairs' ? repairs.load() : data.load()), life.signal)
await Promise.all([repairs.load(), data.load()])
