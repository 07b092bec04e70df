import type { Requirement } from '../requirement'
import { programmeStep } from '../sources'
import { mustHoldFile } from '../verdicts'

/** The customer one-pager is there. The form's page of 12 May 2020 calls all documents optional; the programme page is followed. */
export const onePager: Requirement = {
  id: 'one-pager',
  status: 'co-sell-ready',
  level: 'required',
  scope: 'form',
  field: 'one-pager',
  asks: [],
  source: programmeStep(3, { key: 'req_one_pager_note', args: [{ date: '2020-05-12' }, { date: '2020-05-19' }] }),
  check: ({ form }) => mustHoldFile(form?.documents?.['one-pager']),
}
