// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { form2020 } from '@/components/panel/panel.fixture'
import { chooseEdition, defaultPreferences, type EditionPins, editionFor, editions, type FormMarks } from '@/rules'
import { readyFacts } from '@/rules/test-facts'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { EditionLine } = await import('./edition-line')
const { CompareEditions } = await import('./compare-editions')

const pinned = vi.fn()
const compared = vi.fn()
const back = vi.fn()
afterEach(() => {
  render(null, document.body)
  vi.clearAllMocks()
})

const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
const selects = () => [...document.querySelectorAll('select')]
function choose(select: HTMLSelectElement | undefined, value: string) {
  act(() => {
    select!.value = value
    select!.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

describe('the edition line', () => {
  const show = (pins: EditionPins = {}, marks: FormMarks | undefined = form2020) =>
    act(() =>
      render(
        <EditionLine
          choice={chooseEdition(marks, pins)}
          preferences={{ ...defaultPreferences, pins }}
          type="saas"
          onPin={pinned}
          onCompareEditions={compared}
        />,
        document.body,
      ),
    )

  it('tells which edition is at work, of what day, and why', () => {
    show()
    expect(text('.tag')).toContain('2020-05')
    expect(text('.edition-caution')).toContain('19 May 2020')
    expect(text('[data-part="reason"]')).toContain('3')
    expect(text('.edition__why')).toContain('2020-09')
  })

  it('calls the newest provisional in plain view, and names its weak points', () => {
    show({ all: '2026-08' })
    expect(text('.edition-caution')).toContain('Provisional')
    expect(document.querySelectorAll('.edition__notes li')).toHaveLength(editionFor('2026-08').notes.length)
    expect(text('.edition__why')).toContain('2020-05')
  })

  it('offers every edition, and the page’s own choice, for the offer and for all', () => {
    show()
    for (const select of selects()) expect(select.options).toHaveLength(editions.length + 1)
    expect(selects()[0]?.options[0]?.textContent).toContain('2020-05')
    choose(selects()[0], '2023-08')
    choose(selects()[1], '2021-02')
    expect(pinned.mock.calls).toEqual([
      ['2023-08', 'offer'],
      ['2021-02', 'all'],
    ])
  })

  it('takes a pin away, and says what counts then', () => {
    show({ all: '2021-02', offer: '2023-08' })
    expect(selects()[0]?.options[0]?.textContent).toContain('2021-02')
    choose(selects()[0], '')
    expect(pinned).toHaveBeenCalledExactlyOnceWith(null, 'offer')
  })
})

describe('what changes', () => {
  const show = (current = '2020-05', facts: ReturnType<typeof readyFacts> | null = readyFacts()) =>
    act(() =>
      render(
        <CompareEditions
          offerAlias="Contoso"
          current={editionFor(current)}
          facts={facts}
          today="2026-11-23"
          inTrial={false}
          onBack={back}
        />,
        document.body,
      ),
    )
  const rule = (id: string) => document.querySelector(`[data-rule="${id}"]`)

  it('begins with the edition at work and the newest other one', () => {
    show()
    expect(selects().map(({ value }) => value)).toEqual(['2020-05', '2026-08'])
  })

  it('compares the newest with the one before it', () => {
    show('2026-08')
    expect(selects().map(({ value }) => value)).toEqual(['2026-08', '2023-08'])
  })

  it('tells each rule before and after, and what it finds of the offer', () => {
    show()
    choose(selects()[1], '2023-08')
    expect(rule('azure-platform')?.getAttribute('data-change')).toBe('replaced')
    expect(rule('azure-platform')?.textContent).toContain('Repeatable IP on Azure')
    expect(
      [...rule('azure-platform')!.querySelectorAll('[data-outcome]')].map(one => one.getAttribute('data-outcome')),
    ).toEqual(['met', 'unknown'])
    expect(rule('segments')?.textContent).toContain('Not asked')
    expect(text('[data-part="reached"]')).toContain('Azure IP co-sell incentivized')
  })

  it('says nothing of an offer that was never read', () => {
    show('2020-05', null)
    expect(document.querySelector('[data-part="reached"]')).toBeNull()
    expect(document.querySelector('[data-outcome]')).toBeNull()
    expect(rule('one-pager') ?? rule('transactable')).toBeTruthy()
  })

  it('finds nothing between an edition and itself', () => {
    show()
    choose(selects()[1], '2020-05')
    expect(document.querySelectorAll('[data-change]')).toHaveLength(0)
  })
})
