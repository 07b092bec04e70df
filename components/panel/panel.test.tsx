// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Repair } from '@/platform/repairs'
import { allByRole, byRole } from '@/tests/support/by-role'
import type { PanelProps } from './panel'
import { health, panelProps, snapshot } from './panel.fixture'
import type { PanelView } from './view'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { Panel } = await import('./panel')

function show(changed: Partial<PanelProps> = {}) {
  const props = panelProps(changed)
  act(() => render(<Panel {...props} />, document.body))
}
const body = () => document.body.textContent ?? ''
const field = (id: string) => document.querySelector(`[data-field="${id}"]`) as HTMLElement
const alert = () => byRole('alert').textContent
const drifted = health({ found: 11, missing: ['segments'], ambiguous: ['other-documents'] })

afterEach(() => act(() => render(null, document.body)))

describe('the head', () => {
  it('says in plain view that the rules are not today’s', () => {
    show()
    expect(byRole('heading', 'Contoso Field Service')).toBeTruthy()
    expect(body()).toContain('Rules of 19 May 2020. Microsoft has changed them since.')
  })

  it('explains the edition in place', () => {
    show()
    const why = document.querySelector('[data-edition="2020-05"]') as HTMLDetailsElement
    expect(why.open).toBe(false)
    expect(why.textContent).toContain('Source: “Co-sell partner engagement”')
  })

  it('adds that a type did not show the form then', () => {
    show({ offer: { ...snapshot().offer, type: 'azure-vm' } })
    expect(body()).toContain('did not yet show this form')
  })

  it('takes a strange name for text, and the id for want of a name', () => {
    show({ offer: { id: 'abc', alias: '<img src=x>' } })
    expect(document.querySelector('img')).toBeNull()
    expect(byRole('heading', '<img src=x>')).toBeTruthy()
    show({ offer: { id: 'abc' } })
    expect(byRole('heading', 'abc')).toBeTruthy()
    expect(body()).toContain('Offer type not read')
  })
})

describe('the fields', () => {
  it('are all there, folded, with what was read', () => {
    show()
    expect(document.querySelectorAll('[data-field]')).toHaveLength(13)
    expect((document.getElementById('fields') as HTMLDetailsElement).open).toBe(false)
    expect(field('platforms').dataset).toMatchObject({ reading: 'found', value: '["Microsoft Azure","Office 365"]' })
    expect(field('segments').textContent).toContain('Empty')
    expect(field('contacts').dataset.value).toBe('3')
  })

  it('of a part that was not opened say that, and of a closed list how to have it read', () => {
    const unread = {
      'one-pager': { state: 'missing' },
      segments: { state: 'missing' },
      'solution-areas': { state: 'ambiguous', places: 1 },
    } as const
    show({ snapshot: { ...snapshot(unread), parts: { listing: '2026-11-23T14:00:00.000Z' } } })
    expect(field('one-pager').textContent).toContain('this part of the form was not opened yet')
    expect(field('segments').textContent).toContain('Not recognised')
    expect(field('solution-areas').textContent).toContain('Open the list there')
  })

  it('never show as empty what was not read', () => {
    const unread = {
      segments: { state: 'missing' },
      'other-documents': { state: 'ambiguous', places: 2 },
      contacts: { state: 'not-ready' },
    } as const
    show({ snapshot: snapshot(unread), health: drifted, reachable: new Set(['platforms']) })
    expect(field('segments').dataset).toMatchObject({ reading: 'missing' })
    expect(field('segments').dataset.value).toBeUndefined()
    expect(field('segments').textContent).toContain('Not recognised')
    expect(field('other-documents').textContent).toContain('2 places match, so none is used')
    expect(field('contacts').textContent).toContain('Has not appeared yet')
    expect(body()).toContain('Not recognised: Segments, Other documents')
    expect(field('segments').querySelector('button')).toBeNull()
    expect(field('platforms').querySelector('button')?.getAttribute('aria-label')).toBe(
      'Show field: Microsoft platforms',
    )
  })

  it('open from the status bar', () => {
    show()
    act(() => byRole('button', 'All 13 fields recognised').click())
    expect((document.getElementById('fields') as HTMLDetailsElement).open).toBe(true)
    expect(document.activeElement?.textContent).toContain('Fields of the form')
  })
})

