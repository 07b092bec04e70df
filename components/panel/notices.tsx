import { error, info, refresh, storage, unplug, versions as versionsShape } from '@/components/icon/shapes'
import { dateTimeText, listText, plural, text, write } from '@/platform/text'
import { fieldName } from '@/rules'
import { Message } from './message'
import { momentText } from './moment'
import type { PanelProps, Rescue } from './panel'

/** The one message on top of the panel: of all that could be said, the gravest. */
export function Notice(props: PanelProps) {
  const { view, health, loading, draft, rescue, storage: trouble } = props
  const onForm = view === 'checklist' || view === 'loading'
  if (view === 'connection-lost') return <ConnectionLost {...props} />
  if (view === 'too-little') return <TooLittle {...props} />
  if (trouble) return <AnswersNotKept {...props} {...trouble} />
  if (onForm && draft?.state === 'failed') return <DraftsNotKept {...props} reason={draft.reason} />
  if (view === 'checklist' && loading) return <LoadingAgain {...props} />
  if (view === 'checklist' && health && health.found < health.total) return <NotRecognised {...props} health={health} />
  if (view === 'checklist' && rescue) return <DraftHoldsMore {...props} rescue={rescue} />
  if (view === 'offer-page') return <OtherPage {...props} />
  if (view === 'last-reading') return <OldReading {...props} />
  return null
}

/** Nobody answers in the tab: the extension was updated under the page, or the page is older than the extension. */
function ConnectionLost({ wasConnected, versions, lastVersionAt, now, onReloadPage }: PanelProps) {
  return (
    <Message
      icon={unplug}
      trouble
      title={text(wasConnected ? 'lost_title' : 'lost_title_never')}
      buttons={
        <button type="button" class="button" onClick={onReloadPage}>
          {text('lost_reload')}
        </button>
      }
    >
      <p>
        {text(wasConnected ? 'lost_why' : 'lost_why_never')}{' '}
        {lastVersionAt ? plural('lost_draft', versions, momentText(lastVersionAt, now)) : text('lost_no_draft')}
      </p>
      <p>{text('lost_copy')}</p>
    </Message>
  )
}

function TooLittle({ health, readAt, versions, onReadAgain }: PanelProps) {
  return (
    <Message
      icon={error}
      trouble
      title={text('panel_recognised', health?.found ?? 0, health?.total ?? 0)}
      buttons={
        <button type="button" class="button" onClick={onReadAgain}>
          {text('panel_read_again')}
        </button>
      }
    >
      <p>
        {[
          text('little_why'),
          readAt && text('little_status', { date: readAt }),
          versions > 0 && plural('panel_versions_safe', versions),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </Message>
  )
}

function NotRecognised({ health, onShowFields }: PanelProps & { health: NonNullable<PanelProps['health']> }) {
  const fields = [...health.missing, ...health.ambiguous, ...health.notReady]
  return (
    <Message
      icon={error}
      trouble
      title={text('panel_recognised', health.found, health.total)}
      buttons={
        <button type="button" class="button" onClick={onShowFields}>
          {text('panel_show_fields')}
        </button>
      }
    >
      <p>{plural('panel_not_recognised_why', fields.length, listText(fields.map(field => write(fieldName(field)))))}</p>
    </Message>
  )
}

function AnswersNotKept({ fault, unsaved, what, onSaveAgain }: PanelProps & NonNullable<PanelProps['storage']>) {
  return (
    <Message
      icon={storage}
      trouble
      title={
        what === 'preferences'
          ? text('storage_preferences')
          : unsaved > 0
            ? plural('storage_answers', unsaved)
            : text('storage_closed')
      }
      buttons={
        <button type="button" class="button" onClick={onSaveAgain}>
          {text('storage_retry')}
        </button>
      }
    >
      <p>{text(`storage_${fault}`)}</p>
      <p>
        {text(
          what === 'preferences'
            ? 'storage_preferences_why'
            : unsaved > 0
              ? 'storage_answers_why'
              : 'storage_closed_why',
        )}
      </p>
    </Message>
  )
}

function DraftsNotKept({ reason, versions }: PanelProps & { reason: 'full' | 'refused' | 'unreachable' }) {
  return (
    <Message icon={storage} trouble title={text('storage_drafts')}>
      <p>{text(`storage_${reason}`)}</p>
      <p>
        {versions > 0 && `${plural('panel_versions_safe', versions)} `}
        {text('storage_drafts_why')}
      </p>
    </Message>
  )
}

function LoadingAgain({ health, readAt, now }: PanelProps) {
  return (
    <Message icon={refresh} title={text('loading_again')}>
      {health && <p>{text('loading_read', health.found, health.total)}</p>}
      {readAt && <p>{text('loading_again_why', momentText(readAt, now))}</p>}
    </Message>
  )
}

/** The page has lost, or never had, what the newest draft holds. */
function DraftHoldsMore({ rescue, now, onCompare, onDismissRescue }: PanelProps & { rescue: Rescue }) {
  const { version, at, fields, files } = rescue
  return (
    <Message
      icon={versionsShape}
      title={text('rescue_title')}
      buttons={
        <>
          <button type="button" class="button" onClick={() => onCompare(version)}>
            {text('rescue_compare')}
          </button>
          <button type="button" class="button button--quiet" onClick={onDismissRescue}>
            {text('rescue_not_now')}
          </button>
        </>
      }
    >
      <p>
        {[
          text('rescue_kept', momentText(at, now)),
          fields > 0 && plural('rescue_fields', fields),
          files > 0 && plural('rescue_files', files),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </Message>
  )
}

/** Another page of the offer is in front. */
function OtherPage({ heading, readAt, assessment }: PanelProps) {
  return (
    <Message icon={info} title={heading ? text('other_page', heading) : text('other_page_unnamed')}>
      <p>
        {text('other_page_where')}
        {readAt && assessment
          ? ` ${text('other_page_reading', { date: readAt })}`
          : ` ${text('other_page_no_reading')}`}
      </p>
    </Message>
  )
}

/** The checklist of a kept reading, not of a page in front. */
function OldReading({ readAt, pinned, onOpenOffer, onShowLast }: PanelProps) {
  return (
    <Message
      icon={info}
      title={text('old_reading', readAt ? dateTimeText(readAt) : '')}
      buttons={
        pinned ? (
          <button type="button" class="button" onClick={onOpenOffer}>
            {text('panel_open_offer')}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => onShowLast(false)}>
            {text('old_reading_back')}
          </button>
        )
      }
    >
      <p>{text('old_reading_why')}</p>
    </Message>
  )
}
