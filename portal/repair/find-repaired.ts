import type { Repair } from '@/platform/repairs'
import { type FieldId, type FormPart, partOf } from '@/rules'
import type { Outline, Range } from '../dom/outline'
import { type FieldFinding, type FieldSearch, type FoundField, findFields } from '../form/find-fields'
import type { Hit } from '../form/hits'
import { meaningOf } from '../meaning'
import { cutsGroup } from './cuts-group'
import { labelOf, withLabel } from './repaired-hits'
import { takesContacts } from './where-fields-stand'

/** The form as it stands in a page. */
export interface FormGround {
  outline: Outline
  /** Its known labels and headings. */
  hits: readonly Hit[]
  home: Repair['home']
  /** The part of the page that it is; left out, all of it. */
  within?: Range
  /** The one part of the form that is shown, where one is shown at a time. */
  part?: FormPart
}

interface Pointed {
  repair: Repair
  label: Hit
}

/**
 * Looks for every field, by the labels that the catalogue knows and those that a person pointed at. One of these is left aside where it
 * would change what is read of another field. Where a field is read at both, nobody can tell which is right, and it is ambiguous.
 */
export function findRepaired(ground: FormGround, repairs: readonly Repair[]): FieldSearch {
  const plain = findFields(ground.outline, ground.hits, ground.within)
  let waiting = pointedIn(ground, repairs)
  let search = plain
  const taken: Pointed[] = []
  // What one cannot do alone it may once another is in its place.
  for (let left = waiting.length + 1; waiting.length < left; ) {
    left = waiting.length
    waiting = waiting.filter(pointed => {
      const next = searchWith(ground, search, pointed)
      if (!next) return true
      search = next
      taken.push(pointed)
      return false
    })
  }
  const findings = new Map(search.findings)
  for (const { repair } of taken) findings.set(repair.field, agreed(repair, plain, search))
  for (const { repair } of waiting) if (isChosenAmong(repair)) findings.set(repair.field, doubted(repair.field, plain))
  return { hits: search.hits, findings }
}

function pointedIn({ outline, hits, home, part, within }: FormGround, repairs: readonly Repair[]): Pointed[] {
  return repairs.flatMap(repair => {
    if (repair.home !== home || (part && partOf(repair.field) !== part)) return []
    const label = labelOf(outline, hits, repair, within ?? { start: 0, end: outline.items.length })
    return label ? [{ repair, label }] : []
  })
}

/** The search with one more label; null when nothing stands at it, or it takes from what was found before. */
function searchWith(
  { outline, within }: FormGround,
  before: FieldSearch,
  { repair: { field }, label }: Pointed,
): FieldSearch | null {
  const after = findFields(outline, withLabel(before.hits, label), within)
  const own = after.findings.get(field)
  if (!own || own.state === 'missing') return null
  if (own.state === 'found' && (takesContacts(outline, field, own) || isCut(outline, own, after))) return null
  const isSpared = [...before.findings].every(
    ([other, finding]) => other === field || finding.state !== 'found' || isSame(finding, after.findings.get(other)),
  )
  return isSpared ? after : null
}

function isCut(outline: Outline, found: FoundField, { findings }: FieldSearch): boolean {
  const [first] = found.place.controls
  const target = first && outline.spanOf.get(first)
  return target !== undefined && cutsGroup(outline, found, findings, target)
}

const isSame = (before: FoundField, after: FieldFinding | undefined) =>
  after?.state === 'found' && JSON.stringify(after.value) === JSON.stringify(before.value)

/** The words of the label are the catalogue's own: what was pointed at is one of several places that bear them. */
const isChosenAmong = ({ label }: Pick<Repair, 'label'>) => meaningOf(label) !== undefined

function agreed({ field, label }: Repair, plain: FieldSearch, search: FieldSearch): FieldFinding {
  const pointed = search.findings.get(field) ?? { state: 'missing' }
  const known = plain.findings.get(field) ?? { state: 'missing' }
  if (known.state === 'found' && !isOnePlace(known, pointed))
    return { state: 'ambiguous', places: [known.place, ...placesIn(pointed)] }
  // Labels that the catalogue knows have come in their number since: when this one was pointed at, there was no such choice.
  if (known.state === 'ambiguous' && known.places.length > 1 && !isChosenAmong({ label }))
    return { state: 'ambiguous', places: [...known.places, ...placesIn(pointed)] }
  return pointed
}

/** The place that was chosen cannot be read now; another of the same words is not it. */
function doubted(field: FieldId, plain: FieldSearch): FieldFinding {
  const known = plain.findings.get(field) ?? { state: 'missing' }
  return known.state === 'found' ? { state: 'ambiguous', places: [known.place] } : known
}

const placesIn = (finding: FieldFinding) =>
  finding.state === 'found' ? [finding.place] : finding.state === 'ambiguous' ? finding.places : []

const isOnePlace = (known: FoundField, pointed: FieldFinding) =>
  pointed.state === 'found' &&
  (known.place.label === pointed.place.label ||
    known.place.controls.some(control => pointed.place.controls.includes(control)))
