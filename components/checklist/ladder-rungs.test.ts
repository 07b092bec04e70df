import { describe, expect, it } from 'vitest'
import type { Assessment, Finding, StatusId, StatusReport } from '@/rules'
import { rungsOf, stretchOf } from './ladder-rungs'

const finding = (requirement: string, status: StatusId, outcome: Finding['outcome']) =>
  ({ requirement, status, outcome, level: 'required' }) as Finding

type Shape = Partial<Pick<StatusReport, 'applies' | 'reached' | 'possible'>> & { blockers?: number; questions?: number }

function report(
  status: StatusId,
  { applies = 'yes', reached = false, possible = false, blockers = 0, questions = 0 }: Shape,
) {
  const many = (count: number, outcome: Finding['outcome']) =>
    Array.from({ length: count }, (_, place) => finding(`${status}-${place}`, status, outcome))
  return {
    status,
    name: { key: status },
    applies,
    reached,
    possible,
    blockers: many(blockers, 'unmet'),
    questions: many(questions, 'unknown'),
  } satisfies StatusReport
}

function ladder(ready: Shape, azure: Shape, business: Shape, failed: Finding[] = []): Assessment {
  const statuses = [
    report('not-ready', { reached: true, possible: true }),
    report('co-sell-ready', ready),
    report('azure-ip-incentivized', azure),
    report('business-applications-incentivized', business),
  ]
  const highest = (what: 'reached' | 'possible') =>
    [2, 3, 1].map(place => statuses[place]!).find(status => status[what])?.status ?? 'not-ready'
  return {
    edition: 'x',
    reached: highest('reached'),
    possible: highest('possible'),
    statuses,
    findings: [...statuses.flatMap(({ blockers, questions }) => [...blockers, ...questions]), ...failed],
    benefits: [],
  }
}

const no: Shape = { applies: 'no' }
const open: Shape = { possible: true, questions: 1 }
const words = (assessment: Assessment) => rungsOf(assessment).map(({ word }) => word)
const ways = (assessment: Assessment) =>
  rungsOf(assessment).map(({ way }) => way && (way.branch ? 'branch' : way.state))

describe('the words of the ladder', () => {
  it.each<[string, Assessment, string[]]>([
    [
      'blocked below the top',
      ladder({ blockers: 2 }, { questions: 2 }, no),
      ['now', 'blocked', 'after-that', 'not-applicable'],
    ],
    [
      'blocked at both',
      ladder({ blockers: 1 }, { blockers: 1 }, no),
      ['now', 'blocked', 'after-that', 'not-applicable'],
    ],
    ['blocked at the top', ladder(open, { blockers: 1 }, no), ['now', 'possible', 'blocked', 'not-applicable']],
    ['only questions', ladder(open, open, no), ['now', 'possible', 'possible', 'not-applicable']],
    [
      'ready, top open',
      ladder({ reached: true, possible: true }, open, no),
      ['passed', 'now', 'possible', 'not-applicable'],
    ],
    [
      'all reached',
      ladder({ reached: true, possible: true }, { reached: true, possible: true }, no),
      ['passed', 'reached', 'now', 'not-applicable'],
    ],
    ['the other branch', ladder(open, no, open), ['now', 'possible', 'possible', 'not-applicable']],
    [
      'no top at all',
      ladder({ reached: true, possible: true }, no, no),
      ['passed', 'now', 'not-applicable', 'not-applicable'],
    ],
    [
      'a blocked top does not block the other',
      ladder(open, { blockers: 1 }, { blockers: 1 }),
      ['now', 'possible', 'blocked', 'blocked'],
    ],
    [
      'type not known, blocked below',
      ladder({ blockers: 1 }, { applies: 'unknown', questions: 2 }, { applies: 'unknown', questions: 1 }),
      ['now', 'blocked', 'cannot-tell', 'cannot-tell'],
    ],
    [
      'type not known, nothing blocked',
      ladder(open, { applies: 'unknown', ...open }, { applies: 'unknown', ...open }),
      ['now', 'possible', 'possible', 'possible'],
    ],
  ])('%s', (_, assessment, expected) => expect(words(assessment)).toEqual(expected))
})

describe('the ways between', () => {
  it('are dotted where blocked and drawn to no status that never applies', () => {
    expect(ways(ladder({ blockers: 1 }, { questions: 1 }, no))).toEqual([null, 'blocked', 'blocked', null])
  })

  it('are dashed where only answers stand, solid where reached', () => {
    expect(ways(ladder({ reached: true, possible: true }, open, no))).toEqual([null, 'done', 'open', null])
  })

  it('lead past a status that never applies, which comes last', () => {
    const rungs = rungsOf(ladder(open, no, open))
    expect(rungs.map(({ report: { status } }) => status).slice(2)).toEqual([
      'business-applications-incentivized',
      'azure-ip-incentivized',
    ])
    expect(rungs[2]?.way).toMatchObject({ state: 'open', branch: false })
  })

  it('make the second top a branch', () => {
    expect(ways(ladder(open, open, open))).toEqual([null, 'open', 'open', 'branch'])
  })

  it('count failed checks where they stand, those under "Not ready" on the way to the next', () => {
    const failed = [finding('a', 'not-ready', 'error'), finding('b', 'azure-ip-incentivized', 'error')]
    const rungs = rungsOf(ladder(open, open, no, failed))
    expect(rungs.map(({ way }) => way?.failed.length)).toEqual([undefined, 1, 1, undefined])
  })
})

describe('the stretch to what is possible', () => {
  it('counts the answers on every rung of it', () => {
    const stretch = stretchOf(ladder({ possible: true, questions: 1 }, { possible: true, questions: 2 }, no))
    expect(stretch).toMatchObject({ questions: 3, failed: 0, to: { status: 'azure-ip-incentivized' } })
  })

  it('leaves out what is reached, and the other top', () => {
    const stretch = stretchOf(ladder({ reached: true, possible: true }, { possible: true, questions: 2 }, open))
    expect(stretch).toMatchObject({ questions: 2, from: { status: 'co-sell-ready' } })
  })

  it('is none where nothing higher is possible', () => {
    expect(stretchOf(ladder({ blockers: 1 }, { questions: 1 }, no))).toBeNull()
  })
})
