import type { SolutionType } from '../facts'
import type { Case, CaseTable } from './case-table'

const types: SolutionType[] = ['ip', 'service', 'managed-service', 'device']
const none = { form: { solutionType: null } }

export const tables: CaseTable[] = [
  {
    cases: [
      ...types.map(
        (type): Case => ({
          name: type,
          facts: { form: { solutionType: type } },
          outcome: 'met',
          finding: { basis: 'page' },
        }),
      ),
      {
        name: 'a service, whatever the offer',
        facts: { offer: { type: 'saas' }, form: { solutionType: 'service' } },
        outcome: 'met',
      },
      { name: 'not read', facts: { form: {} }, outcome: 'unknown', finding: { asks: [] } },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
    ],
  },
  {
    until: '2020-09',
    cases: [
      {
        name: 'none selected, of which the rules say nothing yet',
        facts: none,
        outcome: 'unmet',
        finding: { level: 'advice', why: { key: 'req_solution_type_why', args: [{ date: '2020-10-19' }] } },
      },
    ],
  },
  {
    since: '2020-10',
    cases: [
      {
        name: 'none selected, though required',
        facts: none,
        outcome: 'unmet',
        finding: { level: 'required', why: { key: 'req_solution_type_why_required' } },
      },
    ],
  },
]
