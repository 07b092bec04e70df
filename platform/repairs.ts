import * as z from 'zod/mini'
import type { FieldId, FormMarks, FormPart, IsoDateTime } from '@/rules'
import { longestLabel } from './limits'
import { fieldIdSchema, isoDateTimeSchema } from './schemas'

/**
 * Where a person said that a field stands, told by what a page keeps when it is drawn anew: the words of its label and the part of
 * the form. No id, class or path; no value.
 */
export interface Repair {
  field: FieldId
  home: FormMarks['home']
  /** The words of the label as the page has them. */
  label: string
  /** The label stands in the markup only, as a control's name. */
  named?: true
  /** The part of the form under whose heading it stands. */
  section?: FormPart
  /** Which of the places that bear this label there, from 1. */
  nth: number
  /** How many there were. With another number nobody can tell which is meant. */
  of: number
  pointedAt: IsoDateTime
}

const count = z.int().check(z.minimum(1), z.maximum(1000))

const homes: Record<FormMarks['home'], true> = { 'offer-tab': true, solutions: true }
const parts: Record<FormPart, true> = { listing: true, documents: true, contacts: true }

export const repairSchema = z
  .object({
    field: fieldIdSchema,
    home: z.enum(Object.keys(homes) as [FormMarks['home']]),
    label: z.string().check(z.minLength(1), z.maxLength(longestLabel)),
    named: z.optional(z.literal(true)),
    section: z.optional(z.enum(Object.keys(parts) as [FormPart])),
    nth: count,
    of: count,
    pointedAt: isoDateTimeSchema,
  })
  .check(z.refine(({ nth, of }) => nth <= of)) as unknown as z.ZodMiniType<Repair>

/** At most one for each field in each home of the form. */
export const mostRepairs = 26

export const repairsSchema = z.array(repairSchema).check(z.maxLength(mostRepairs))

/** Two repairs of the same field in the same home stand for each other; the later one counts. */
export const repairKey = ({ field, home }: Pick<Repair, 'field' | 'home'>): string => `${home} ${field}`
