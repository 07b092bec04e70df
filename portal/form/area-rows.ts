import type { ActionItem, ControlItem, Item, Outline } from '../dom/outline'
import { limitIn } from '../label-text'
import { meaningOf } from '../meaning'
import { isAddArea, isRemove } from './actions'
import { optionsOf } from './options'
import { isQuestion } from './questions'
import type { Reach } from './reach'

export interface AreaRow {
  area: ControlItem
  subAreas: ControlItem | null
  /** The page's own action that takes this row away, null where it has none or it cannot be told which it is. */
  remove: ActionItem | null
}

export interface AreaRows {
  state: 'found'
  rows: AreaRow[]
  /** The link that adds a row. */
  add: ActionItem | null
  /** How many rows the page allows, by its own words. */
  limit: number | undefined
}

type Part = 'area' | 'sub-areas'
interface Found {
  area: ControlItem
  subAreas: ControlItem | null
  at: number
}

/**
 * The rows of solution areas under their label. A drop-down makes a row when it stands first, is captioned as an area, or
 * offers what the first one offers; a multiple choice, or one captioned as sub-areas, belongs to the row before it.
 * Whatever fits neither makes the whole unclear. Null where nothing of the field stands there.
 */
export function areaRowsIn(outline: Outline, reach: Reach): AreaRows | { state: 'unclear' } | null {
  const { items } = outline
  const rows: Found[] = []
  let add: ActionItem | null = null
  let rowsBeforeAdd = 0
  let caption: Part | null = partOf(reach.hit.named ? '' : reach.hit.text)
  let vouched = caption === 'area'
  let end = reach.start
  for (; end < reach.end; end += 1) {
    const item = items[end]
    if (!item) break
    if (isAddArea(item)) {
      add = item
      rowsBeforeAdd = rows.length
    } else if (item.kind === 'text') {
      const part = partOf(item.text)
      if (!part && (isQuestion(outline, end, reach.hit.start) || item.text.trim().endsWith('?'))) break
      caption = part ?? caption
    } else if (isChoice(item)) {
      const last = rows.at(-1)
      const first = rows[0]
      if (caption === 'sub-areas' || (item.control === 'multi-select' && caption !== 'area')) {
        if (!last || last.subAreas) return { state: 'unclear' }
        last.subAreas = item
      } else if (item.control === 'select' && (caption === 'area' || !first || offersSame(first.area, item))) {
        vouched ||= caption === 'area'
        rows.push({ area: item, subAreas: null, at: end })
      } else if (rowsBeforeAdd > 0) break
      else return { state: 'unclear' }
      caption = null
    }
  }
  const rest = items.slice(end, reach.end).filter(isChoice)
  if (rows.length === 0) return add && rest.length > 0 ? { state: 'unclear' } : add && empty(reach, add)
  vouched ||= rowsBeforeAdd > 0 || rows.some(({ subAreas }) => subAreas !== null)
  if (!vouched || isCutOff(rows, rest)) return { state: 'unclear' }
  return { state: 'found', rows: withRemoves(outline, reach, rows), add, limit: limitOf(reach, add) }
}

const empty = (reach: Reach, add: ActionItem): AreaRows => ({
  state: 'found',
  rows: [],
  add,
  limit: limitOf(reach, add),
})

/** Drop-downs behind an unknown question that may be more of the rows. */
function isCutOff(rows: readonly Found[], rest: readonly ControlItem[]): boolean {
  const [first] = rows
  const open = rows.at(-1)?.subAreas === null && rest.some(({ control }) => control === 'multi-select')
  return open || (first !== undefined && rest.some(control => offersSame(first.area, control)))
}

const isChoice = (item: Item): item is ControlItem =>
  item.kind === 'control' && !item.hidden && (item.control === 'select' || item.control === 'multi-select')

function partOf(text: string): Part | null {
  const meaning = text ? meaningOf(text) : undefined
  return (meaning?.kind === 'field' && meaning.field === 'solution-areas' && meaning.part) || null
}

/** An area may be left out of the next row's list once it is chosen, so that one text in common is enough. */
function offersSame(first: ControlItem, other: ControlItem): boolean {
  const texts = new Set(optionsOf(first)?.map(({ text }) => text))
  return optionsOf(other)?.some(({ text }) => texts.has(text)) ?? false
}

const limitOf = ({ hit }: Reach, add: ActionItem | null) => limitIn(add?.text ?? '') ?? limitIn(hit.text)

function withRemoves(outline: Outline, reach: Reach, rows: readonly Found[]): AreaRow[] {
  const removes = outline.items.slice(reach.start, reach.end).filter(isRemove)
  return rows.map(({ area, subAreas }, index) => {
    const inRow = removes.filter(remove => isAloneWith(remove, area, rows))
    const counted = removes.length === rows.length ? removes[index] : undefined
    return { area, subAreas, remove: (inRow.length === 1 ? inRow[0] : counted) ?? null }
  })
}

/** Whether an element holds the action and this row's drop-down, and no other row's. */
function isAloneWith(remove: ActionItem, area: ControlItem, rows: readonly Found[]): boolean {
  let span = remove.owner.parent
  while (span && !rows.some(({ at }) => span && span.start <= at && at < span.end)) span = span.parent
  if (!span) return false
  const { start, end } = span
  const inside = rows.filter(({ at }) => start <= at && at < end)
  return inside.length === 1 && inside[0]?.area === area
}
