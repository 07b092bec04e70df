// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { HintModel } from '@/components/hints/hint-model'
import type { PageDescription } from '@/platform/protocol'
import type { Repair } from '@/platform/repairs'
import type { FormReading } from '@/portal'
import { defaultPreferences, type FieldValues, type FormPart, type FormSnapshot } from '@/rules'
import { browser, deliver, pageSender, resetFakeExtension } from '@/tests/support/fake-extension'
import { formSnapshot } from '@/tests/support/form-snapshot'
import { startFormScript } from '../form/form-script'
import { answerPageRequests } from '../on-request/answer-page-requests'
import type { LateScripts } from './late-scripts'
import { startPageScript } from './page-script'

/** The page as the portal's reader tells it; tests change it and say so. */
const page = vi.hoisted(() => ({
  description: { kind: 'portal' } as PageDescription,
  form: null as FormReading | null,
  throws: false,
  changed: () => {},
  edited: () => {},
  pressed: (_: string) => {},
  written: [] as string[],
  /** What the last reading, and the last writing, went by. */
  repairs: [] as readonly Repair[],
  writtenBy: undefined as unknown,
}))
const hints = vi.hoisted(() => ({ shown: [] as HintModel[], hidden: 0, lost: 0, ignoring: 0, ignoredWhileWriting: 0 }))
const ports = vi.hoisted(() => new Set<(port: unknown) => void>())

vi.mock('@/platform/browser', async () => {
  const fake = await import('@/tests/support/fake-extension')
  const onConnect = {
    addListener: (accept: (port: unknown) => void) => ports.add(accept),
    removeListener: (accept: (port: unknown) => void) => ports.delete(accept),
  }
  Object.assign(fake.browser.runtime, { onConnect })
  return { browser: fake.browser }
})
vi.mock('@/portal', async () => {
  const { shownOffer } = await import('@/portal/facts-from')
  const { healthOf } = await import('@/portal/health-of')
  const { keepingFocus } = await import('@/portal/keeping-focus')
  return {
    shownOffer,
    healthOf,
    keepingFocus,
    readPage: (_: Document, _url: URL, _now: Date, repairs: readonly Repair[]) => {
      if (page.throws) throw new DOMException('not you')
      page.repairs = repairs
      return { page: page.description, form: page.form }
    },
    showField: () => {},
    writeField: async (...[, field, , , , repairs]: [unknown, string, unknown, unknown, unknown, unknown]) => {
      page.written.push(field)
      page.writtenBy = repairs
      hints.ignoredWhileWriting = hints.ignoring
      return 'written'
    },
    watchPage: (_: Document, handlers: { changed(): void; edited(): void }) => {
      Object.assign(page, handlers)
      return () => {}
    },
  }
})
vi.mock('@/portal/publish-band', () => ({ findPublishBand: () => null, isPublishBand: () => false }))
vi.mock('@/components/hints/start-hint-layer', () => ({
  startHintLayer: () => ({
    show: (model: HintModel) => hints.shown.push(model),
    hide: () => {
      hints.hidden += 1
    },
    ignoreFocus: () => {
      hints.ignoring += 1
      return () => {
        hints.ignoring -= 1
      }
    },
    lostConnection: () => {
      hints.lost += 1
    },
  }),
}))

let life: AbortController
const scripts = {
  form: vi.fn<LateScripts['form']>(),
  onRequest: vi.fn<LateScripts['onRequest']>(),
}
const settled = () => new Promise<void>(resolve => setTimeout(resolve))

beforeEach(() => {
  resetFakeExtension()
  ports.clear()
  Object.assign(page, { description: { kind: 'portal' }, form: null, throws: false, written: [] })
  Object.assign(hints, { shown: [], hidden: 0, lost: 0 })
  scripts.form.mockReset().mockResolvedValue(startFormScript)
  scripts.onRequest.mockReset().mockResolvedValue(answerPageRequests)
  life = new AbortController()
})
afterEach(() => life.abort())

/** Starts the script on the page, and lets come what it loads at once. */
async function start(): Promise<void> {
  startPageScript(document, life.signal, scripts)
  await settled()
}

