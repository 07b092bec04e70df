import './options.css'
import { error, info, storage } from '@/components/icon/shapes'
import { Message } from '@/components/panel/message'
import type { Repair } from '@/platform/repairs'
import { text } from '@/platform/text'
import { fieldName } from '@/rules'
import { DataSection, type DataSectionProps } from './data-section'
import { FileButton } from './file-button'
import { ImportPreview } from './import-preview'
import type { Incoming, Refusal } from './incoming'
import { RepairList } from './repair-list'

export interface OptionsProps {
  data: DataSectionProps
  /** Null until they are known. */
  repairs: readonly Repair[] | null
  removed: Repair | null
  /** Why the store cannot be read or written. */
  fault: 'full' | 'refused' | null
  incoming: Incoming | null
  announcement: string
  onRemove(repair: Repair): void
  onPutBack(): void
  onExport(): void
  onFile(file: File): void
  onTakeOver(): void
  onLeave(): void
  onRetry(): void
}

/** The options page: the places that a person pointed at, and all that is kept, to look at, take away, and take along. */
export function Options(props: OptionsProps) {
  const { repairs, removed, fault, incoming, announcement } = props
  return (
    <div class="options">
      <header>
        <h1>{text('options_title')}</h1>
        <p class="caption">{text('app_name')}</p>
      </header>
      <main>
        {fault && (
          <Message
            icon={storage}
            trouble
            title={text('options_storage')}
            buttons={
              <button type="button" class="button" onClick={props.onRetry}>
                {text('storage_retry')}
              </button>
            }
          >
            <p>{text(`storage_${fault}`)}</p>
          </Message>
        )}
        <DataSection {...props.data} />
        <section aria-labelledby="repairs">
          <h2 id="repairs">{text('options_repairs')}</h2>
          <p>{text('options_repairs_what')}</p>
          {removed && (
            <Message
              icon={info}
              title={text('options_removed', { text: fieldName(removed.field) })}
              buttons={
                <button type="button" class="button" onClick={props.onPutBack}>
                  {text('options_undo')}
                </button>
              }
            >
              <p>{text('options_removed_what')}</p>
            </Message>
          )}
          {repairs && <RepairList repairs={repairs} onRemove={props.onRemove} />}
          <Files {...props} />
          {incoming && 'refused' in incoming && (
            <Message icon={error} trouble title={text('options_refused', incoming.name)}>
              <p>{refusal(incoming.refused)}</p>
              <p>{text('options_refused_kept')}</p>
            </Message>
          )}
          {incoming && 'steps' in incoming && (
            <ImportPreview {...incoming} onTakeOver={props.onTakeOver} onLeave={props.onLeave} />
          )}
        </section>
      </main>
      <p class="only-heard" role="status">
        {announcement}
      </p>
    </div>
  )
}

function Files({ repairs, onExport, onFile }: OptionsProps) {
  return (
    <div class="buttons options__files">
      <button type="button" class="button" disabled={!repairs?.length} onClick={onExport}>
        {text('options_export')}
      </button>
      <FileButton label={text('options_import')} onFile={onFile} />
    </div>
  )
}

const refusal = (refused: Refusal): string =>
  refused.fault === 'broken'
    ? text('options_refused_broken', refused.number)
    : text(`options_refused_${refused.fault.replaceAll('-', '_')}`)
