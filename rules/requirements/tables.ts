import type { CaseTable } from './case-table'

/** Every table of cases in this folder, with its file. Used by tests only. */
export const caseTables = Object.entries(import.meta.glob<{ table: CaseTable }>('./*.cases.ts', { eager: true })).map(
  ([file, module]) => ({ file, table: module.table }),
)
