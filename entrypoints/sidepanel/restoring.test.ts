import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type DraftVersion, keepVersion, listVersions, openStore, type Store, sameValue } from '@/drafts'
import type { SeenTab } from '@/platform/active-tab'
import type { PageReport, WriteOutcome } from '@/platform/protocol'
import { type FieldId, type FieldValues, type FormSnapshot, fieldIds } from '@/rules'
import { browser, resetFakeExtension } from '@/tests/support/fake-extension'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { freshDatabase } from '@/tests/support/fresh-database'
import type { PanelState } from './panel-state'
import { createRestoring } from './restoring'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-extension'))

let store: Store
let version: DraftVersion
/** What the form in tab 7 holds. */
let held: Partial<FieldValues>
let answers: (message: Asked) => unknown

interface Asked {
  kind: string
  values?: Partial<FieldValues>
  expected?: Partial<FieldValues>
}

const readForm = (): FormSnapshot => formSnapshot(held)
const report = (): PageReport => ({
  page: { kind: 'co-sell', offerId: 'offer-1' },
  snapshot: readForm(),
  loading: false,
  draft: null,
})
/** Takes what is written over what is expected, as the content script does. */
function takeAll({ kind, values = {}, expected = {} }: Asked): unknown {
  if (kind === 'read') return report()
  const chosen = fieldIds.filter(field => values[field] !== undefined)
  const fields = chosen.map(field => {
    const outcome: WriteOutcome = sameValue(held[field]!, expected[field]!) ? 'written' : 'changed-since'
    if (outcome === 'written') held = { ...held, [field]: values[field] }
    return { field, outcome }
  })
  return { state: 'done', fields }
}
const written = () =>
  browser.tabs.sendMessage.mock.calls
    .map(([, message]) => message as { kind: string; values: Partial<FieldValues> })
    .filter(({ kind }) => kind === 'writeFields')
    .map(({ values }) => values)

function createState() {
  const page = { tab: signal<SeenTab | null>({ id: 7, loaded: true }), link: signal('open') }
  const whole = signal<FormSnapshot | null>(readForm())
  const state = { page, whole, kept: { store: async () => store } } as unknown as PanelState
  return { page, whole, restoring: createRestoring(state, signal<DraftVersion | null>(version)) }
}
const keptVersions = async () => (await listVersions(store, 'offer-1')).versions

beforeEach(async () => {
  freshDatabase()
  resetFakeExtension()
  answers = takeAll
  browser.tabs.sendMessage.mockImplementation(async (_tab, message) => answers(message as { kind: string }))
  store = await openStore()
  held = { 'landing-page': 'draft', segments: ['SMB'] }
  await keepVersion(store, readForm(), 'edit', new Date('2026-11-20T10:00:00Z'))
  version = (await keptVersions())[0]!
  held = { 'landing-page': 'page', segments: [] }
})
afterEach(() => {
  vi.restoreAllMocks()
  store.close()
})

