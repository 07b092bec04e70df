import type { ContactsValue, FieldId, FieldValue, FieldValues, FormSnapshot } from '@/rules'
import { sameValue } from './same-value'
import { entriesOf, isBlank } from './values'

/** One field of a draft beside the same field of the page. */
export interface FieldDifference {
  field: FieldId
  /**
   * same: nothing to do. differs: the draft's value may be written. conflict: the page was changed since the editing began, to something
   * other than the draft. not-restorable: no draft can bring it back, since files are named and not stored, and the portal takes contacts
   * only as a CSV. not-on-page: the field was not recognised on the page now.
   */
  state: 'same' | 'differs' | 'conflict' | 'not-restorable' | 'not-on-page'
  /** Absent when the field was not read. */
  page?: FieldValue
  draft: FieldValue
  /** Of a conflict: what the page held when the editing began. */
  base?: FieldValue
  /** Whether writing the draft's value may be proposed: it is text over a blank, or over what the person has edited. Never a blank. */
  preset: boolean
}

const restorable: ReadonlySet<FieldId> = new Set([
  'platforms',
  'segments',
  'solution-type',
  'solution-areas',
  'landing-page',
])

/** Compares each field of a draft with the page as it stands now, in the order of the form. Pure. `base`: see `StoredVersion.base`. */
export function compareDraft(
  values: Partial<FieldValues>,
  page: FormSnapshot,
  base: Partial<FieldValues> = {},
): FieldDifference[] {
  return entriesOf(values).map(([field, draft]) => {
    const reading = page.readings[field]
    const onPage = reading.state === 'found' ? reading.value : undefined
    const began = base[field]
    const judgement = judge(field, draft, onPage, began)
    return {
      field,
      ...judgement,
      draft,
      ...(onPage !== undefined && { page: onPage }),
      ...(judgement.state === 'conflict' && began !== undefined && { base: began }),
    }
  })
}

function judge(
  field: FieldId,
  draft: FieldValue,
  page: FieldValue | undefined,
  base: FieldValue | undefined,
): Pick<FieldDifference, 'state' | 'preset'> {
  if (page !== undefined && knownToBeSame(draft, page)) return { state: 'same', preset: false }
  if (!restorable.has(field)) return { state: 'not-restorable', preset: false }
  if (page === undefined) return { state: 'not-on-page', preset: false }
  if (base !== undefined && !sameValue(page, base)) return { state: 'conflict', preset: false }
  return { state: 'differs', preset: !isBlank(draft) && (isBlank(page) || base !== undefined) }
}

/** Equal counts of contacts do not make equal contacts: without their rows only none is the same as none. */
function knownToBeSame(draft: FieldValue, page: FieldValue): boolean {
  return sameValue(draft, page) && (!isContacts(draft) || draft.rows !== null || draft.count === 0)
}

const isContacts = (value: FieldValue): value is ContactsValue => typeof value === 'object' && !Array.isArray(value)
