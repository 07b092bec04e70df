import type { ContactsValue, FieldId, FieldValue, SolutionArea } from '@/rules'
import type { FieldKind } from '../field-catalogue'
import { kindOf } from '../meaning'

const compare: Record<FieldKind, (a: never, b: never) => boolean> = {
  'checkbox-group': sameTexts,
  'drop-box': sameTexts,
  select: (a: string, b: string) => a === b,
  url: (a: string, b: string) => a === b,
  repeater: sameAreas,
  contacts: sameContacts,
}

/** Whether two values of a field say the same. The order of options, files and areas says nothing. */
export const isSameValue = (field: FieldId, a: FieldValue, b: FieldValue): boolean =>
  compare[kindOf(field)](a as never, b as never)

export function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n')
}

const areaKey = ({ area, subAreas }: SolutionArea) => [area, ...[...subAreas].sort()].join('\n')

function sameAreas(a: readonly SolutionArea[], b: readonly SolutionArea[]): boolean {
  return a.length === b.length && [...a].map(areaKey).sort().join('\n\n') === [...b].map(areaKey).sort().join('\n\n')
}

function sameContacts(a: ContactsValue, b: ContactsValue): boolean {
  return a.count === b.count && JSON.stringify(a.rows) === JSON.stringify(b.rows)
}