describe('the status bar', () => {
  it.each<[Partial<PanelProps>, string]>([
    [{}, 'Draft kept 12 sec. ago · 6 versions'],
    [{ draft: { state: 'waiting' } }, 'Keeping the draft · 6 versions'],
    [{ draft: null }, 'Draft kept 12 sec. ago · 6 versions'],
    [{ draft: null, versions: 0, lastVersionAt: null }, 'No draft kept yet'],
    [{ versions: 1 }, 'Draft kept 12 sec. ago · 1 version'],
  ])('%#: %s', (changed, words) => {
    show(changed)
    const pressed = vi.fn()
    show({ ...changed, onShowVersions: pressed })
    act(() => byRole('button', words).click())
    expect(pressed).toHaveBeenCalledOnce()
  })

  it('says nothing of drafts beside another page while none is kept', () => {
    const none = { draft: null, versions: 0, lastVersionAt: null }
    show({ view: 'offer-page', health: null, ...none })
    expect(document.querySelector('.status-bar')).toBeNull()
    show({ view: 'last-reading', health: null, ...none })
    expect(byRole('button', 'No draft kept yet')).toBeTruthy()
    show({ view: 'offer-page', health: null })
    expect(byRole('button', 'Draft kept 12 sec. ago · 6 versions')).toBeTruthy()
  })

  it('says since when nothing is kept', () => {
    show({ draft: { state: 'failed', reason: 'full', since: '2026-11-23T14:02:00.000Z' } })
    expect(byRole('button', /^Not kept since \d\d:\d\d · 6 versions$/)).toBeTruthy()
    expect(alert()).toContain('Drafts are not being kept')
    expect(alert()).toContain('The 6 draft versions kept so far are safe.')
  })

  it('counts what was recognised', () => {
    show({ health: drifted })
    expect(byRole('button', '11 of 13 recognised')).toBeTruthy()
    show({ health: health({ found: 9, notReady: ['contacts', 'segments', 'platforms', 'one-pager'] }) })
    expect(byRole('button', '9 of 13 fields have appeared')).toBeTruthy()
  })
})

