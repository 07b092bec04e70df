// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { assess, editionFor, type Facts, type FieldId } from '@/rules'
import type { HintModel, HintPlace } from './hint-model'
import { type HintLayer, startHintLayer } from './start-hint-layer'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))

/** happy-dom has no top layer and closed trees stay closed: a test keeps the one that is made. */
let tree: ShadowRoot
const attachShadow = Element.prototype.attachShadow
const openPopovers = new Set<Element>()

let life: AbortController
let layer: HintLayer
let pressed: string[]

beforeEach(() => {
  Element.prototype.attachShadow = function (init) {
    tree = attachShadow.call(this, init)
    return tree
  }
  HTMLElement.prototype.showPopover = function () {
    openPopovers.add(this)
  }
  HTMLElement.prototype.hidePopover = function () {
    openPopovers.delete(this)
  }
  document.elementsFromPoint = () => []
  document.body.replaceChildren()
  for (const id of ['one-pager', 'case-study', 'landing-page']) {
    const label = Object.assign(document.createElement('label'), { id: `label-${id}`, textContent: id })
    document.body.append(label, Object.assign(document.createElement('input'), { id }))
  }
  document.body.append(Object.assign(document.createElement('a'), { id: 'elsewhere', href: '#', textContent: 'x' }))
  life = new AbortController()
  pressed = []
  layer = startHintLayer(
    document,
    { openPanel: () => pressed.push('panel'), showField: field => pressed.push(field) },
    life.signal,
  )
})

afterEach(() => {
  life.abort()
  Element.prototype.attachShadow = attachShadow
})

const byId = (id: string) => document.getElementById(id) as HTMLElement
const place = (id: string): [FieldId, HintPlace] => [
  id as FieldId,
  { label: byId(`label-${id}`), controls: [byId(id)], focusTarget: byId(id) },
]

const facts: Facts = {
  offer: { id: 'a', type: 'saas' },
  form: { documents: { 'one-pager': [], 'case-study': [] }, landingPageUrl: 'https://contoso.com' },
}
function model(change: Partial<HintModel> = {}, known: Facts = facts): HintModel {
  return {
    places: new Map([place('one-pager'), place('case-study'), place('landing-page')]),
    assessment: assess(known, editionFor('2020-05'), '2026-11-23'),
    health: { found: 13, total: 13, enough: true },
    publishBand: null,
    panelOpen: false,
    ...change,
  }
}

const host = () => document.querySelector('cosell-checklist-hints')
const all = (selector: string) => [...tree.querySelectorAll<HTMLElement>(selector)]
const one = (selector: string) => all(selector)[0]
const names = (selector: string) => all(selector).map(element => element.getAttribute('aria-label'))
const title = () => one('.hint-card h2')?.textContent
const key = (name: string) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true })
  ;(document.activeElement ?? document.body).dispatchEvent(event)
  return event
}

describe('the layer in the page', () => {
  it('is nothing before there is a form', () => {
    expect(host()).toBeNull()
  })

  it('is one element on the document element, shown as a popover, and changes no other', () => {
    const before = document.body.outerHTML
    layer.show(model())
    expect(host()?.parentElement).toBe(document.documentElement)
    expect(host()?.shadowRoot).toBeNull()
    expect(openPopovers.has(host() as Element)).toBe(true)
    expect(document.body.outerHTML).toBe(before)
    expect(document.head.querySelectorAll('style, link')).toHaveLength(0)
  })

  it('goes when the page shows no form, and comes back', () => {
    layer.show(model())
    layer.hide()
    expect(host()).toBeNull()
    layer.show(model())
    expect(all('button.marker')).toHaveLength(3)
  })

  it('goes for good when the signal aborts', () => {
    layer.show(model())
    life.abort()
    expect(host()).toBeNull()
    layer.show(model())
    expect(host()).toBeNull()
    byId('one-pager').focus()
    expect(tree.querySelector('.layer')?.childElementCount).toBe(0)
  })

  it('comes back when the page removes it, five times', async () => {
    layer.show(model())
    for (let time = 1; time <= 6; time += 1) {
      host()?.remove()
      await new Promise(resolve => setTimeout(resolve))
      expect(host() !== null).toBe(time <= 5)
    }
    layer.show(model())
    expect(host()).toBeNull()
  })

  it('does not write when nothing changed', async () => {
    layer.show(model())
    const records: MutationRecord[] = []
    const observer = new MutationObserver(list => records.push(...list))
    observer.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true })
    layer.show(model())
    await new Promise(resolve => setTimeout(resolve))
    observer.disconnect()
    expect(records).toEqual([])
  })
})

describe('markers', () => {
  it('name field and state, and are no tab stops', () => {
    layer.show(model())
    expect(names('button.marker')).toEqual([
      'Customer one-pager: Blocker',
      'Customer case study: Optional',
      'Landing page: Met',
    ])
    expect(all('button.marker').every(marker => marker.tabIndex === -1)).toBe(true)
  })

  it('follow the form', () => {
    layer.show(model())
    const form = { ...facts.form, documents: { 'one-pager': [{ name: 'a.pdf' }], 'case-study': [] } }
    layer.show(model({}, { ...facts, form }))
    expect(names('button.marker')[0]).toBe('Customer one-pager: Met')
  })

  it('stand at recognised fields only', () => {
    layer.show(model({ places: new Map([place('landing-page')]) }))
    expect(names('button.marker')).toEqual(['Landing page: Met'])
  })

  it('do not take the focus from the field', () => {
    layer.show(model())
    const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
    one('button.marker')?.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
  })

  it('say of the complete band that it speaks of publishing', () => {
    layer.show(model({ publishBand: byId('elsewhere') }))
    expect(one('[data-marker="publish-band"]')?.textContent).toBe('For publishing, not co-sell')
  })
})

