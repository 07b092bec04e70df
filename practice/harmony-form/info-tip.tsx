import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../shell/icon'

/** The information icon in its slot beside a label; its text opens below. */
export const InfoTip = ({ info }: { info: ComponentChildren }) => {
  const [open, setOpen] = useState(false)
  return (
    <span slot="info">
      <button
        type="button"
        class="info-icon"
        aria-label="More information"
        aria-expanded={open}
        onClick={() => setOpen(now => !now)}
        onKeyDown={event => event.key === 'Escape' && setOpen(false)}
      >
        <Icon name="info" size={12} />
      </button>
      {open && (
        <div class="tooltip" role="tooltip">
          {info}
        </div>
      )}
    </span>
  )
}
