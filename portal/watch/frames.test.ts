// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FieldId, FieldValue } from '@/rules'
import { keepingFocus } from '../keeping-focus'
import { frameWith, type TestFrame } from '../testing/frame'
import { setPage } from '../testing/set-page'
import { offerGuid, tabPage } from '../testing/tab-form'
import { watchPage } from '../watch-page'
import { writeField } from '../write-field'

let watch: AbortController
let frame: TestFrame
const changed = vi.fn()
const edited = vi.fn()

const frames = async (count = 2) => {
  for (let left = count; left > 0; left -= 1) await new Promise(resolve => requestAnimationFrame(resolve))
}
const inside = <Found extends Element = HTMLElement>(selector: string) =>
  frame.document.querySelector(selector) as Found
const loaded = () => frame.element.dispatchEvent(new Event('load'))
const calls = () => [changed, edited].map(({ mock }) => mock.calls.length)

beforeEach(async () => {
  watch = new AbortController()
  setPage('<main></main>')
  frame = frameWith(tabPage({ url: 'https://a.example' }))
  document.querySelector('main')?.append(frame.element)
  await frames()
  changed.mockReset()
  edited.mockReset()
  watchPage(document, { changed, edited, pressed: () => {}, interest: () => 'form' }, watch.signal)
})
afterEach(() => watch.abort())

describe('a page with a frame', () => {
  it.each<[string, () => void, number[]]>([
    ['new words', () => inside('h1').append('!'), [1, 0]],
    ['an edit', () => inside('select').dispatchEvent(new Event('change', { bubbles: true })), [1, 1]],
    [
      'a click that adds something',
      () => {
        const add = [...frame.document.querySelectorAll('a')].find(({ textContent }) => textContent?.includes('+ Add'))
        add?.addEventListener('click', event => {
          event.preventDefault()
          add.before(frame.document.createElement('select'))
        })
        add?.click()
      },
      [1, 1],
    ],
  ])('is watched there: %s', async (_, act, expected) => {
    act()
    await frames()
    expect(calls()).toEqual(expected)
  })

  it('follows values that leave no trace there', { timeout: 30_000 }, async () => {
    inside<HTMLInputElement>('input[type=checkbox]').checked = true
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), 10_000)
  })

  it('is watched in the frame’s next document, and not in the one before', async () => {
    const before = inside('h1')
    frame.show(tabPage())
    loaded()
    await frames()
    expect(calls()).toEqual([1, 0])
    inside('h1').append('!')
    await frames()
    expect(calls()).toEqual([2, 0])
    before.append('!')
    before.dispatchEvent(new Event('input', { bubbles: true }))
    await frames()
    expect(calls()).toEqual([2, 0])
  })

  it('is watched in a frame that comes later, and no more in one that went', async () => {
    const later = frameWith('<p>later</p>')
    document.body.append(later.element)
    await frames()
    later.document.body.append('x')
    await frames()
    expect(changed).toHaveBeenCalledTimes(2)
    later.element.remove()
    await frames()
    later.document.body.append('y')
    await frames()
    expect(changed).toHaveBeenCalledTimes(3)
  })

  it('is watched in frames that one cannot look into as a whole only', async () => {
    document.body.append(frameWith(null).element)
    await frames()
    expect(calls()).toEqual([1, 0])
  })

  it('is left alone there when the watch ends', async () => {
    watch.abort()
    inside('h1').append('!')
    inside('select').dispatchEvent(new Event('change', { bubbles: true }))
    loaded()
    await frames()
    expect(calls()).toEqual([0, 0])
  })
})

it('a page at rest is watched again when a frame has loaded another', async () => {
  watch.abort()
  const own = new AbortController()
  watchPage(document, { changed, edited, pressed: () => {}, interest: () => 'none' }, own.signal, {
    quiet: 30,
    most: 30,
  })
  await new Promise(resolve => setTimeout(resolve, 120))
  inside('h1').append('!')
  await frames()
  expect(changed).not.toHaveBeenCalled()
  loaded()
  await frames()
  expect(changed).toHaveBeenCalledTimes(1)
  own.abort()
})

describe('a field in a frame', () => {
  const page = { kind: 'co-sell', offerId: offerGuid } as const
  const write = (field: FieldId, value: FieldValue) =>
    writeField(document, field, value, page, new AbortController().signal)

  it.each<[FieldId, FieldValue]>([
    ['landing-page', 'https://b.example'],
    ['solution-type', 'Service'],
    ['platforms', ['Office 365']],
  ])('is written, and the frame’s page hears of it as of a person’s edit: %s', async (field, value) => {
    const heard = vi.fn()
    frame.document.addEventListener('change', heard)
    expect(await write(field, value)).toBe('written')
    expect(await write(field, value)).toBe('same-already')
    expect(heard).toHaveBeenCalled()
  })

  it('gives the focus back that its page took', async () => {
    inside('select').focus()
    Object.defineProperty(document, 'activeElement', { value: frame.element, configurable: true })
    await keepingFocus(document, async () => inside('input').focus())
    expect(frame.document.activeElement).toBe(inside('select'))
    Reflect.deleteProperty(document, 'activeElement')
  })
})
