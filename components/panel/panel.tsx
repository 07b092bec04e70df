import './panel.css'
import './waiting.css'
import { Checklist } from '@/components/checklist/checklist'
import type { DraftState } from '@/platform/protocol'
import { text } from '@/platform/text'
import type {
  Answer,
  Assessment,
  DatedPortalWord,
  EditionChoice,
  FactPath,
  FormSnapshot,
  IsoDate,
  IsoDateTime,
  Preferences,
  Supposition,
} from '@/rules'
import { FirstRun, Loading, NoForm, PortalPage, SignedOut, UnknownOffer } from './empty-views'
import { FieldsList, type FieldsListProps } from './fields-list'
import type { Health } from './health'
import { LastReading } from './last-reading'
import { Notice } from './notices'
import { OfferHead } from './offer-head'
import { PortalSays } from './portal-says'
import { StatusBar } from './status-bar'
import { StructureButton } from './structure-report'
import type { PanelView } from './view'

/** What the newest draft version holds and the page lacks. */
export interface Rescue {
  version: number
  at: IsoDateTime
  /** Fields whose value may be put back. */
  fields: number
  /** Files that the draft names where the page has none. */
  files: number
}

export interface PanelProps extends Omit<FieldsListProps, 'snapshot'> {
  view: PanelView
  /** The offer in question, as far as anything is known of it. */
  offer: FormSnapshot['offer'] | null
  /** Title of the page in front. */
  heading?: string | undefined
  /** The form as it stands in the tab, else the offer's last reading. */
  snapshot: FormSnapshot | null
  /** Of the form in the tab; null when none is there. */
  health: Health | null
  loading: boolean
  /** Judgement of the form, or of the last reading that was whole; and when that was read. */
  assessment: Assessment | null
  readAt: IsoDateTime | null
  /** By which edition, and why. */
  choice: EditionChoice
  preferences: Preferences
  /** What pages of the portal said of the offer. */
  portalWords: readonly DatedPortalWord[]
  answers: ReadonlyMap<FactPath, Answer>
  /** Answers too old to count. */
  stale: ReadonlySet<FactPath>
  /** What a person tries out, with what would come of it. */
  supposed: { supposition: Supposition; assessment: Assessment } | null
  today: IsoDate
  draft: DraftState
  versions: number
  lastVersionAt: IsoDateTime | null
  rescue: Rescue | null
  /** What the store refuses, and how many answers wait for it. */
  storage: { fault: 'full' | 'refused'; unsaved: number; what: 'answers' | 'preferences' } | null
  /** The tab's page has been heard of since it was opened. */
  wasConnected: boolean
  /** The panel was opened for one offer, in a tab of its own. */
  pinned: boolean
  /** What changed last, for those who do not see it. */
  announcement: string
  onAnswer(answer: Answer): void
  onWithdraw(fact: FactPath): void
  /** Supposes something for a trial; null ends it. */
  onSuppose(supposition: Supposition | null): void
  onPin(edition: string | null, scope: 'offer' | 'all'): void
  onCompareEditions(): void
  onStructureReport(): void
  onAnswerAge(days: number | null): void
  onShowFields(): void
  onShowVersions(): void
  onCompare(version: number): void
  onDismissRescue(): void
  onShowLast(wanted: boolean): void
  onOpenPartnerCenter(): void
  onOpenOffer(): void
  onReloadPage(): void
  onReadAgain(): void
  onSaveAgain(): void
}

const ofOffer: readonly PanelView[] = [
  'offer-page',
  'loading',
  'connection-lost',
  'too-little',
  'last-reading',
  'checklist',
]

/** A page of the portal is in front and can be read. */
const ofPageInFront: readonly PanelView[] = ['offer-page', 'portal-page', 'too-little', 'checklist']

/** The side panel: which offer, what is to be said first, its checklist or what stands in for it, and the status bar. */
export function Panel(props: PanelProps) {
  const { view, offer, snapshot, loading, announcement } = props
  const shown = ofOffer.includes(view) ? offer : null
  // Beside another page of the offer the form's fields would be taken for that page's.
  const listsFields = view !== 'offer-page'
  const waiting = view === 'starting' || view === 'loading' || (view === 'checklist' && loading)
  return (
    <div class="panel" data-view={view}>
      {waiting && <div class="waiting" role="progressbar" aria-label={text('loading_label')} />}
      {shown && <OfferHead {...props} {...shown} />}
      <main key={shown?.id}>
        <Notice {...props} />
        <Body {...props} />
        {shown && snapshot && listsFields && <FieldsList {...props} snapshot={snapshot} />}
        {ofPageInFront.includes(view) && <StructureButton onPress={props.onStructureReport} />}
      </main>
      {shown && (
        <StatusBar {...props} readAt={listsFields ? props.readAt : null} showsForm={listsFields && snapshot !== null} />
      )}
      <p class="only-heard" role="status" data-part="announcement">
        {announcement}
      </p>
    </div>
  )
}

function Body(props: PanelProps) {
  const { view, assessment, offer, health, readAt } = props
  switch (view) {
    case 'starting':
      return null
    case 'first-run':
      return <FirstRun {...props} />
    case 'no-form':
      return <NoForm {...props} />
    case 'unknown-offer':
      return <UnknownOffer {...props} />
    case 'portal-page':
      return <PortalPage {...props} />
    case 'signed-out':
      return <SignedOut {...props} />
    case 'loading':
      return <Loading found={health?.found ?? 0} total={health?.total ?? 13} />
    case 'offer-page':
    case 'connection-lost':
    case 'too-little':
      return assessment && readAt ? (
        <LastReading assessment={assessment} readAt={readAt} now={props.now} onShow={() => props.onShowLast(true)} />
      ) : null
    case 'last-reading':
    case 'checklist':
      return (
        assessment && (
          <>
            <PortalSays words={props.portalWords} assessment={assessment} now={props.now} />
            <Checklist {...props} assessment={assessment} typeKnown={offer?.type !== undefined} />
          </>
        )
      )
  }
}
