import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type DraftVersion, keepVersion, openStore, type Store } from '@/drafts'
import type { PageReport } from '@/platform/protocol'
import type { FieldValues, FormSnapshot } from '@/rules'
import { resetFakeExtension } from '@/tests/support/fake-extension'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import type { PanelState } from './panel-state'
import { createRescue, rescueOf } from './rescue'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-extension'))

const typed: Partial<FieldValues> = { segments: ['SMB'], 'landing-page': 'https://a', 'one-pager': ['a.pdf'] }

describe('rescueOf', () => {
  it.each<[string, Partial<FieldValues>, Partial<FieldValues>, Partial<FieldValues> | undefined, number[] | null]>([
    ['the page holds it all', typed, typed, undefined, null],
    ['the page lost it all', typed, {}, undefined, [2, 1]],
    ['the page lost a file', typed, { ...typed, 'one-pager': [] }, undefined, [0, 1]],
    ['the page holds another file', typed, { ...typed, 'one-pager': ['b.pdf'] }, undefined, null],
    ['the page holds more', typed, { ...typed, platforms: ['Microsoft Azure'] }, undefined, null],
    ['a colleague changed it', typed, { ...typed, 'landing-page': 'https://b' }, undefined, null],
    ['the page holds what it held before', typed, { ...typed, segments: [] }, { segments: [] }, [1, 0]],
    ['contacts cannot be brought back', { contacts: { count: 2, rows: null } }, {}, undefined, null],
  ])('%s', (_, values, held, base, expected) => {
    const version: DraftVersion = {
      ...{ id: 1, offerId: 'offer-1', at: '2026-11-23T14:00:00.000Z', reason: 'edit', language: 'en', filled: 1 },
      ...{ values, ...(base && { base }) },
    } as DraftVersion
    const rescue = rescueOf(version, formSnapshot(held))
    expect(rescue && [rescue.fields, rescue.files]).toEqual(expected)
  })
})

describe('the offer of a draft', () => {
  let store: Store
  let life: AbortController

  beforeEach(async () => {
    freshDatabase()
    resetFakeExtension()
    store = await openStore()
    life = new AbortController()
  })
  afterEach(() => life.abort())

  const keep = (values: Partial<FieldValues>, readAt: string) =>
    keepVersion(store, formSnapshot(values, { readAt }), 'edit', new Date('2026-11-24T00:00:00.000Z'))

  function start(held: Partial<FieldValues>) {
    const whole = signal<FormSnapshot | null>(formSnapshot(held))
    const record = signal<{ lastVersionAt: string } | null>({ lastVersionAt: '1' })
    const report = signal<Pick<PageReport, 'loading' | 'draft'>>({ loading: false, draft: null })
    const link = signal('open')
    const offerId = signal<string | null>('offer-1')
    const kept = { record, store: async () => store }
    const state = { page: { report, link }, offerId, whole, kept } as unknown as PanelState
    return { whole, record, report, link, offerId, rescue: createRescue(state, life.signal) }
  }

  it('is made when the page lost what was typed, until it is dismissed', async () => {
    await keep(typed, '2026-11-23T14:00:00.000Z')
    const { rescue } = start({})
    await vi.waitFor(() => expect(rescue.offered.value).toMatchObject({ fields: 2, files: 1 }))
    rescue.dismiss()
    expect(rescue.offered.value).toBeNull()
  })

  it('is made again for a newer version', async () => {
    await keep(typed, '2026-11-23T14:00:00.000Z')
    const { rescue, record } = start({})
    await vi.waitFor(() => expect(rescue.offered.value).not.toBeNull())
    rescue.dismiss()
    await keep({ 'landing-page': 'https://b' }, '2026-11-23T14:01:00.000Z')
    record.value = { lastVersionAt: '2' }
    await vi.waitFor(() => expect(rescue.offered.value).toMatchObject({ fields: 1, files: 0 }))
  })

  it('goes away when the page holds it, loads, or is gone', async () => {
    await keep(typed, '2026-11-23T14:00:00.000Z')
    const { rescue, whole, report, link, offerId } = start({})
    await vi.waitFor(() => expect(rescue.offered.value).not.toBeNull())
    whole.value = formSnapshot(typed)
    expect(rescue.offered.value).toBeNull()
    whole.value = formSnapshot({})
    report.value = { loading: true, draft: null }
    expect(rescue.offered.value).toBeNull()
    report.value = { loading: false, draft: null }
    link.value = 'lost'
    expect(rescue.offered.value).toBeNull()
    link.value = 'open'
    expect(rescue.offered.value).not.toBeNull()
    offerId.value = 'offer-2'
    expect(rescue.offered.value).toBeNull()
  })

  it('is not made while what was typed is on its way into the store and back', async () => {
    await keep(typed, '2026-11-23T14:00:00.000Z')
    const { rescue, report } = start({})
    await vi.waitFor(() => expect(rescue.offered.value).not.toBeNull())
    report.value = { loading: false, draft: { state: 'waiting' } }
    expect(rescue.offered.value).toBeNull()
    report.value = { loading: false, draft: { state: 'kept', at: '2026-11-23T14:00:05.000Z' } }
    expect(rescue.offered.value).toBeNull()
    report.value = { loading: false, draft: { state: 'kept', at: '2026-11-23T14:00:00.000Z' } }
    expect(rescue.offered.value).not.toBeNull()
  })
})
