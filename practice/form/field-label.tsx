import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../shell/icon'

interface FieldLabelProps {
  children: ComponentChildren
  /** What the label claims to be for. On the portal that is often nobody's id. */
  for?: string
  id?: string
  /** What the information icon shows. */
  info?: ComponentChildren
}

/** Grey label with the blue information icon inside it; the icon's text opens below. */
export const FieldLabel = ({ children, info, ...rest }: FieldLabelProps) => {
  const [open, setOpen] = useState(false)
  return (
    <div class="field-heading">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: on the portal few labels are bound to their control. */}
      <label class="field-label" {...rest}>
        {children}
        {info && (
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
        )}
      </label>
      {open && (
        <div class="tooltip" role="tooltip">
          {info}
        </div>
      )}
    </div>
  )
}
