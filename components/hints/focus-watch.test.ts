// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FieldId } from '@/rules'
import { fieldOnPath, watchFocus } from './focus-watch'

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name) => document.createElement(name)

describe('fieldOnPath', () => {
  const box = make('div')
  const input = make('input')
  const deep = make('input')
  const host = make('x-field' as 'div')
  host.attachShadow({ mode: 'open' }).append(deep)
  const places = new Map<FieldId, { controls: HTMLElement[] }>([
    ['one-pager', { controls: [box] }],
    ['landing-page', { controls: [input] }],
    ['contacts', { controls: [deep] }],
  ])

  it.each<[string, EventTarget[], FieldId | null]>([
    ['a control', [input, document.body, document], 'landing-page'],
    ['something inside a control', [make('a'), box, document.body], 'one-pager'],
    ['a control in an open shadow tree', [deep, host, document.body], 'contacts'],
    ['the host behind which the only control lies', [host, document.body], 'contacts'],
    ['another element', [make('a'), document.body], null],
    ['the body', [document.body, document], null],
    ['nothing', [], null],
  ])('%s', (_, path, field) => {
    expect(fieldOnPath(path, places)).toBe(field)
  })

  it('does not guess which of two fields behind one host has the focus', () => {
    const other = make('input')
    host.shadowRoot?.append(other)
    const two = new Map(places).set('segments', { controls: [other] })
    expect(fieldOnPath([host, document.body], two)).toBeNull()
  })
})

describe('watchFocus', () => {
  let life: AbortController
  let seen: unknown[]
  const ours = make('div')
  const button = make('button')
  const input = make('input')
  const link = make('button')

  beforeEach(() => {
    life = new AbortController()
    seen = []
    ours.append(button)
    document.body.replaceChildren(input, link, ours)
    document.hasFocus = () => true
    watchFocus(
      document,
      ours,
      () => new Map<FieldId, { controls: HTMLElement[] }>([['landing-page', { controls: [input] }]]),
      { came: field => seen.push(field), left: elsewhere => seen.push(elsewhere) },
      life.signal,
    )
  })

  afterEach(() => life.abort())

  it('tells of a field, of another place, and of none', () => {
    input.focus()
    link.focus()
    link.blur()
    expect(seen.filter((each, index) => each !== seen[index - 1])).toEqual(['landing-page', true, false])
  })

  it('takes no notice of the focus in our own layer', () => {
    button.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
    expect(seen).toEqual([])
  })

  it('takes no notice of the window losing the focus', () => {
    document.hasFocus = () => false
    input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    expect(seen).toEqual([])
  })

  it('ends with the signal', () => {
    life.abort()
    input.focus()
    expect(seen).toEqual([])
  })
})
