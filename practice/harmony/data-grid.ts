import { HarmonyElement } from './element'
import { make } from './make'

/** `he-data-grid`: a table in the root, with headings that sort. */
export class DataGrid extends HarmonyElement {
  static override base = 'data-grid' as const

  readonly #table = make('table', { class: 'grid', role: 'grid' })
  #columns: readonly string[] = []
  #rows: readonly (readonly string[])[] = []
  /** Index of the sorted column; -1 for the order of the file. */
  #sorted = -1

  constructor() {
    super()
    this.root.append(make('slot', { name: 'data-grid-controls' }), this.#table, make('slot', { name: 'no-records' }))
  }

  set columns(columns: readonly string[]) {
    this.#columns = columns
    this.#draw()
  }

  set rows(rows: readonly (readonly string[])[]) {
    this.#rows = rows
    this.#draw()
  }

  #draw(): void {
    const headings = this.#columns.map((column, index) => {
      const button = make('button', { type: 'button', class: 'data-grid__sort' }, column)
      button.addEventListener('click', () => {
        this.#sorted = this.#sorted === index ? -1 : index
        this.#draw()
      })
      const sort = this.#sorted === index ? 'ascending' : 'none'
      return make('th', { role: 'columnheader', scope: 'col', 'aria-sort': sort }, button)
    })
    const rows = this.#rows.map(row =>
      make('tr', { role: 'row' }, ...row.map(cell => make('td', { role: 'gridcell' }, cell))),
    )
    this.#table.replaceChildren(
      make('thead', {}, make('tr', { role: 'row' }, ...headings)),
      make(
        'tbody',
        {},
        ...(this.#sorted < 0
          ? rows
          : rows.sort((a, b) => wordsOf(a, this.#sorted).localeCompare(wordsOf(b, this.#sorted)))),
      ),
    )
  }
}

const wordsOf = (row: HTMLTableRowElement, column: number): string => row.cells[column]?.textContent ?? ''
