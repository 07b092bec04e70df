import type { FieldId } from '@/rules'

/** How much of the form was recognised; as portal/ counts it. */
export interface Health {
  found: number
  missing: FieldId[]
  ambiguous: FieldId[]
  notReady: FieldId[]
  total: number
  /** Whether it suffices to judge the form. */
  enough: boolean
}
