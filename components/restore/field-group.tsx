import type { ComponentChildren } from 'preact'
import { Icon } from '@/components/icon/icon'
import { chevronRight, na, type Shape } from '@/components/icon/shapes'
import type { FieldId } from '@/rules'
import { fieldName } from './field-name'

interface FieldGroupProps {
  title: string
  total: number
  open?: boolean
  children: ComponentChildren
}

/** Fields under one heading that can be folded. Left out when there are none. */
export function FieldGroup({ title, total, open = false, children }: FieldGroupProps) {
  if (total === 0) return null
  return (
    <details class="fold" open={open}>
      <summary>
        <Icon of={chevronRight} class="turn" />
        <h2>{title}</h2>
        <span class="total">{total}</span>
      </summary>
      <ul class="field-list">{children}</ul>
    </details>
  )
}

interface FieldLineProps {
  field: FieldId
  icon?: Shape
  quiet?: boolean
  children: ComponentChildren
}

/** One field with what there is to say about it. */
export function FieldLine({ field, icon = na, quiet = true, children }: FieldLineProps) {
  return (
    <li class="field-line" data-field={field}>
      <Icon of={icon} tone={quiet ? 'grey' : undefined} />
      <div>
        <p>{fieldName(field)}</p>
        <div class="field-line__meta">{children}</div>
      </div>
    </li>
  )
}
