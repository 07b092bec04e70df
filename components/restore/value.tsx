import { text } from '@/platform/text'
import type { FieldId, FieldValue } from '@/rules'
import { valueLines } from './value-lines'

interface ValueProps {
  field: FieldId
  value: FieldValue | undefined
}

/** A file's name can turn its own letters round to pass for another type: such a mark is shown, not obeyed. */
export const withoutOverrides = (line: string) => line.replace(/[\u202D\u202E]/g, '\uFFFD')

/** A field's value in words. Each line is isolated, so that writing direction marks in a file's name turn nothing around it. */
export function Value({ field, value }: ValueProps) {
  const lines = value === undefined ? [] : valueLines(field, value)
  if (lines.length === 0) return <span class="value value--empty">{text('restore_empty')}</span>
  return (
    <span class="value">
      {lines.map((line, place) => (
        <bdi key={place} class="value__line">
          {withoutOverrides(line)}
        </bdi>
      ))}
    </span>
  )
}
