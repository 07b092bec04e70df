import type { ComponentChildren } from 'preact'
import type { Mount } from '../harmony/mounts'
import { InRoot } from './in-root'

interface SectionProps {
  mount: Mount
  class: string
  /** The first heading is the smaller one. */
  level: 'h2' | 'h3'
  heading: string
  children: ComponentChildren
}

/** A part of the form under its heading: in the page's own tree, or with closed roots inside the root of a group. */
export const Section = ({ mount, level: Heading, heading, children, ...rest }: SectionProps) =>
  mount.closed ? (
    <InRoot {...rest} mount={mount} heading={<Heading slot="heading">{heading}</Heading>}>
      {children}
    </InRoot>
  ) : (
    <section {...rest}>
      <Heading>{heading}</Heading>
      {children}
    </section>
  )
