import type { ComponentChildren } from 'preact'
import { navigate } from '../navigation'
import { announceNotHere } from '../notices'

interface LinkProps {
  to: string
  class?: string
  current?: boolean
  children: ComponentChildren
}

/** A link within the portal: a real address, followed without a reload unless a new tab is wanted. */
export const Link = ({ to, current, children, ...rest }: LinkProps) => (
  <a
    {...rest}
    href={to}
    aria-current={current ? 'page' : undefined}
    onClick={event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
      event.preventDefault()
      navigate(to)
    }}
  >
    {children}
  </a>
)

interface ActionLinkProps {
  class?: string
  /** Left out: the place exists in the portal but not in the practice copy, and a press says so. */
  onPress?: () => void
  children: ComponentChildren
}

/** A link that does something instead of leading somewhere; the portal has many. */
export const ActionLink = ({ onPress = announceNotHere, children, ...rest }: ActionLinkProps) => (
  // biome-ignore lint/a11y/useValidAnchor: the portal's own links are anchors that lead nowhere.
  <a
    {...rest}
    href="#"
    onClick={event => {
      event.preventDefault()
      onPress()
    }}
  >
    {children}
  </a>
)
