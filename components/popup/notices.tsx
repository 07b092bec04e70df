import { Icon } from '@/components/icon/icon'
import { dock, error } from '@/components/icon/shapes'
import { plural, text } from '@/platform/text'

/** Some records could not be read: what was kept, what to do. */
export function UnreadableNotice({ count }: { count: number }) {
  return (
    <div class="message message--trouble">
      <Icon of={error} tone="trouble" />
      <p>{plural('popup_unreadable', count)}</p>
    </div>
  )
}

/** The store cannot be opened: what happened, what was kept, what to do. */
export function StoreNotice({ fault, onRetry }: { fault: 'full' | 'refused'; onRetry: () => void }) {
  return (
    <div class="message message--trouble" role="alert">
      <Icon of={error} tone="trouble" />
      <div>
        <h1>{text(`popup_store_${fault}`)}</h1>
        <p>{text(`popup_store_${fault}_why`)}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={onRetry}>
            {text('popup_retry')}
          </button>
        </div>
      </div>
    </div>
  )
}

interface NoOffersProps {
  /** Records there are, though none that could be read. */
  unreadable: boolean
  onOpenPartnerCenter: () => void
  onOpenPanel: () => void
}

/** No offer to list, mostly because no form was read yet: the ways on. */
export function NoOffers({ unreadable, onOpenPartnerCenter, onOpenPanel }: NoOffersProps) {
  return (
    <div class="empty">
      {!unreadable && (
        <>
          <h1>{text('popup_none')}</h1>
          <p>{text('popup_none_why')}</p>
        </>
      )}
      <div class="buttons">
        <button type="button" class="button button--primary" onClick={onOpenPartnerCenter}>
          {text('popup_open_partner_center')}
        </button>
        <button type="button" class="button" onClick={onOpenPanel}>
          <Icon of={dock} />
          {text('popup_open_panel')}
        </button>
      </div>
    </div>
  )
}
