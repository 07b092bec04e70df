import type { ComponentChildren } from 'preact'
import type { Mount } from '../harmony/mounts'
import { He } from './he'

interface PressProps {
  mount: Mount
  appearance?: 'primary' | 'command' | 'link'
  disabled?: boolean
  class?: string
  onPress: () => void
  children: ComponentChildren
}

/** `he-button` with its words slotted. */
export const Press = ({ mount, appearance, disabled = false, onPress, children, ...rest }: PressProps) => (
  <He
    mount={mount}
    is="button"
    attributes={{ ...rest, appearance, disabled: disabled ? '' : undefined }}
    on={{ click: () => !disabled && onPress() }}
  >
    {children}
  </He>
)
