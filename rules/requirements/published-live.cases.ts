import type { CaseTable } from './case-table'

const notLive = { offer: { publishedLive: false } }

export const tables: CaseTable[] = [
  {
    cases: [
      {
        name: 'live',
        facts: { offer: { publishedLive: true } },
        outcome: 'met',
        finding: { level: 'required', basis: 'answer' },
      },
      {
        name: 'not answered',
        facts: { offer: { type: 'saas' } },
        outcome: 'unknown',
        finding: { basis: 'page', asks: ['offer.publishedLive'] },
      },
      {
        name: 'fit to be published is not live',
        facts: { offer: { meetsPublishingRequirements: true } },
        outcome: 'unknown',
      },
      {
        name: 'live before July 2023 is not live today',
        facts: { offer: { liveBeforeTransactRule: true } },
        outcome: 'unknown',
      },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
    ],
  },
  {
    until: '2022-01',
    cases: [
      {
        name: 'not live',
        facts: notLive,
        outcome: 'unmet',
        finding: { basis: 'answer', why: { key: 'req_published_live_why' } },
      },
    ],
  },
  {
    // Without a live offer there is no form to fill in.
    since: '2023-08',
    cases: [
      {
        name: 'not live',
        facts: notLive,
        outcome: 'unmet',
        finding: { basis: 'answer', why: { key: 'req_published_live_why_first' } },
      },
    ],
  },
]