describe('the card', () => {
  it('opens for the focused field without taking the focus, and says what is wrong', () => {
    layer.show(model())
    byId('one-pager').focus()
    expect(title()).toBe('Customer one-pager is missing')
    expect(document.activeElement).toBe(byId('one-pager'))
    expect(openPopovers.has(one('.hint-card') as Element)).toBe(true)
    expect(all('.needed li').map(row => row.textContent)[0]).toBe('Co-sell readyRequired')
    expect(all('dt').map(term => term.textContent)).toEqual(['Fix', 'Why', 'Seen by', 'Source'])
  })

  it('follows the form while it is open', () => {
    layer.show(model())
    byId('one-pager').focus()
    const form = { ...facts.form, documents: { 'one-pager': [{ name: '<b>a</b>.pdf' }] } }
    layer.show(model({}, { ...facts, form }))
    expect(title()).not.toBe('Customer one-pager is missing')
    expect(one('.explain')?.textContent).toContain('<b>a</b>.pdf')
  })

  it('closes by Escape, which the page does not hear, and stays closed for that field', () => {
    layer.show(model())
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    byId('one-pager').focus()
    expect(key('Escape').defaultPrevented).toBe(true)
    expect(one('.hint-card')).toBeUndefined()
    expect(heard).not.toHaveBeenCalled()
    expect(key('Escape').defaultPrevented).toBe(false)
    expect(heard).toHaveBeenCalledOnce()
    document.removeEventListener('keydown', heard)
  })

  it('leaves Escape to a list of the page that is open over the field', () => {
    layer.show(model())
    byId('one-pager').setAttribute('aria-expanded', 'true')
    byId('one-pager').focus()
    expect(key('Escape').defaultPrevented).toBe(false)
    expect(one('.hint-card')).toBeDefined()
  })

  it('opens for an optional field only by its marker', () => {
    layer.show(model())
    byId('case-study').focus()
    expect(one('.hint-card')).toBeUndefined()
    one('[data-marker="case-study"]')?.click()
    expect(title()).toBe('Customer case study is optional')
    expect(one('[data-marker="case-study"]')?.getAttribute('aria-expanded')).toBe('true')
  })

  it('takes no notice of a focus that is not a person’s', () => {
    layer.show(model())
    const heed = layer.ignoreFocus()
    byId('one-pager').focus()
    expect(one('.hint-card')).toBeUndefined()
    byId('one-pager').blur()
    heed()
    heed()
    byId('one-pager').focus()
    expect(title()).toBe('Customer one-pager is missing')
    layer.ignoreFocus()
    byId('elsewhere').focus()
    expect(title()).toBe('Customer one-pager is missing')
  })

  it('closes by its button, and the focus is the field’s again', () => {
    layer.show(model())
    byId('one-pager').focus()
    one('.hint-card button')?.focus()
    one('.hint-card button')?.click()
    expect(one('.hint-card')).toBeUndefined()
    expect(document.activeElement).toBe(byId('one-pager'))
  })

  it('goes with its field', () => {
    layer.show(model())
    byId('one-pager').focus()
    layer.show(model({ places: new Map([place('landing-page')]) }))
    expect(one('.hint-card')).toBeUndefined()
  })
})

describe('the pill', () => {
  it('counts blockers and questions, leads to the next blocker, and opens the panel', () => {
    layer.show(model())
    const [counts, panel] = all('.pill--whole button')
    expect(counts?.textContent).toMatch(/^\d+ blockers?\d+ questions?$/)
    counts?.click()
    panel?.click()
    expect(pressed).toEqual(['one-pager', 'panel'])
  })

  it('is hidden while the panel is open', () => {
    layer.show(model({ panelOpen: true }))
    expect(one('.pill')).toBeUndefined()
  })

  it('says how little was recognised instead of counting, and no marker is shown', () => {
    layer.show(model({ health: { found: 4, total: 13, enough: false } }))
    expect(one('.pill--whole button')?.textContent).toBe('4 of 13 fields recognised')
    expect(all('.marker')).toEqual([])
    byId('one-pager').focus()
    expect(one('.hint-card')).toBeUndefined()
  })

  it('names the status for which nothing is open', () => {
    const { assessment } = model()
    const calm = {
      ...assessment,
      findings: assessment.findings.map(finding => ({ ...finding, outcome: 'met' as const })),
    }
    layer.show(model({ assessment: calm }))
    expect(one('.pill--whole button')?.textContent).toMatch(/^Nothing open for /)
  })
})

describe('a lost connection', () => {
  it('leaves one notice that can be closed', () => {
    layer.show(model())
    byId('one-pager').focus()
    layer.lostConnection()
    expect(one('.hint-card')).toBeUndefined()
    expect(all('.marker')).toEqual([])
    expect(one('.pill--notice p')?.textContent).toContain('What you typed is still on the page')
    layer.show(model())
    expect(all('.marker')).toEqual([])
    one('.pill--notice button')?.click()
    expect(host()).toBeNull()
  })
})
