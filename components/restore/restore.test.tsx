// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Difference, RestoredVersion } from './difference'
import type { RestoreProps } from './restore'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { Restore } = await import('./restore')

const now = Date.parse('2026-11-23T14:31:00Z')
const hostile = '<img src=x onerror=alert(1)>\u202Efdp.exe'

const version: RestoredVersion = {
  id: 6,
  at: '2026-11-20T14:02:00.000Z',
  values: {
    platforms: ['Microsoft Azure', 'Office 365'],
    segments: ['Corporate', 'Enterprise'],
    'landing-page': 'https://contoso.com/field-service',
    'one-pager': [hostile],
  },
}
const differences: Difference[] = [
  { field: 'platforms', state: 'differs', page: [], draft: ['Microsoft Azure', 'Office 365'], preset: true },
  { field: 'segments', state: 'conflict', page: ['Enterprise'], draft: ['Corporate', 'Enterprise'], preset: false },
  { field: 'one-pager', state: 'not-restorable', page: [], draft: [hostile], preset: false },
  { field: 'solution-type', state: 'same', page: 'IP', draft: 'IP', preset: false },
]

const said = {
  onRestore: vi.fn<RestoreProps['onRestore']>(),
  onUndo: vi.fn(),
  onShowField: vi.fn(),
  onCopy: vi.fn<RestoreProps['onCopy']>(),
  onBack: vi.fn(),
}

function show(props: Partial<RestoreProps> = {}) {
  act(() =>
    render(
      <Restore
        offerAlias="Contoso Field Service"
        version={version}
        differences={differences}
        readAt="2026-11-23T14:30:40.000Z"
        now={now}
        running={false}
        {...said}
        {...props}
      />,
      document.body,
    ),
  )
}

const buttons = () => [...document.querySelectorAll('button')]
const button = (name: string) =>
  buttons().find(one => (one.getAttribute('aria-label') ?? one.textContent) === name) as HTMLButtonElement
const field = (id: string) => document.querySelector(`[data-field="${id}"]`) as HTMLElement
const radios = (id: string) => [...field(id).querySelectorAll<HTMLInputElement>('input[type=radio]')]
const press = (element: HTMLElement) => act(() => element.click())

beforeEach(() => vi.clearAllMocks())
afterEach(() => act(() => render(null, document.body)))

describe('choosing', () => {
  test('the conflict comes first and nothing is preset for it', () => {
    show()
    const fields = [...document.querySelectorAll<HTMLElement>('fieldset')]
    expect(fields.map(one => one.dataset.field)).toEqual(['segments', 'platforms'])
    expect(radios('segments').map(radio => radio.checked)).toEqual([false, false])
    expect(radios('platforms').map(radio => radio.checked)).toEqual([false, true])
    expect(field('segments').textContent).toContain('Changed on the page after the draft was kept')
    expect(field('platforms').textContent).toContain('Empty')
  })

  test('a conflict tells what the page held when editing began, blank or not', () => {
    const conflict = differences[1]!
    show({
      differences: [
        { ...conflict, base: [] },
        { ...differences[0]!, state: 'differs' },
      ],
    })
    expect(field('segments').textContent).toContain('When editing began, the page held: Empty')
    expect(field('platforms').textContent).not.toContain('When editing began')
    show({ differences: [{ ...conflict, base: ['SMB'] }] })
    expect(field('segments').textContent).toContain('When editing began, the page held: SMB')
    const described = field('segments').getAttribute('aria-describedby')!.split(' ')
    expect(described.map(id => document.getElementById(id)?.textContent)).toContain(
      'When editing began, the page held: SMB',
    )
  })

  test('restores what was chosen, and only that', () => {
    show()
    press(button('Restore 1 field'))
    expect(said.onRestore).toHaveBeenLastCalledWith(['platforms'])
    press(radios('segments')[1]!)
    press(button('Restore 2 fields'))
    expect(said.onRestore).toHaveBeenLastCalledWith(['segments', 'platforms'])
  })

  test('cannot restore nothing', () => {
    show()
    press(radios('platforms')[0]!)
    expect(button('Restore 0 fields').disabled).toBe(true)
  })

  test('says which field waits for a choice', () => {
    show({ differences: differences.filter(one => one.state === 'conflict') })
    expect(document.querySelector('footer')?.textContent).toContain('Not changed until you choose: Segments')
  })

  test('a file’s name is text and nothing else', () => {
    show()
    expect(document.querySelector('img')).toBeNull()
    expect(field('one-pager').querySelector('bdi')?.textContent).toBe('<img src=x onerror=alert(1)>\uFFFDfdp.exe')
    expect(field('one-pager').textContent).toContain('Drafts keep a file’s name, never the file')
  })

  test('nothing can be pressed twice while it runs', () => {
    show({ running: true })
    expect(button('Restoring…').disabled).toBe(true)
    expect(button('Cancel').disabled).toBe(true)
    expect(radios('platforms').every(radio => radio.disabled)).toBe(true)
  })

  test('says which version it is, with its name', () => {
    show({ version: { ...version, name: 'sent to legal' } })
    expect(document.querySelector('header')?.textContent).toMatch(/20 Nov 2026, .* · \u2068sent to legal\u2069$/)
  })

  test('takes the focus to its heading', () => {
    show()
    expect(document.activeElement?.textContent).toBe('Restore a draft')
  })
})

