import { expect, it } from 'vitest'
import { isSnapshotReply } from './snapshot-reply'

const at = '2026-11-23T14:02:00.000Z'

it.each([
  { kept: 'version', at },
  { kept: 'same', at },
  { kept: 'same', at: null },
  { kept: 'failed', reason: 'full' },
  { kept: 'failed', reason: 'refused' },
])('takes %j', reply => expect(isSnapshotReply(reply)).toBe(true))

it.each([
  undefined,
  null,
  'version',
  {},
  { kept: 'version' },
  { kept: 'version', at: null },
  { kept: 'version', at: 'yesterday' },
  { kept: 'same', at: 5 },
  { kept: 'failed' },
  { kept: 'failed', reason: 'tired' },
  { kept: 'lost', at },
])('refuses %j', reply => expect(isSnapshotReply(reply)).toBe(false))
