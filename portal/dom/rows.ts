import type { Outline, Span } from './outline'

const cellRoles = new Set('cell gridcell columnheader rowheader'.split(' '))

/** A row of a table or grid, native or by role. */
export const isRow = ({ element }: Span): boolean =>
  element.localName === 'tr' || element.getAttribute('role') === 'row'

const isCell = ({ element }: Span) =>
  element.localName === 'td' || element.localName === 'th' || cellRoles.has(element.getAttribute('role') ?? '')

/** A table or grid, native or by role. */
export function isTable({ element }: Span): boolean {
  const role = element.getAttribute('role')
  return element.localName === 'table' || role === 'table' || role === 'grid' || role === 'treegrid'
}

/** The cells of a row, those of a table within it left out. */
export function cellsOf(outline: Outline, row: Span): Span[] {
  const cells: Span[] = []
  for (let index = row.index + 1; index < outline.spans.length; index += 1) {
    const span = outline.spans[index]
    if (!span || !isInside(span, row)) break
    if (isCell(span) && !cells.some(cell => isInside(span, cell))) cells.push(span)
  }
  return cells
}

/** Whether one element lies within another. */
export function isInside(span: Span, outer: Span): boolean {
  for (let at = span.parent; at; at = at.parent) if (at === outer) return true
  return false
}

/** The table or grid around a row. */
export function tableAround(row: Span): Span | null {
  for (let at = row.parent; at; at = at.parent) if (isTable(at)) return at
  return row.parent?.parent ?? null
}
