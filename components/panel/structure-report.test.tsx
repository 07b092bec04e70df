// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { allByRole, byRole } from '@/tests/support/by-role'
import { health, panelProps } from './panel.fixture'
import type { PanelView } from './view'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { Panel } = await import('./panel')
const { StructureReport, revealStructureButton } = await import('./structure-report')

const said = { onCopy: vi.fn(async (_: string) => {}), onBack: vi.fn() }
const show = (report: string | null | undefined) =>
  act(() => render(<StructureReport report={report} {...said} />, document.body))
const body = () => document.body.textContent ?? ''

afterEach(() => {
  act(() => render(null, document.body))
  vi.clearAllMocks()
})

describe('the structure report', () => {
  it('says first what is in it and what is not, and that it is sent nowhere', () => {
    show('{}')
    expect(byRole('heading', 'Structure report')).toBe(document.activeElement)
    const places = ['In it:', 'Not in it:', 'It is sent nowhere'].map(words => body().indexOf(words))
    expect(places.every(place => place > 0)).toBe(true)
    const about = document.querySelector('.structure__about')
    expect(about?.compareDocumentPosition(byRole('textbox', 'Report'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('shows the text as it is, to read and not to change', () => {
    show('{\n  "outline": ["<img src=x>"]\n}')
    const area = byRole('textbox', 'Report') as HTMLTextAreaElement
    expect(area.value).toBe('{\n  "outline": ["<img src=x>"]\n}')
    expect(area.readOnly).toBe(true)
    expect(area.disabled).toBe(false)
    expect(document.querySelector('img')).toBeNull()
  })

  it('copies just that text and says so', async () => {
    show('{ }')
    await act(async () => byRole('button', 'Copy').click())
    expect(said.onCopy).toHaveBeenCalledWith('{ }')
    expect(byRole('button', 'Copied')).toBeTruthy()
  })

  it('does not call copied what the browser refused to copy', async () => {
    said.onCopy.mockRejectedValueOnce(new Error('denied'))
    show('{ }')
    await act(async () => byRole('button', 'Copy').click())
    expect(byRole('button', 'Not copied. Copy again')).toBeTruthy()
  })

  it('says that it is being made, and that the page gave none', () => {
    show(null)
    expect(byRole('status').textContent).toBe('Looking at the page')
    expect(allByRole('button', 'Copy')).toEqual([])
    show(undefined)
    expect(byRole('alert').textContent).toContain('The page gave no report')
    expect(allByRole('textbox')).toEqual([])
  })

  it('leads back', () => {
    show('{}')
    act(() => byRole('button', 'Back').click())
    expect(said.onBack).toHaveBeenCalledOnce()
  })
})

describe('the way to it', () => {
  it.each<PanelView>(['checklist', 'too-little', 'offer-page', 'portal-page'])('is there in view %s', view => {
    const opened = vi.fn()
    const props = panelProps({ view, health: view === 'checklist' ? health() : null, onStructureReport: opened })
    act(() => render(<Panel {...props} />, document.body))
    act(() => byRole('button', 'Structure report').click())
    expect(opened).toHaveBeenCalledOnce()
    revealStructureButton()
    expect(document.activeElement).toBe(byRole('button', 'Structure report'))
  })

  it.each<PanelView>(['no-form', 'first-run', 'signed-out', 'last-reading', 'connection-lost', 'loading'])(
    'is not there in view %s, where no page can be read',
    view => {
      act(() => render(<Panel {...panelProps({ view })} />, document.body))
      expect(allByRole('button', 'Structure report')).toEqual([])
    },
  )
})