describe('the states', () => {
  it.each<[PanelView, string]>([
    ['no-form', 'No co-sell form here'],
    ['first-run', 'Co-sell Checklist'],
    ['portal-page', 'This page belongs to no offer'],
    ['signed-out', 'Partner Center is signed out'],
    ['unknown-offer', 'Nothing is kept of this offer'],
  ])('%s has its heading and shows nothing of an offer', (view, heading) => {
    show({ view })
    expect(allByRole('heading').map(one => one.textContent)).toEqual([heading])
    expect(document.querySelector('[data-requirement], [data-status], [data-field]')).toBeNull()
  })

  it.each<PanelView>(['no-form', 'portal-page', 'signed-out'])('%s opens Partner Center at a press', view => {
    const opened = vi.fn()
    show({ view, onOpenPartnerCenter: opened })
    act(() => byRole('button', 'Open Partner Center').click())
    expect(opened).toHaveBeenCalledOnce()
  })

  it('another page of the offer: says where the form is, and how old the last reading is', () => {
    const asked = vi.fn()
    show({ view: 'offer-page', heading: 'Properties', health: null, onShowLast: asked })
    expect(body()).toContain('This is the Properties page')
    expect(body()).toContain('under Co-sell with Microsoft')
    expect(body()).toContain('Below is the reading of 23 Nov 2026.')
    expect(body()).toContain('Not ready, 12 sec. ago')
    act(() => byRole('button', 'Show last reading').click())
    expect(asked).toHaveBeenCalledWith(true)
  })

  it('another page of an offer never read: claims nothing', () => {
    show({ view: 'offer-page', health: null, assessment: null, readAt: null, snapshot: null })
    expect(body()).toContain('It has not been read yet.')
    expect(document.querySelector('[data-status]')).toBeNull()
  })

  it('loading: judges nothing', () => {
    show({ view: 'loading', loading: true, health: health({ found: 9, notReady: ['contacts'] }) })
    expect(byRole('progressbar', 'Reading the form')).toBeTruthy()
    expect(body()).toContain('9 of 13 fields have appeared so far')
    expect(document.querySelector('[data-requirement]')).toBeNull()
    expect(document.querySelectorAll('[data-field]')).toHaveLength(13)
  })

  it('loading again: keeps the list of the reading before, and says so', () => {
    show({ loading: true, health: health({ found: 9, notReady: ['contacts'] }) })
    expect(body()).toContain('The page is loading again')
    expect(document.querySelector('[data-requirement="one-pager"]')).not.toBeNull()
  })

  it('too little recognised: hints are off, the last status stays', () => {
    const again = vi.fn()
    show({ view: 'too-little', health: health({ found: 4, enough: false }), onReadAgain: again })
    expect(alert()).toContain('4 of 13 fields recognised')
    expect(alert()).toContain('hints on the page are off')
    expect(document.querySelector('[data-requirement]')).toBeNull()
    expect(document.querySelector('[data-status="not-ready"]')).not.toBeNull()
    act(() => byRole('button', 'Read again').click())
    expect(again).toHaveBeenCalledOnce()
  })

  it('connection lost: copy first, then reload, at a press only', () => {
    const reload = vi.fn()
    show({ view: 'connection-lost', health: null, onReloadPage: reload })
    const words = alert() ?? ''
    expect(words).toContain('Connection to the page lost')
    expect(words).toMatch(/Last kept draft: .*, 6 versions/)
    expect(words.indexOf('Copy longer texts')).toBeLessThan(words.indexOf('Reload page'))
    expect(words).toContain('reloading loses what is not saved')
    expect(reload).not.toHaveBeenCalled()
    act(() => byRole('button', 'Reload page').click())
    expect(reload).toHaveBeenCalledOnce()
  })

  it('a page older than the extension: says that instead', () => {
    show({ view: 'connection-lost', health: null, wasConnected: false, lastVersionAt: null, versions: 0 })
    expect(alert()).toContain('No connection to this page')
    expect(alert()).toContain('What you typed there is only on the page')
  })

  it('says that a choice could not be kept, and offers to try again', () => {
    const again = vi.fn()
    show({ storage: { fault: 'refused', unsaved: 0, what: 'preferences' }, onSaveAgain: again })
    expect(document.querySelector('.message')?.textContent).toContain('Your choice could not be kept')
    act(() => document.querySelector<HTMLButtonElement>('.message button')?.click())
    expect(again).toHaveBeenCalledOnce()
  })

  it.each(['full', 'refused'] as const)('storage %s: the answer stays, and can be tried again', fault => {
    const again = vi.fn()
    show({ storage: { fault, unsaved: 2, what: 'answers' }, onSaveAgain: again })
    expect(alert()).toContain('2 answers are not kept')
    expect(alert()).toContain('What you entered stays in this panel')
    act(() => byRole('button', 'Try again').click())
    expect(again).toHaveBeenCalledOnce()
  })

  it('shows one message only: the graver', () => {
    show({
      storage: { fault: 'full', unsaved: 1, what: 'answers' },
      health: drifted,
      draft: { state: 'failed', reason: 'full', since: '2026-11-23T14:02:00.000Z' },
    })
    expect(document.querySelectorAll('.message')).toHaveLength(1)
    expect(alert()).toContain('1 answer is not kept')
  })

  const rescue = { version: 7, at: '2026-11-23T14:01:00.000Z', fields: 2, files: 1 }

  it('offers the newest draft when it holds more than the page', () => {
    const [compared, dismissed] = [vi.fn(), vi.fn()]
    show({ rescue, onCompare: compared, onDismissRescue: dismissed })
    expect(body()).toContain('The newest draft holds more than the page')
    expect(body()).toContain('2 fields can be restored. 1 file is named in the draft and missing on the page')
    act(() => byRole('button', 'Compare').click())
    expect(compared).toHaveBeenCalledWith(7)
    act(() => byRole('button', 'Not now').click())
    expect(dismissed).toHaveBeenCalledOnce()
  })

  it.each<[string, Partial<PanelProps>]>([
    ['a field that was not recognised', { health: drifted }],
    ['a page that loads', { loading: true }],
    ['another page', { view: 'offer-page', health: null }],
    ['a draft that is not kept', { draft: { state: 'failed', reason: 'full', since: '2026-11-23T14:02:00.000Z' } }],
  ])('offers no draft beside %s', (_, changed) => {
    show({ rescue, ...changed })
    expect(document.querySelectorAll('.message')).toHaveLength(1)
    expect(body()).not.toContain('holds more than the page')
  })

  it('a reading of another day: says whose it is and offers the offer', () => {
    const opened = vi.fn()
    show({ view: 'last-reading', pinned: true, health: null, reachable: new Set(), onOpenOffer: opened })
    expect(body()).toMatch(/Reading of 23 Nov 2026/)
    expect(byRole('button', 'Read 12 sec. ago')).toBeTruthy()
    expect(allByRole('button', 'Show field')).toEqual([])
    act(() => byRole('button', 'Open offer').click())
    expect(opened).toHaveBeenCalledOnce()
  })

  it('tells those who do not see it what changed', () => {
    show({ announcement: 'Met: Business profile is complete.' })
    const said = document.querySelector('[data-part="announcement"]')
    expect(said?.getAttribute('role')).toBe('status')
    expect(said?.textContent).toBe('Met: Business profile is complete.')
  })
})

