import type { PageDescription, WriteOutcome, WriteReply } from '@/platform/protocol'
import { type FieldId, type FieldValue, type FieldValues, fieldIds } from '@/rules'

interface WriteBackOptions {
  /** The page as it stands at this moment. */
  page(): PageDescription
  write(field: FieldId, value: FieldValue, page: PageDescription): Promise<WriteOutcome>
}

/**
 * Writes a person's chosen values into the form of the offer they belong to, one field after the other in the order of the page.
 * Looks before each field whether that form is still open: a value must never get into another offer.
 */
export async function writeBack(
  offerId: string,
  values: Partial<FieldValues>,
  { page, write }: WriteBackOptions,
): Promise<WriteReply> {
  const isOpen = (now: PageDescription) => now.kind === 'co-sell' && now.offerId === offerId
  if (!isOpen(page())) return { state: 'other-offer' }
  const fields: { field: FieldId; outcome: WriteOutcome }[] = []
  for (const field of fieldIds) {
    const value = values[field]
    if (value === undefined) continue
    const now = page()
    fields.push({ field, outcome: isOpen(now) ? await writeOne(() => write(field, value, now)) : 'not-found' })
  }
  return { state: 'done', fields }
}

/** A page that throws while it is written to has not taken the value. */
async function writeOne(write: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
  try {
    return await write()
  } catch {
    return 'copy-instead'
  }
}
