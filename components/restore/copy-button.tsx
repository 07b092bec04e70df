import { useState } from 'preact/hooks'
import { Icon } from '@/components/icon/icon'
import { check, copy, error } from '@/components/icon/shapes'
import { text } from '@/platform/text'
import type { FieldId } from '@/rules'
import { fieldName } from './field-name'

interface CopyButtonProps {
  field: FieldId
  onCopy: (field: FieldId) => void | Promise<void>
}

const looks = {
  ready: { shape: copy, words: 'restore_copy' },
  copied: { shape: check, words: 'restore_copied' },
  failed: { shape: error, words: 'restore_not_copied' },
}

/** Copies a field's value and says whether that went well. */
export function CopyButton({ field, onCopy }: CopyButtonProps) {
  const [state, setState] = useState<keyof typeof looks>('ready')
  const press = async () => {
    try {
      await onCopy(field)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  const { shape, words } = looks[state]
  return (
    <button
      type="button"
      class="button"
      aria-label={text('restore_action_of', text(words), fieldName(field))}
      onClick={press}
    >
      <Icon of={shape} />
      <span aria-live="polite">{text(words)}</span>
    </button>
  )
}
