import { Icon } from '@/components/icon/icon'
import { error } from '@/components/icon/shapes'

/** What is wrong with what was typed, and what to do; named by the input's aria-describedby. */
export function InputError({ id, children }: { id: string; children: string }) {
  return (
    <p class="input-error" id={id} role="alert">
      <Icon of={error} />
      <span>{children}</span>
    </p>
  )
}
