import { type ComponentChildren, h } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Required } from '../form/required'
import { type ElementName, type Mount, tagName } from '../harmony/mounts'
import { InfoTip } from './info-tip'

interface HeProps<Host extends HTMLElement> {
  mount: Mount
  is: ElementName
  attributes?: Readonly<Record<string, string | undefined>>
  /** Attributes that the element comes with. They are not kept up to date. */
  initial?: Readonly<Record<string, string | undefined>>
  /** Properties of the host, where its state is. */
  properties?: Partial<Host>
  on?: Readonly<Record<string, (host: Host, event: Event) => void>>
  children?: ComponentChildren
}

/** An element of the library in the page's own tree. */
export function He<Host extends HTMLElement = HTMLElement>(props: HeProps<Host>) {
  const { mount, is, attributes, properties, on = {}, children } = props
  const host = useRef<Host>(null)
  const [initial] = useState(props.initial)
  useLayoutEffect(() => {
    for (const [name, value] of Object.entries(initial ?? {})) {
      if (value !== undefined) host.current?.setAttribute(name, value)
    }
  }, [])
  useLayoutEffect(() => {
    if (host.current) Object.assign(host.current, properties)
  })
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    const listeners = Object.entries(on).map(
      ([type, listen]) => [type, (event: Event) => listen(element, event)] as const,
    )
    for (const [type, listener] of listeners) element.addEventListener(type, listener)
    return () => {
      for (const [type, listener] of listeners) element.removeEventListener(type, listener)
    }
  })
  return h(tagName(mount, is), { ...attributes, ref: host }, children)
}

interface LabelledHeProps<Host extends HTMLElement> extends HeProps<Host> {
  label: string
  required?: boolean
  info?: ComponentChildren
}

/** An element with a label: in an attribute, or slotted beside an empty attribute, as the mount has it. */
export function LabelledHe<Host extends HTMLElement = HTMLElement>(props: LabelledHeProps<Host>) {
  const { label, required = false, info, attributes, children, ...rest } = props
  const slotted = props.mount.labels === 'slot'
  const ownLabel = slotted ? { label: '' } : { label, required: required ? '' : undefined }
  return (
    <He<Host> {...rest} attributes={{ ...attributes, ...ownLabel }}>
      {slotted && (
        <span slot="label">
          {required ? `${label} ` : label}
          {required && <Required />}
        </span>
      )}
      {info && <InfoTip info={info} />}
      {children}
    </He>
  )
}