describe('no form open', () => {
  test('says so, offers no restoring, and still gives the values', async () => {
    show({ readAt: undefined })
    expect(document.body.textContent).toContain('The form is not open in a tab')
    expect(buttons().some(one => one.textContent?.startsWith('Restore'))).toBe(false)
    await act(async () => field('landing-page').querySelector('button')?.click())
    expect(said.onCopy).toHaveBeenCalledWith('landing-page')
    expect(field('landing-page').textContent).toContain('Value copied')
  })

  test('a copy that failed is not called copied', async () => {
    said.onCopy.mockRejectedValueOnce(new Error('denied'))
    show({ readAt: undefined })
    await act(async () => field('landing-page').querySelector('button')?.click())
    expect(field('landing-page').textContent).toContain('Not copied')
  })
})

describe('what came of it', () => {
  const status = () => document.querySelector('[role=status]')?.textContent

  test('tells each field', () => {
    show({ result: { fields: [{ field: 'platforms', outcome: 'written' }] } })
    expect(document.querySelector('h1')?.textContent).toBe('Draft restored in part')
    expect(status()).toContain('1 field restored')
    expect(field('platforms').textContent).toContain('Restored: Microsoft Azure, Office 365')
    expect(field('segments').textContent).toContain('Left as on the page: Enterprise')
    expect(document.body.textContent, 'what no draft can bring back').toContain('Still to do by hand')
    expect(status()).toContain('What the page held before is among the kept versions.')
    expect(document.body.textContent).toContain('Not yet saved in Partner Center')
    press(button('Undo'))
    expect(said.onUndo).toHaveBeenCalledOnce()
  })

  test.each([
    ['changed-by-page', 'The page put its own value back'],
    ['read-only', 'does not let this field be changed'],
    ['not-found', 'is not recognised on the page now'],
    ['not-offered', 'does not list every choice'],
    ['copy-instead', 'only by hand'],
  ] as const)('%s is told with the value to copy', (outcome, words) => {
    show({ result: { fields: [{ field: 'landing-page', outcome }] } })
    expect(document.querySelector('h1')?.textContent).toBe('Nothing was restored')
    expect(status()).toContain('1 not taken')
    expect(field('landing-page').textContent).toContain(words)
    expect(field('landing-page').textContent).toContain('https://contoso.com/field-service')
    expect(document.body.textContent).not.toContain('Not yet saved')
    expect(buttons().some(one => one.textContent === 'Undo')).toBe(false)
  })

  test('some taken, some not', () => {
    const fields = [
      { field: 'platforms', outcome: 'written' },
      { field: 'solution-type', outcome: 'same-already' },
      { field: 'landing-page', outcome: 'changed-by-page' },
    ] as const
    show({ result: { fields: [...fields] } })
    expect(document.querySelector('h1')?.textContent).toBe('Draft restored in part')
    expect(status()).toContain('1 field restored, 1 the same already, 1 not taken')
  })

  test('names what a person has to bring back, with the way it has to go', () => {
    const contacts = {
      field: 'contacts',
      state: 'not-restorable',
      draft: { count: 4, rows: null },
      preset: false,
    } as const
    show({
      differences: [...differences, contacts],
      result: { fields: [{ field: 'platforms', outcome: 'written' }] },
    })
    expect(document.querySelector('h1')?.textContent).toBe('Draft restored in part')
    expect(field('contacts').textContent).toContain('4 contacts')
    expect(field('contacts').textContent).toContain('Import your list again.')
    expect(field('one-pager').textContent).toContain('Upload it again.')
  })

  test('undone', () => {
    show({ result: { undone: true, fields: [{ field: 'platforms', outcome: 'written' }] } })
    expect(document.querySelector('h1')?.textContent).toBe('Restoring undone')
    expect(status()).toContain('1 field put back')
    expect(buttons().some(one => one.textContent === 'Undo')).toBe(false)
    expect(document.querySelectorAll('[data-field=segments]')).toHaveLength(0)
  })

  test('an undo that did not reach a field says so', () => {
    show({ result: { undone: true, fields: [{ field: 'platforms', outcome: 'read-only' }] } })
    expect(status()).toContain('1 not put back')
    expect(field('platforms').textContent).toContain('What the field held before is kept as a version')
  })

  test('not undone where somebody has typed since', () => {
    show({ result: { undone: true, fields: [{ field: 'landing-page', outcome: 'changed-since' }] } })
    const refused = document.querySelector('[data-outcome="changed-since"]')
    expect(refused?.textContent).toContain('It was changed on the page in the meantime')
  })
})
