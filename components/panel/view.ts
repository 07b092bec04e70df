import type { PageDescription } from '@/platform/protocol'

/** What the panel knows of the tab it follows. */
export interface Situation {
  /** The tab in front. Its address is known only where we may read it. */
  tab: 'unknown' | 'elsewhere' | 'portal'
  /** connecting: also again after a connection ended, as long as there is hope. */
  link: 'connecting' | 'open' | 'lost'
  /** What the tab's page said last. */
  page: PageDescription['kind'] | null
  loading: boolean
  /** The form was read as a whole, now or a moment ago, before the page began to load again. */
  readWhole: boolean
  enough: boolean
  /** The panel was opened for one offer and follows no tab but the one that shows it. */
  pinned: boolean
  /** A reading of the offer is kept. */
  lastReading: boolean
  /** The person asked to see it. */
  wantsLast: boolean
  /** No offer was ever read. */
  firstRun: boolean
}

export type PanelView =
  | 'starting'
  | 'first-run'
  | 'no-form'
  | 'unknown-offer'
  | 'portal-page'
  | 'offer-page'
  | 'signed-out'
  | 'loading'
  | 'connection-lost'
  | 'too-little'
  | 'last-reading'
  | 'checklist'

/** Decides what the panel shows. What was not read is never shown as a reading. */
export function viewOf(situation: Situation): PanelView {
  const { pinned, lastReading, wantsLast } = situation
  const view = liveView(situation)
  const mayStepBack = view === 'offer-page' || view === 'connection-lost' || view === 'too-little'
  if (pinned && !isForm(view)) return lastReading ? 'last-reading' : view === 'starting' ? view : 'unknown-offer'
  return mayStepBack && lastReading && wantsLast ? 'last-reading' : view
}

const isForm = (view: PanelView) => view === 'loading' || view === 'too-little' || view === 'checklist'

function liveView({ tab, link, page, loading, readWhole, enough, firstRun }: Situation): PanelView {
  if (tab === 'unknown') return 'starting'
  if (tab === 'elsewhere') return firstRun ? 'first-run' : 'no-form'
  if (link === 'lost') return 'connection-lost'
  switch (page) {
    case null:
      return 'starting'
    case 'signed-out':
      return 'signed-out'
    case 'portal':
      return firstRun ? 'first-run' : 'portal-page'
    case 'offer':
      return 'offer-page'
    case 'co-sell':
      if (!readWhole) return 'loading'
      return enough || loading ? 'checklist' : 'too-little'
  }
}
