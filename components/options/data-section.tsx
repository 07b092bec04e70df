import { error, info } from '@/components/icon/shapes'
import { Message } from '@/components/panel/message'
import { dateText, plural, text } from '@/platform/text'
import type { DataOffer, DataTask, TaskResult } from './data-task'
import { FileButton } from './file-button'
import { TaskPreview } from './task-preview'

export interface DataSectionProps {
  /** Null until they are known. */
  offers: readonly DataOffer[] | null
  /** Records of offers that cannot be read; they stay as they are. */
  unreadable: number
  keepDays: number | null
  task: DataTask | null
  result: TaskResult | null
  running: boolean
  onSave(offerId?: string): void
  onFile(file: File): void
  onKeepFor(days: number | null): void
  onLookAtThinning(): void
  onErase(offer: DataOffer | null): void
  onGo(): void
  onLeave(): void
}

const terms = [30, 90, 180, 365, 730]

/** Drafts, answers and readings as a whole: how much there is, to save, take over, thin out and erase. */
export function DataSection(props: DataSectionProps) {
  const { offers, unreadable, task, result } = props
  const versions = offers?.reduce((sum, offer) => sum + offer.versions, 0) ?? 0
  return (
    <section aria-labelledby="data">
      <h2 id="data">{text('data_heading')}</h2>
      <p>{text('data_what')}</p>
      {offers && (
        <p>
          <strong>{plural('data_offers', offers.length)}</strong>, {plural('data_versions', versions)}
        </p>
      )}
      {unreadable > 0 && (
        <Message icon={error} trouble title={plural('data_unreadable', unreadable)}>
          <p>{text('data_unreadable_what')}</p>
        </Message>
      )}
      {offers && offers.length > 0 && <OfferList {...props} offers={offers} />}
      <div class="buttons">
        <button type="button" class="button" disabled={!offers?.length} onClick={() => props.onSave()}>
          {text('data_save_all')}
        </button>
        <FileButton label={text('data_take')} onFile={props.onFile} />
      </div>
      <Retention {...props} />
      <div class="buttons options__everything">
        <button type="button" class="button" onClick={() => props.onErase(null)}>
          {text('data_erase_all')}
        </button>
      </div>
      {result && (
        <Message icon={info} title={result.words}>
          {null}
        </Message>
      )}
      {task && <TaskPreview {...props} task={task} />}
    </section>
  )
}

function OfferList({ offers, onSave, onErase }: DataSectionProps & { offers: readonly DataOffer[] }) {
  return (
    <details class="options__offers">
      <summary>{text('data_by_offer')}</summary>
      <ul class="options__list">
        {offers.map(offer => (
          <li key={offer.id} data-offer={offer.id}>
            <div>
              <p>
                <strong>
                  <bdi>{offer.alias}</bdi>
                </strong>
              </p>
              <p class="caption">
                {plural('data_versions', offer.versions)}
                {text('panel_separator')}
                {text('data_read', dateText(offer.readAt))}
              </p>
            </div>
            <div class="buttons">
              <button
                type="button"
                class="button button--quiet"
                aria-label={text('data_save_of', offer.alias)}
                onClick={() => onSave(offer.id)}
              >
                {text('data_save')}
              </button>
              <button
                type="button"
                class="button button--quiet"
                aria-label={text('data_erase_of', offer.alias)}
                onClick={() => onErase(offer)}
              >
                {text('data_erase')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Retention({ keepDays, running, onKeepFor, onLookAtThinning }: DataSectionProps) {
  return (
    <div class="options__retention">
      <h3>{text('data_thin_heading')}</h3>
      <p>{text('data_thin_what')}</p>
      <p>
        <label>
          {text('data_keep_for')}{' '}
          <select
            disabled={running}
            value={keepDays ?? ''}
            onChange={({ currentTarget }) => onKeepFor(currentTarget.value === '' ? null : Number(currentTarget.value))}
          >
            <option value="">{text('data_keep_ever')}</option>
            {[...new Set([...terms, ...(keepDays === null ? [] : [keepDays])])].map(days => (
              <option key={days} value={days}>
                {plural('age_days', days)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <div class="buttons">
        <button type="button" class="button" disabled={running} onClick={onLookAtThinning}>
          {text('data_thin_look')}
        </button>
      </div>
    </div>
  )
}
