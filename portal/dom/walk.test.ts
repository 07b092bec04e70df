// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { outlineOf } from './walk'

const texts = () => outlineOf(document).items.flatMap(item => (item.kind === 'text' ? [item.text] : []))
/** One element whose words are several text nodes, as components render "Solution area {number} *". */
function words(...parts: string[]): HTMLElement {
  const element = document.createElement('label')
  element.append(...parts.map(part => document.createTextNode(part)))
  document.body.append(element)
  return element
}

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('text nodes that follow each other', () => {
  it.each([
    [['Solution area ', '1', ' *'], 'Solution area 1 *'],
    [['Solution', ' ', 'area'], 'Solution area'],
    [['Max', '3'], 'Max3'],
    [['one ', ' two'], 'one two'],
  ])('%j are one text: %j', (parts, whole) => {
    words(...parts)
    expect(texts()).toEqual([whole])
  })

  it('are two where an element stands between', () => {
    const label = words('Solution area ')
    label.append(document.createElement('b'), document.createTextNode('1'))
    expect(texts()).toEqual(['Solution area ', '1'])
  })
})

describe('a copy that is laid far to the left', () => {
  const laidAt = (right: number) => {
    const copy = words('Segments')
    copy.style.cssText = 'position: absolute; left: -9999px'
    copy.getBoundingClientRect = () => new DOMRect(right - 100, 0, 100, 20)
  }

  it('is no part of the page where no scrolling reaches it', () => {
    laidAt(-9899)
    expect(texts()).toEqual([])
  })

  it('is one where its place lies as far to the right', () => {
    laidAt(400)
    expect(texts()).toEqual(['Segments'])
  })
})

describe('the list that a drop-down opens', () => {
  const list = (id: string) => `<div role="listbox" id="${id}"><div role="option">Azure</div></div>`

  it('is no part of the page’s words', () => {
    document.body.innerHTML = `<div role="combobox" aria-controls="a">Azure</div>${list('a')}<p>Contacts</p>`
    expect(texts()).toEqual(['Contacts'])
  })

  it('is a control that nobody reads when nothing opens it', () => {
    document.body.innerHTML = `${list('b')}<p>Contacts</p>`
    expect(texts()).toEqual(['Contacts'])
    expect(outlineOf(document).items[0]).toMatchObject({ kind: 'control', control: 'other' })
  })
})
