import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type DraftVersion, keepVersion, listVersions, openStore, type Store } from '@/drafts'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import { createTimeline } from './timeline'

let store: Store
let id: number
let listed: DraftVersion[]
const reload = async () => {
  listed = (await listVersions(store, 'offer-1')).versions
}
const refuse = (name: string) =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', name)
  })

beforeEach(async () => {
  freshDatabase()
  store = await openStore()
  await keepVersion(store, formSnapshot({ 'landing-page': 'a' }), 'edit', new Date())
  await reload()
  id = listed[0]?.id ?? -1
})
afterEach(() => {
  vi.restoreAllMocks()
  store.close()
})
const create = () => createTimeline({ store: async () => store }, reload)

describe('a name', () => {
  it('is in the list before its field goes away', async () => {
    const timeline = create()
    timeline.setNaming(id, true)
    timeline.type(id, 'sent to legal')
    await timeline.name(id, 'sent to legal')
    expect(listed[0]?.name).toBe('sent to legal')
    expect(timeline.naming.value.has(id)).toBe(false)
    expect(timeline.typedName(id)).toBeUndefined()
  })

  it.each([
    ['QuotaExceededError', 'full'],
    ['NotAllowedError', 'refused'],
  ])('that the store refuses with %s stays typed, and can be tried again', async (error, fault) => {
    const timeline = create()
    timeline.setNaming(id, true)
    refuse(error)
    await timeline.name(id, 'sent to legal')
    expect(timeline.refused.value).toEqual({ id, what: 'name', fault })
    expect(timeline.naming.value.has(id)).toBe(true)
    expect(timeline.typedName(id)).toBe('sent to legal')
    vi.restoreAllMocks()
    await timeline.name(id, 'sent to legal')
    expect(timeline.refused.value).toBeNull()
    expect(listed[0]?.name).toBe('sent to legal')
  })

  it('that is typed further while it is stored stays in its field', async () => {
    const timeline = create()
    timeline.setNaming(id, true)
    const keeping = timeline.name(id, 'sent')
    timeline.type(id, 'sent to legal')
    await keeping
    expect(listed[0]?.name).toBe('sent')
    expect(timeline.naming.value.has(id)).toBe(true)
    expect(timeline.typedName(id)).toBe('sent to legal')
  })

  it('for a version that is gone is told', async () => {
    const timeline = create()
    await timeline.name(id + 1, 'x')
    expect(timeline.refused.value).toEqual({ id: id + 1, what: 'name', fault: 'gone' })
  })

  it('that is left is forgotten, with what was told of it', async () => {
    const timeline = create()
    timeline.setNaming(id, true)
    refuse('QuotaExceededError')
    await timeline.name(id, 'x')
    timeline.setNaming(id, false)
    expect(timeline.refused.value).toBeNull()
    expect(timeline.typedName(id)).toBeUndefined()
  })
})

it('a pin is kept and let go, and told when it cannot be', async () => {
  const timeline = create()
  await timeline.pin(id, true)
  expect(listed[0]?.pinned).toBe(true)
  refuse('QuotaExceededError')
  await timeline.pin(id, false)
  expect(timeline.refused.value).toEqual({ id, what: 'pin', fault: 'full' })
  expect(listed[0]?.pinned).toBe(true)
  vi.restoreAllMocks()
  await timeline.pin(id, false)
  expect(timeline.refused.value).toBeNull()
  expect(listed[0]?.pinned).toBeUndefined()
})