/** The page shows an offer's form from now on. */
function showForm(values: Partial<FieldValues> = {}, id = 'a', loading = false): void {
  page.description = { kind: 'co-sell', offerId: id }
  page.form = { snapshot: formSnapshot(values, { offer: { id } }), places: new Map(), doubtful: new Map(), loading }
}
const sent = (kind: string) =>
  browser.runtime.sendMessage.mock.calls
    .map(([message]) => message as Record<string, unknown>)
    .filter(each => each.kind === kind)
const lastShown = () => hints.shown.at(-1)

function connect(name = 'panel', id = 'our-extension') {
  const got: unknown[] = []
  let left = () => {}
  const port = {
    name,
    sender: { ...pageSender, id },
    postMessage: (message: unknown) => got.push(message),
    onDisconnect: { addListener: (listener: () => void) => (left = listener) },
    disconnect: vi.fn(),
  }
  for (const accept of ports) accept(port)
  return { got, leave: () => left(), port }
}

it('shows the hints of a form before any message is answered', async () => {
  browser.runtime.sendMessage.mockReturnValue(new Promise(() => {}))
  showForm()
  await start()
  expect(hints.shown).toHaveLength(1)
  expect(lastShown()?.health.enough).toBe(true)
})

it('judges a part of the form by another one that was read on this page before', async () => {
  browser.runtime.sendMessage.mockReturnValue(new Promise(() => {}))
  const at = '2026-11-25T10:00:00Z'
  const showPart = (part: FormPart, values: Partial<FieldValues>) => {
    const snapshot: FormSnapshot = { ...formSnapshot(values, { offer: { id: 'a' } }), parts: { [part]: at } }
    page.description = { kind: 'co-sell', offerId: 'a' }
    page.form = { snapshot, places: new Map(), doubtful: new Map(), loading: false }
  }
  const outcomeOf = (id: string) =>
    lastShown()?.assessment.findings.find(finding => finding.requirement === id)?.outcome
  showPart('listing', { platforms: ['Microsoft Azure'] })
  await start()
  expect(outcomeOf('platforms')).toBe('met')
  showPart('documents', { 'one-pager': ['a.pdf'] })
  page.changed()
  expect(outcomeOf('platforms')).toBe('met')
})

it('reads the page anew where a person said that a field stands, and writes there', async () => {
  const repair: Repair = {
    field: 'landing-page',
    home: 'offer-tab',
    label: 'Product link',
    nth: 1,
    of: 1,
    pointedAt: '2026-11-25T12:00:00Z',
  }
  let repairs = [repair]
  browser.runtime.sendMessage.mockImplementation(async message =>
    (message as { kind: string }).kind === 'judging'
      ? { judging: { answers: [], preferences: defaultPreferences }, repairs }
      : undefined,
  )
  showForm({ 'landing-page': '' })
  const started = start()
  expect(page.repairs).toEqual([])
  await started
  expect(page.repairs).toEqual([repair])
  const values = { 'landing-page': 'https://www.contoso.com' }
  await deliver({ kind: 'writeFields', offerId: 'a', values, expected: { 'landing-page': '' } }, pageSender)
  expect(page.writtenBy).toEqual([repair])
  repairs = []
  await deliver({ kind: 'judgingChanged' }, pageSender)
  await settled()
  expect(page.repairs).toEqual([])
})

it('takes answers over as soon as they come, and again when they were changed', async () => {
  const answer = { fact: 'organisation.businessProfileComplete', value: true, answeredOn: '2026-11-23' }
  browser.runtime.sendMessage.mockImplementation(async message =>
    (message as { kind: string }).kind === 'judging'
      ? { judging: { answers: [answer], preferences: defaultPreferences }, repairs: [] }
      : undefined,
  )
  const outcomeIn = (shown: HintModel | undefined) =>
    shown?.assessment.findings.find(each => each.requirement === 'business-profile')?.outcome
  const outcome = () => outcomeIn(lastShown())
  showForm()
  await start()
  expect(outcomeIn(hints.shown[0])).toBe('unknown')
  expect(outcome()).toBe('met')
  answer.value = false
  await deliver({ kind: 'judgingChanged' }, pageSender)
  await settled()
  expect(outcome()).toBe('unmet')
})

it('takes the hints away on another page, and tells the background of it', async () => {
  showForm()
  await start()
  page.description = { kind: 'offer', offerId: 'a' }
  page.form = null
  page.changed()
  expect(hints.hidden).toBe(1)
  expect(sent('page').map(({ page: told }) => told)).toEqual([
    { kind: 'co-sell', offerId: 'a' },
    { kind: 'offer', offerId: 'a' },
  ])
})

