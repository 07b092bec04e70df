import './empty-views.css'
import type { ComponentChildren } from 'preact'
import { Icon } from '@/components/icon/icon'
import { eye, lock, question } from '@/components/icon/shapes'
import { text } from '@/platform/text'

interface EmptyProps {
  onOpenPartnerCenter(): void
}

/** Not Partner Center. */
export const NoForm = ({ onOpenPartnerCenter }: EmptyProps) => (
  <Empty title={text('empty_no_form')} onOpenPartnerCenter={onOpenPartnerCenter}>
    <p>{text('empty_no_form_why')}</p>
  </Empty>
)

/** A page of Partner Center that belongs to no offer. */
export const PortalPage = ({ onOpenPartnerCenter }: EmptyProps) => (
  <Empty title={text('empty_portal')} onOpenPartnerCenter={onOpenPartnerCenter} quiet>
    <p>{text('empty_portal_why')}</p>
  </Empty>
)

/** Partner Center without a session. */
export const SignedOut = ({ onOpenPartnerCenter }: EmptyProps) => (
  <Empty title={text('empty_signed_out')} onOpenPartnerCenter={onOpenPartnerCenter} quiet>
    <p>{text('empty_signed_out_why')}</p>
    <p>{text('empty_signed_out_drafts')}</p>
  </Empty>
)

/** Opened for an offer of which nothing is kept. */
export const UnknownOffer = ({ onOpenPartnerCenter }: EmptyProps) => (
  <Empty title={text('empty_unknown_offer')} onOpenPartnerCenter={onOpenPartnerCenter}>
    <p>{text('empty_unknown_offer_why')}</p>
  </Empty>
)

/** Before any offer was read: what this is, and what it will not do. */
export const FirstRun = ({ onOpenPartnerCenter }: EmptyProps) => (
  <Empty title={text('app_short_name')} onOpenPartnerCenter={onOpenPartnerCenter}>
    <p>{text('first_what')}</p>
    <ul>
      {[
        { icon: eye, key: 'first_reads' },
        { icon: lock, key: 'first_private' },
        { icon: question, key: 'first_asks' },
      ].map(({ icon, key }) => (
        <li class="promise" key={key}>
          <Icon of={icon} />
          <span>{text(key)}</span>
        </li>
      ))}
    </ul>
  </Empty>
)

/** The form is there but not yet whole: nothing is judged. */
export const Loading = ({ found, total }: { found: number; total: number }) => (
  <div class="empty" role="status">
    <p>{text('loading_read', found, total)}</p>
    <p class="caption">{text('loading_why')}</p>
  </div>
)

interface Frame {
  title: string
  onOpenPartnerCenter(): void
  /** Partner Center is in front already: its start page is one way on, not the way. */
  quiet?: boolean
  children: ComponentChildren
}

function Empty({ title, onOpenPartnerCenter, quiet = false, children }: Frame) {
  return (
    <div class="empty">
      <h1>{title}</h1>
      {children}
      <div class="buttons">
        <button type="button" class={quiet ? 'button' : 'button button--primary'} onClick={onOpenPartnerCenter}>
          {text('panel_open_partner_center')}
        </button>
      </div>
    </div>
  )
}
