import { editions } from '../editions'
import type { Requirement } from '../requirement'
import type { Case, CaseTable } from './case-table'

/** Every table of cases in this folder, by the id of its requirement. Used by tests only. */
const tables = Object.entries(import.meta.glob<{ tables: CaseTable[] }>('./*.cases.ts', { eager: true })).map(
  ([file, module]) => ({ id: file.slice('./'.length, -'.cases.ts'.length), tables: module.tables }),
)

/** Ids that have a file of cases. */
export const testedIds = tables.map(({ id }) => id)

export interface EditionCases {
  edition: string
  requirement: Requirement
  cases: Case[]
}

/** Every requirement of every edition, with the cases that were written for it there. */
export const editionCases: EditionCases[] = editions.flatMap(({ id: edition, requirements }) =>
  requirements.map(requirement => ({ edition, requirement, cases: casesFor(requirement.id, edition) })),
)

function casesFor(requirement: string, edition: string): Case[] {
  return tables
    .filter(({ id }) => id === requirement)
    .flatMap(table => table.tables)
    .filter(({ since = '', until = '9999' }) => since <= edition && edition <= until)
    .flatMap(({ cases }) => cases)
}
