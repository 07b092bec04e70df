import '@/components/styles/message.css'
import './compare.css'
import './restore.css'
import { Icon } from '@/components/icon/icon'
import { info } from '@/components/icon/shapes'
import { text } from '@/platform/text'
import type { FieldId, IsoDateTime } from '@/rules'
import { ChooseScreen } from './choose-screen'
import type { Difference, RestoredVersion, RestoreResult } from './difference'
import { KeptValues } from './kept-values'
import { momentText } from './moment'
import { extentOf } from './outcomes'
import { ResultScreen, ResultSummary } from './result-screen'
import { ScreenHead } from './screen-head'
import { titleOf } from './version-entry'

export interface RestoreProps {
  offerAlias: string
  version: RestoredVersion
  /** The version beside the page, in the page's order. */
  differences: Difference[]
  /** When the page was read; nothing while no tab shows this offer's form. */
  readAt?: IsoDateTime | null | undefined
  /** Milliseconds. */
  now: number
  /** Fields are being written. */
  running: boolean
  result?: RestoreResult | null | undefined
  onRestore: (fields: FieldId[]) => void
  onUndo: () => void
  onShowField: (field: FieldId) => void
  /** Copies the version's value of a field; rejects when it could not. */
  onCopy: (field: FieldId) => void | Promise<void>
  onBack: () => void
}

/** Restoring a draft: choose field by field, then see what came of it. */
export function Restore(props: RestoreProps) {
  const { offerAlias, version, differences, now, readAt, result } = props
  return (
    <div class="restore">
      <ScreenHead
        title={text(titleKey(result, differences))}
        caption={text('restore_caption', offerAlias, titleOf(version, momentText(version.at, now)))}
        onBack={props.onBack}
      />
      <div role="status">
        {props.running && !result && <p class="only-heard">{text('restore_running')}</p>}
        {result && (
          <ResultSummary result={result} differences={differences} running={props.running} onUndo={props.onUndo} />
        )}
      </div>
      {result ? (
        <ResultScreen {...props} result={result} />
      ) : readAt ? (
        <ChooseScreen {...props} readAt={readAt} />
      ) : (
        <main>
          <div class="message">
            <Icon of={info} />
            <div>
              <h2>{text('restore_not_open')}</h2>
              <p>{text('restore_not_open_why')}</p>
            </div>
          </div>
          <KeptValues values={version.values} onCopy={props.onCopy} />
        </main>
      )}
    </div>
  )
}

function titleKey(result: RestoreResult | null | undefined, differences: Difference[]): string {
  if (!result) return 'restore_title'
  return result.undone ? 'restore_title_undone' : `restore_title_${extentOf(result, differences)}`
}
