import { batch, type Signal, signal } from '@preact/signals'
import { followActiveTab, onTabChange, type SeenTab, seen } from '@/platform/active-tab'
import { sendToTab } from '@/platform/messaging'
import { oneAtATime } from '@/platform/one-at-a-time'
import { keepPageLink, type PageLink } from '@/platform/page-link'
import { panelPort } from '@/platform/panel-port'
import { isPageOfOffer, isPortalAddress } from '@/platform/portal-address'
import { portalTabs } from '@/platform/portal-tabs'
import { type PageReport, pageReportSchema, toPage } from '@/platform/protocol'

/** The page that the panel is about, as its content script tells it. */
export interface PageInFront {
  /** undefined: not looked yet; null: there is none. */
  tab: Signal<SeenTab | null | undefined>
  link: Signal<'connecting' | 'open' | 'lost'>
  /** What the page said last; kept while a link that broke is being made anew. */
  report: Signal<PageReport | null>
  /** The page in this tab has been heard of. */
  wasConnected: Signal<boolean>
}

export const isPortal = ({ url }: SeenTab) => isPortalAddress(url)

/** Follows the tab in front; for one offer alone, the tab that shows its form. Until the signal aborts. */
export function followPage(offerId: string | null, life: AbortSignal): PageInFront {
  const page: PageInFront = {
    tab: signal(undefined),
    link: signal('connecting'),
    report: signal(null),
    wasConnected: signal(false),
  }
  const follow = linkTabs(page, offerId, life)
  if (offerId === null) followActiveTab(follow, life)
  else followOfferTab(offerId, follow, life)
  return page
}

/** Links to whichever tab it is given, and drops the link to the one before. */
function linkTabs({ tab, link, report, wasConnected }: PageInFront, offerId: string | null, life: AbortSignal) {
  let linkLife = new AbortController()
  let current: PageLink | null = null

  function linkTo({ id }: SeenTab): PageLink {
    const { signal: own } = linkLife
    const handlers = {
      onMessage(message: unknown) {
        const parsed = pageReportSchema.safeParse(message)
        if (!parsed.success) return
        batch(() => {
          link.value = 'open'
          wasConnected.value = true
          report.value = offerId === null || offerOf(parsed.data) === offerId ? parsed.data : null
        })
      },
      onWaiting: () => {
        link.value = 'connecting'
      },
      onLost: () => {
        link.value = 'lost'
      },
    }
    return keepPageLink(id, panelPort, handlers, AbortSignal.any([own, life]))
  }

  return (next: SeenTab | null) => {
    const isSame = next !== null && next.id === tab.peek()?.id && isPortal(next)
    batch(() => {
      tab.value = next
      if (isSame && current) {
        if (next.loaded) current.again()
        return
      }
      linkLife.abort()
      linkLife = new AbortController()
      link.value = 'connecting'
      report.value = null
      wasConnected.value = false
      current = next && isPortal(next) ? linkTo(next) : null
    })
  }
}

const offerOf = ({ page, snapshot }: PageReport) => snapshot?.offer.id ?? page.offerId

/** How long tabs are asked which offer they show, ms; a frozen one never answers. */
const patienceMs = 1500

function followOfferTab(offerId: string, onTab: (tab: SeenTab | null) => void, signal: AbortSignal): void {
  const look = oneAtATime(async () => {
    const tab = await tabOfOffer(offerId)
    if (!signal.aborted) onTab(tab)
  })
  onTabChange(look, signal)
  void look()
}

/** The tab that shows the offer's form, else another page of the offer. */
async function tabOfOffer(offerId: string): Promise<SeenTab | null> {
  const tabs = await portalTabs().catch(() => [])
  const showsForm = tabs.map(async tab => {
    const sent = await sendToTab(tab.id ?? -1, toPage.read, { kind: 'read' })
    if (!sent.ok || sent.reply.page.kind !== 'co-sell' || offerOf(sent.reply) !== offerId)
      throw new Error('another page')
    return seen(tab)
  })
  const patience = new Promise<null>(resolve => setTimeout(resolve, patienceMs, null))
  const form = await Promise.race([Promise.any(showsForm).catch(() => null), patience])
  return form ?? seen(tabs.find(({ url }) => isPageOfOffer(url, offerId)))
}
