import { draft } from '@/components/icon/shapes'
import { type FieldId, type FieldValues, fieldIds } from '@/rules'
import { CopyButton } from './copy-button'
import { FieldLine } from './field-group'
import { Value } from './value'
import { canBeTyped, valueLines } from './value-lines'

interface KeptValuesProps {
  values: Partial<FieldValues>
  onCopy: (field: FieldId) => void | Promise<void>
}

/** What a version holds, to read and copy while no form is open to write it to. */
export function KeptValues({ values, onCopy }: KeptValuesProps) {
  return (
    <ul class="field-list">
      {fieldIds.map(field => {
        const value = values[field]
        if (value === undefined) return null
        return (
          <FieldLine key={field} field={field} icon={draft}>
            <Value field={field} value={value} />
            {canBeTyped(field) && valueLines(field, value).length > 0 && (
              <div class="buttons">
                <CopyButton field={field} onCopy={onCopy} />
              </div>
            )}
          </FieldLine>
        )
      })}
    </ul>
  )
}
