import { Icon } from '@/components/icon/icon'
import { storage } from '@/components/icon/shapes'
import { text } from '@/platform/text'
import type { RefusedMark } from './version-entry'

/** Says that a name or a pin was not kept, why, and what became of what was typed. */
export function MarkRefusal({ what, fault }: Pick<RefusedMark, 'what' | 'fault'>) {
  return (
    <div class="mark-refusal" role="alert">
      <Icon of={storage} tone="trouble" />
      <div>
        <strong>{text(what === 'name' ? 'versions_not_named' : 'versions_not_pinned')}</strong>
        <p>{text(fault === 'gone' ? 'versions_gone' : fault === 'full' ? 'storage_full' : 'storage_refused')}</p>
        {what === 'name' && fault !== 'gone' && <p>{text('versions_not_named_why')}</p>}
      </div>
    </div>
  )
}
