import type { SolutionType } from '../facts'
import type { Case, CaseTable } from './case-table'
import { solutionType } from './solution-type'

const types: SolutionType[] = ['ip', 'service', 'managed-service', 'device']

export const table: CaseTable = {
  requirement: solutionType,
  cases: [
    ...types.map((type): Case => ({ name: type, facts: { form: { solutionType: type } }, outcome: 'met' })),
    { name: 'none selected', facts: { form: { solutionType: null } }, outcome: 'unmet' },
    { name: 'not read', facts: { form: {} }, outcome: 'unknown' },
    { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
  ],
}
