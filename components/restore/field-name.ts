import { write } from '@/platform/text'
import { type FieldId, fieldName as nameOf } from '@/rules'

/** The field's name in the reader's language. */
export const fieldName = (field: FieldId) => write(nameOf(field))
