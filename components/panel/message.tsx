import '@/components/styles/message.css'
import type { ComponentChildren } from 'preact'
import { Icon } from '@/components/icon/icon'
import type { Shape } from '@/components/icon/shapes'

interface MessageProps {
  icon: Shape
  /** Amber: our own trouble. */
  trouble?: boolean
  /** What happened, in one sentence. */
  title: string
  /** What was kept, what to do. */
  children: ComponentChildren
  buttons?: ComponentChildren
}

/** What happened, what was kept, what to do. Never two of them at once: the graver wins. */
export function Message({ icon, trouble = false, title, children, buttons }: MessageProps) {
  return (
    <div class={trouble ? 'message message--trouble' : 'message'} role={trouble ? 'alert' : undefined}>
      <Icon of={icon} tone={trouble ? 'trouble' : undefined} />
      <div>
        <strong>{title}</strong>
        {children}
        {buttons && <div class="buttons">{buttons}</div>}
      </div>
    </div>
  )
}
