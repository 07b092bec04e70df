import { text } from '@/platform/text'
import type { FieldId } from '@/rules'
import { CopyButton } from './copy-button'
import type { Difference } from './difference'
import { FieldGroup, FieldLine } from './field-group'
import { Value } from './value'
import { canBeTyped, valueLines } from './value-lines'

interface ClosedFieldsProps {
  differences: Difference[]
  onCopy: (field: FieldId) => void | Promise<void>
}

/** The fields with nothing to choose: not on the page now, not for us to write, the same on both sides. */
export function ClosedFields({ differences, onCopy }: ClosedFieldsProps) {
  const of = (state: Difference['state']) => differences.filter(difference => difference.state === state)
  const [absent, closed, same] = [of('not-on-page'), of('not-restorable'), of('same')]
  return (
    <>
      <FieldGroup title={text('restore_group_absent')} total={absent.length} open>
        {absent.map(difference => (
          <FieldLine key={difference.field} field={difference.field}>
            <AbsentField {...difference} onCopy={onCopy} />
          </FieldLine>
        ))}
      </FieldGroup>
      <FieldsByHand title={text('restore_group_closed')} differences={closed} />
      <FieldGroup title={text('restore_group_same')} total={same.length}>
        {same.map(({ field, draft }) => (
          <FieldLine key={field} field={field}>
            <Value field={field} value={draft} />
          </FieldLine>
        ))}
      </FieldGroup>
    </>
  )
}

/** Files and contacts, which only a person can bring back. */
export function FieldsByHand({ title, differences }: { title: string; differences: Difference[] }) {
  return (
    <FieldGroup title={title} total={differences.length} open>
      {differences.map(difference => (
        <FieldLine key={difference.field} field={difference.field}>
          <ClosedField {...difference} />
        </FieldLine>
      ))}
    </FieldGroup>
  )
}

/** A field that is not recognised now: its value, and how to put it there by hand where that can be done. */
function AbsentField({ onCopy, ...difference }: Difference & Pick<ClosedFieldsProps, 'onCopy'>) {
  const { field, draft } = difference
  if (!canBeTyped(field)) return <ClosedField {...difference} />
  return (
    <>
      <Value field={field} value={draft} />
      <p>{text('restore_absent_why')}</p>
      {valueLines(field, draft).length > 0 && (
        <div class="buttons">
          <CopyButton field={field} onCopy={onCopy} />
        </div>
      )}
    </>
  )
}

/** Contacts and files: what the draft knows of them, and the way they have to go. */
function ClosedField({ field, draft, page }: Difference) {
  const kept = valueLines(field, draft).length > 0
  if (field === 'contacts') {
    return (
      <>
        {kept && <Value field={field} value={draft} />}
        <p>{text(kept ? 'restore_contacts_again' : 'restore_contacts_why')}</p>
      </>
    )
  }
  if (!kept) return <p>{text('restore_file_none')}</p>
  return (
    <>
      <Value field={field} value={draft} />
      <p>{text('restore_file_why')}</p>
      {page !== undefined && valueLines(field, page).length > 0 && (
        <p>
          {text('restore_now_on_page')} <Value field={field} value={page} />
        </p>
      )}
    </>
  )
}
