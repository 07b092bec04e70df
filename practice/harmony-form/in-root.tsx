import { type ComponentChildren, h, render } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { contentOf } from '../harmony/field-group'
import { type Mount, tagName } from '../harmony/mounts'

interface InRootProps {
  mount: Mount
  class: string
  /** Stays outside, and is slotted. */
  heading: ComponentChildren
  children: ComponentChildren
}

/** A part of the form whose fields are in the root of its group: a tree of its own, drawn with every change of this one. */
export const InRoot = ({ mount, heading, children, ...rest }: InRootProps) => {
  const group = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const content = group.current && contentOf(group.current)
    if (content) render(<div class={rest.class}>{children}</div>, content)
  })
  useLayoutEffect(() => {
    const content = group.current && contentOf(group.current)
    return () => {
      if (content) render(null, content)
    }
  }, [])
  return h(tagName(mount, 'field-group'), { ...rest, ref: group }, heading)
}