it('shows no hints of a form that is still loading', async () => {
  showForm({}, 'a', true)
  await start()
  expect(hints.shown).toEqual([])
})

it('leaves the hints of a form as they are while it loads anew', async () => {
  showForm()
  await start()
  showForm({}, 'a', true)
  page.changed()
  expect(hints.hidden).toBe(0)
  expect(hints.shown).toHaveLength(1)
})

it('falls silent on a page that throws, stores nothing of it, and goes on with the next change', async () => {
  showForm({ 'landing-page': 'https://contoso.com' })
  await start()
  page.throws = true
  page.changed()
  expect(lastShown()?.health).toMatchObject({ found: 0, enough: false })
  page.throws = false
  page.changed()
  expect(lastShown()?.health.enough).toBe(true)
  life.abort()
  expect(sent('snapshot').map(({ edited }) => edited)).toEqual([false])
})

it('reads and sends the last edit when the page is closed before the next frame', async () => {
  showForm()
  await start()
  showForm({ 'landing-page': 'last words' })
  page.edited()
  window.dispatchEvent(new Event('pagehide'))
  const last = sent('snapshot').at(-1)
  expect(last).toMatchObject({ edited: true, snapshot: { readings: { 'landing-page': { value: 'last words' } } } })
})

it('reads and sends the last edit at once when the focus leaves its field', async () => {
  showForm()
  await start()
  const before = sent('snapshot').length
  showForm({ 'landing-page': 'last words' })
  page.edited()
  document.body.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  expect(sent('snapshot').slice(before)).toMatchObject([{ edited: true }])
  document.body.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  expect(sent('snapshot')).toHaveLength(before + 1)
})

it('tells the background of a press of the portal’s own command, with what was on the page', async () => {
  showForm({ 'landing-page': 'a' })
  await start()
  showForm({ 'landing-page': 'b' })
  page.edited()
  page.pressed('save')
  expect(sent('snapshot').at(-1)).toMatchObject({
    edited: true,
    pressed: { command: 'save' },
    snapshot: { readings: { 'landing-page': { value: 'b' } } },
  })
  page.changed()
  expect(sent('snapshot').filter(letter => letter.pressed)).toHaveLength(1)
})

it('tells of no press while the form is loading', async () => {
  showForm({}, 'a', true)
  await start()
  page.pressed('publish')
  expect(sent('snapshot')).toEqual([])
})

it('reads the last edit before a click changes the page', async () => {
  showForm()
  await start()
  showForm({ 'landing-page': 'last words' })
  page.edited()
  document.body.addEventListener(
    'click',
    () => {
      page.description = { kind: 'portal' }
      page.form = null
    },
    { once: true },
  )
  document.body.click()
  page.changed()
  expect(sent('snapshot').at(-1)).toMatchObject({ edited: true })
})

it('pours reports into the ports of panels, only when something changed, and hides the pill', async () => {
  showForm()
  await start()
  const panel = connect()
  expect(panel.got).toMatchObject([{ page: { kind: 'co-sell' }, loading: false }])
  expect(lastShown()?.panelOpen).toBe(true)
  page.changed()
  expect(panel.got.length).toBeLessThanOrEqual(2)
  const before = panel.got.length
  page.changed()
  expect(panel.got).toHaveLength(before)
  panel.leave()
  expect(lastShown()?.panelOpen).toBe(false)
})

it('answers no port of another name or another extension', async () => {
  showForm()
  await start()
  expect(connect('other').got).toEqual([])
  expect(connect('panel', 'another-extension').got).toEqual([])
})

it('answers to pages of its own only', async () => {
  showForm()
  await start()
  expect(await deliver({ kind: 'read' }, pageSender)).toMatchObject({ page: { kind: 'co-sell' } })
  expect(deliver({ kind: 'read' }, { id: 'our-extension', url: 'https://partner.microsoft.com/' })).toBeUndefined()
  expect(deliver({ kind: 'read' }, { ...pageSender, id: 'another-extension' })).toBeUndefined()
})