describe('restoring', () => {
  it('writes what was chosen, after keeping what the form held', async () => {
    const { restoring } = createState()
    await restoring.restore(['landing-page'])
    expect(written()).toEqual([{ 'landing-page': 'draft' }])
    expect(restoring.result.value).toMatchObject({ fields: [{ field: 'landing-page', outcome: 'written' }] })
    const [after, before] = await keptVersions()
    expect(after).toMatchObject({ reason: 'restored', values: { 'landing-page': 'draft', segments: [] } })
    expect(before).toMatchObject({ reason: 'before-restore', values: { 'landing-page': 'page' } })
    expect(restoring.running.value).toBe(false)
  })

  it('is undone with what the form held, of what was written only', async () => {
    answers = message => {
      if (message.kind === 'read' || !message.values?.segments) return takeAll(message)
      const { segments: _, ...rest } = message.values
      const reply = takeAll({ ...message, values: rest }) as { fields: { field: FieldId; outcome: WriteOutcome }[] }
      return { state: 'done', fields: [...reply.fields, { field: 'segments', outcome: 'read-only' }] }
    }
    const { restoring } = createState()
    await restoring.restore(['landing-page', 'segments'])
    expect(held).toMatchObject({ 'landing-page': 'draft', segments: [] })
    await restoring.undo()
    expect(written()[1]).toEqual({ 'landing-page': 'page' })
    expect(held).toMatchObject({ 'landing-page': 'page', segments: [] })
    expect(restoring.result.value).toMatchObject({ undone: true, fields: [{ field: 'landing-page' }] })
  })

  it('writes nothing over what could not be kept', async () => {
    const { restoring } = createState()
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await restoring.restore(['landing-page'])
    expect(written()).toEqual([])
    expect(restoring.refused.value).toBe('full')
    expect(restoring.result.value).toBeNull()
    expect(restoring.running.value).toBe(false)
  })

  it('leaves alone what changed between the choice and the press, and says so', async () => {
    const { restoring } = createState()
    held = { ...held, 'landing-page': 'typed by a colleague' }
    await restoring.restore(['landing-page', 'segments'])
    expect(held).toMatchObject({ 'landing-page': 'typed by a colleague', segments: ['SMB'] })
    expect(restoring.result.value?.fields).toEqual([
      { field: 'segments', outcome: 'written' },
      { field: 'landing-page', outcome: 'changed-since' },
    ])
  })

  it('is not undone where the person has typed since', async () => {
    const { restoring } = createState()
    await restoring.restore(['landing-page', 'segments'])
    held = { ...held, 'landing-page': 'typed since' }
    await restoring.undo()
    expect(held).toMatchObject({ 'landing-page': 'typed since', segments: [] })
    expect(restoring.result.value).toMatchObject({
      undone: true,
      fields: [
        { field: 'segments', outcome: 'written' },
        { field: 'landing-page', outcome: 'changed-since' },
      ],
    })
  })

  it('stays with the tab whose form it kept, whichever comes in front meanwhile', async () => {
    const { restoring, page } = createState()
    answers = message => {
      page.tab.value = { id: 8, loaded: true }
      return takeAll(message)
    }
    await restoring.restore(['landing-page'])
    expect(browser.tabs.sendMessage.mock.calls.map(([tab]) => tab)).toEqual([7, 7, 7])
  })

  it.each<[string, () => unknown]>([
    [
      'another offer stands in the tab',
      () => ({ ...report(), snapshot: formSnapshot({}, { offer: { id: 'other' } }) }),
    ],
    ['the form is loading', () => ({ ...report(), loading: true })],
    ['nobody answers', () => Promise.reject(new Error('gone'))],
  ])('writes nothing when %s', async (_, answer) => {
    const { restoring } = createState()
    answers = answer
    await restoring.restore(['landing-page'])
    expect(written()).toEqual([])
    expect(restoring.result.value).toBeNull()
  })

  it('reads the form when the answer to the writing is lost', async () => {
    const { restoring } = createState()
    answers = message => {
      const reply = takeAll(message)
      return message.kind === 'read' ? reply : undefined
    }
    await restoring.restore(['landing-page'])
    expect(restoring.result.value).toMatchObject({ fields: [{ field: 'landing-page', outcome: 'written' }] })
  })

  it('does not pass an unchanged field for a missing one when the answer is lost', async () => {
    const { restoring } = createState()
    answers = message => (message.kind === 'read' ? report() : undefined)
    await restoring.restore(['landing-page'])
    expect(restoring.result.value?.fields).toEqual([{ field: 'landing-page', outcome: 'changed-by-page' }])
  })

  it('runs once at a time', async () => {
    const { restoring } = createState()
    await Promise.all([restoring.restore(['landing-page']), restoring.restore(['segments'])])
    expect(written()).toHaveLength(1)
  })

  it('compares with nothing while no tab shows the form of this offer', () => {
    const { restoring, page, whole } = createState()
    expect(restoring.differences.value.map(({ field, state }) => [field, state])).toContainEqual([
      'landing-page',
      'differs',
    ])
    whole.value = formSnapshot({}, { offer: { id: 'other' } })
    expect(restoring.differences.value).toEqual([])
    whole.value = readForm()
    page.link.value = 'lost'
    expect(restoring.form.value).toBeNull()
  })
})