describe('a field that is pointed at', () => {
  const repair: Repair = {
    field: 'landing-page',
    home: 'offer-tab',
    label: 'Product link',
    nth: 1,
    of: 1,
    pointedAt: '2026-11-23T14:00:00Z',
  }
  const missing = { snapshot: snapshot({ 'landing-page': { state: 'missing' } }) }
  const pointable = new Set(['landing-page'] as const)
  const showFields = (changed: Partial<PanelProps>) => {
    show(changed)
    const list = document.getElementById('fields') as HTMLDetailsElement
    list.open = true
  }
  const buttons = () => [...field('landing-page').querySelectorAll('button')].map(each => each.textContent)

  it('can be pointed at where it was not recognised, and nowhere else', () => {
    const onPoint = vi.fn()
    showFields({ ...missing, pointable, onPoint })
    expect(buttons()).toContain('Point at it')
    expect(field('segments').textContent).not.toContain('Point at it')
    act(() => byRole('button', 'Point at it: Landing page').click())
    expect(onPoint).toHaveBeenCalledExactlyOnceWith('landing-page')
  })

  it('tells what to do meanwhile, and can be left', () => {
    const onPointStop = vi.fn()
    showFields({ ...missing, pointable, pointing: { field: 'landing-page', state: 'waiting' }, onPointStop })
    expect(field('landing-page').textContent).toContain('Click “Landing page” in the page')
    expect(buttons()).not.toContain('Point at it')
    act(() => byRole('button', 'Stop pointing').click())
    expect(onPointStop).toHaveBeenCalledOnce()
  })

  it.each([
    ['https://www.contoso.com', 'https://www.contoso.com'],
    ['', 'Empty'],
  ])('shows %j before it is kept', (value, shown) => {
    const onPointKeep = vi.fn()
    showFields({
      ...missing,
      pointable,
      pointing: { field: 'landing-page', state: 'read', repair, value },
      onPointKeep,
    })
    expect(alert()).toContain('Is this what “Landing page” holds?')
    expect(alert()).toContain(shown)
    expect(alert()).toContain('“Product link”')
    expect(field('landing-page').dataset.reading).toBe('missing')
    act(() => byRole('button', 'Yes, read it there').click())
    expect(onPointKeep).toHaveBeenCalledOnce()
  })

  it.each([
    ['no-form', 'does not show the form'],
    ['no-answer', 'did not answer'],
    ['not-stored', 'not kept'],
  ] as const)('says what went wrong: %s', (reason, words) => {
    showFields({ ...missing, pointable, pointing: { field: 'landing-page', state: 'failed', reason } })
    expect(alert()).toContain(words)
    expect(buttons()).toContain('Point at it')
  })

  it('says that it is read by a person’s word, or that their word leads nowhere now', () => {
    const onPointForget = vi.fn()
    showFields({ repairs: [repair], onPointForget })
    expect(field('landing-page').textContent).toContain('Read where you pointed: “Product link”')
    act(() => byRole('button', 'Forget where I pointed: Landing page').click())
    expect(onPointForget).toHaveBeenCalledExactlyOnceWith(repair)
    showFields({ ...missing, repairs: [repair] })
    expect(field('landing-page').textContent).toContain('not on the page now')
  })

  it('leads to each of the places that could be meant', () => {
    const onShowField = vi.fn()
    const ambiguous = snapshot({ 'landing-page': { state: 'ambiguous', places: 2 } })
    showFields({ snapshot: ambiguous, pointable, onShowField })
    act(() => byRole('button', 'Show place 2 that could be Landing page').click())
    expect(onShowField).toHaveBeenCalledExactlyOnceWith('landing-page', 1)
  })
})
