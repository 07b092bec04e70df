import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { freshId } from '../fresh-id'
import { Icon } from '../shell/icon'
import { PaneLoading } from './pane-loading'

interface PaneFrameProps {
  title: string
  /** The solution's own pane is wider than those that lie over it. */
  wide?: boolean
  /** A pane that was closed stays in the document, out of sight, until another is opened: so do the portal's dialogs. */
  open?: boolean
  loading: boolean
  onClose: () => void
  footer: ComponentChildren
  children: ComponentChildren
}

/** A pane at the right, over a veil. While it loads, only its title and its foot are there. */
export const PaneFrame = ({ title, wide = false, open = true, loading, onClose, footer, children }: PaneFrameProps) => {
  const pane = useRef<HTMLDivElement>(null)
  const id = freshId('panetitle')
  useEffect(() => {
    if (open) pane.current?.focus()
  }, [open])
  return (
    <div class={open ? 'pane-layer' : 'pane-layer ng-hide'}>
      <div class="pane-veil" />
      <div
        ref={pane}
        class={wide ? 'pane pane--wide' : 'pane'}
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
        tabIndex={-1}
      >
        <div class="pane__header">
          <h2 id={id}>{title}</h2>
          <button type="button" class="pane__close" aria-label="Close" onClick={onClose}>
            <Icon name="close" size={16} />
          </button>
        </div>
        <div class="pane__body">
          {!loading && children}
          <PaneLoading loading={loading} />
        </div>
        <div class="pane__footer">{footer}</div>
      </div>
    </div>
  )
}
