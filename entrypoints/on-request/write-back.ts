import { sameValue } from '@/drafts/same-value'
import type { PageDescription, WriteOutcome, WriteReply } from '@/platform/protocol'
import { type FieldId, type FieldValue, type FieldValues, fieldIds } from '@/rules'

/** What a person chose to write, and where. */
export interface WriteOrder {
  offerId: string
  values: Partial<FieldValues>
  /** What the fields held when they were chosen. */
  expected: Partial<FieldValues>
}

/** The page at this moment, with the values of its form that can be read. */
export interface PageNow {
  page: PageDescription
  values: Partial<FieldValues>
}

interface WriteBackOptions {
  look(): PageNow
  write(field: FieldId, value: FieldValue, page: PageDescription): Promise<WriteOutcome>
}

/**
 * Writes a person's chosen values into the form of the offer they belong to, one field after the other in the order of the page.
 * Looks before each field whether that form is still open and still holds what the person saw: a value must never get into another
 * offer, nor over what was typed since.
 */
export async function writeBack(
  { offerId, values, expected }: WriteOrder,
  { look, write }: WriteBackOptions,
): Promise<WriteReply> {
  const isOpen = ({ page }: PageNow) => page.kind === 'co-sell' && page.offerId === offerId
  if (!isOpen(look())) return { state: 'other-offer' }
  const fields: { field: FieldId; outcome: WriteOutcome }[] = []
  for (const field of fieldIds) {
    const value = values[field]
    if (value === undefined) continue
    const now = look()
    const outcome = isOpen(now)
      ? (standing(value, now.values[field], expected[field]) ?? (await writeOne(() => write(field, value, now.page))))
      : 'not-found'
    fields.push({ field, outcome })
  }
  return { state: 'done', fields }
}

/** What there is to say of a field without writing it; null when it may be written, or cannot be read, which the writer reports. */
function standing(
  value: FieldValue,
  now: FieldValue | undefined,
  expected: FieldValue | undefined,
): 'same-already' | 'changed-since' | null {
  if (now === undefined) return null
  if (sameValue(now, value)) return 'same-already'
  return expected !== undefined && sameValue(now, expected) ? null : 'changed-since'
}

/** A page that throws while it is written to has not taken the value. */
async function writeOne(write: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
  try {
    return await write()
  } catch {
    return 'copy-instead'
  }
}