it('writes values into the form of their own offer only', async () => {
  showForm()
  await start()
  const values = { 'landing-page': 'https://contoso.com' }
  const write = (offerId: string, expected: Partial<FieldValues>) =>
    deliver({ kind: 'writeFields', offerId, values, expected }, pageSender)
  expect(await write('b', { 'landing-page': '' })).toEqual({ state: 'other-offer' })
  expect(await write('a', { 'landing-page': 'another' })).toMatchObject({ fields: [{ outcome: 'changed-since' }] })
  expect(page.written).toEqual([])
  expect(await write('a', { 'landing-page': '' })).toMatchObject({ fields: [{ outcome: 'written' }] })
  expect(page.written).toEqual(['landing-page'])
  expect(hints).toMatchObject({ ignoredWhileWriting: 1, ignoring: 0 })
})

it('does nothing when it was stopped before it began', async () => {
  life.abort()
  showForm()
  await start()
  expect(hints.shown).toEqual([])
  expect(ports.size).toBe(0)
})

it('shows one notice when its extension is gone, and does nothing any more', async () => {
  showForm()
  await start()
  const shown = hints.shown.length
  browser.runtime.id = undefined
  page.changed()
  page.changed()
  window.dispatchEvent(new Event('pagehide'))
  expect(hints.lost).toBe(1)
  expect(hints.shown).toHaveLength(shown)
  expect(sent('snapshot')).toEqual([])
})

it('notices by the focus or by a lost port that its extension is gone', async () => {
  showForm()
  await start()
  const panel = connect()
  browser.runtime.id = undefined
  panel.leave()
  expect(hints.lost).toBe(1)
})

it('sends what is left and goes without a word when a newer script takes over', async () => {
  showForm()
  await start()
  const panel = connect()
  life.abort()
  expect(sent('snapshot')).toHaveLength(1)
  expect(hints.lost).toBe(0)
  expect(panel.port.disconnect).toHaveBeenCalled()
  expect(ports.size).toBe(0)
})

it('loads nothing on a page that is not the form, whatever is said of answers, and reads it when asked', async () => {
  await start()
  expect(await deliver({ kind: 'judgingChanged' }, pageSender)).toEqual({ done: true })
  expect(await deliver({ kind: 'read' }, pageSender)).toMatchObject({ page: { kind: 'portal' } })
  expect(deliver({ kind: 'other' }, pageSender)).toBeUndefined()
  page.changed()
  expect(scripts.form).not.toHaveBeenCalled()
  expect(scripts.onRequest).not.toHaveBeenCalled()
})

it('loads what answers a request of the panel with the first one, on any page', async () => {
  await start()
  const ask = () => deliver({ kind: 'showField', field: 'platforms' }, pageSender)
  expect(await ask()).toEqual({ shown: false })
  expect(await ask()).toEqual({ shown: false })
  expect(scripts.onRequest).toHaveBeenCalledTimes(1)
  expect(scripts.form).not.toHaveBeenCalled()
})

it('refuses a request that it cannot load the answer to, and tries again with the next', async () => {
  scripts.onRequest.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  await start()
  const ask = () => deliver({ kind: 'showField', field: 'platforms' }, pageSender)
  await expect(ask()).rejects.toThrow()
  expect(await ask()).toEqual({ shown: false })
})

it('keeps what is typed and tells the panel of it while no script comes for the form', async () => {
  scripts.form.mockRejectedValue(new TypeError('Failed to fetch'))
  showForm()
  await start()
  const panel = connect()
  showForm({ 'landing-page': 'https://typed' })
  page.edited()
  page.changed()
  window.dispatchEvent(new Event('pagehide'))
  expect(sent('snapshot').at(-1)).toMatchObject({ edited: true })
  expect(panel.got.at(-1)).toMatchObject({ snapshot: { readings: { 'landing-page': { value: 'https://typed' } } } })
  expect(hints.shown).toEqual([])
})

it('ends when no script can be loaded because the extension is gone', async () => {
  scripts.form.mockImplementation(async () => {
    browser.runtime.id = undefined
    throw new Error('Extension context invalidated.')
  })
  showForm()
  await start()
  browser.runtime.id = 'our-extension'
  page.changed()
  expect(scripts.form).toHaveBeenCalledTimes(1)
  expect(hints).toMatchObject({ shown: [], lost: 0 })
})

it('starts no script that comes after a newer one of ours took over the page', async () => {
  let come: (start: typeof startFormScript) => void = () => {}
  scripts.form.mockReturnValue(new Promise(resolve => (come = resolve)))
  showForm()
  await start()
  life.abort()
  come(startFormScript)
  await settled()
  expect(hints.shown).toEqual([])
})
