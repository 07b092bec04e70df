import * as z from 'zod/mini'
import { type Repair, repairSchema, repairsSchema } from '@/platform/repairs'

/*
 * The file in which repairs go from one browser to another:
 * { "format": "cosell-checklist-repairs", "version": 1, "repairs": [...] }, each repair as in platform/repairs.ts.
 */

const format = 'cosell-checklist-repairs'
const version = 1
/** A file of the most repairs there can be is far smaller, bytes. */
export const longestRepairsFile = 100_000

const envelope = z.object({ format: z.literal(format), version: z.int(), repairs: z.array(z.unknown()) })

export const repairsFileName = `${format}.json`

export const writeRepairsFile = (repairs: readonly Repair[]): string =>
  `${JSON.stringify({ format, version, repairs }, null, 2)}\n`

export type RepairsFile =
  | { ok: true; repairs: Repair[] }
  /** newer: made by a later version of this extension; broken: the repair with this number, from 1, is not one. */
  | { ok: false; fault: 'too-large' | 'no-json' | 'other-file' | 'newer' | 'too-many' }
  | { ok: false; fault: 'broken'; number: number }

/** Reads such a file. One that is wrong in any part is refused as a whole, with what is wrong. */
export function readRepairsFile(text: string): RepairsFile {
  if (text.length > longestRepairsFile) return { ok: false, fault: 'too-large' }
  const content = parse(text)
  if (content === undefined) return { ok: false, fault: 'no-json' }
  const file = envelope.safeParse(content)
  if (!file.success) return { ok: false, fault: 'other-file' }
  if (file.data.version !== version) return { ok: false, fault: file.data.version > version ? 'newer' : 'other-file' }
  const broken = file.data.repairs.findIndex(repair => !repairSchema.safeParse(repair).success)
  if (broken >= 0) return { ok: false, fault: 'broken', number: broken + 1 }
  const repairs = repairsSchema.safeParse(file.data.repairs)
  return repairs.success ? { ok: true, repairs: repairs.data } : { ok: false, fault: 'too-many' }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
