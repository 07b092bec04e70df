// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Box } from './box'
import type { Parts } from './parts'
import { createPlacing } from './placing'

/** A form that is scrolled under a header. Every box is told by the test, since happy-dom lays nothing out. */
const window800: Box = { left: 0, top: 0, right: 1000, bottom: 800 }
const header: Box = { left: 0, top: 0, right: 1000, bottom: 60 }
const words = 100
const rows = 40
const rowHeight = 100

let scrolled: number
let headerShown: boolean
const boxes = new Map<Node, () => Box>()
const reads = { boxes: 0, looks: 0 }
let placing: ReturnType<typeof createPlacing>
let parts: Parts

beforeEach(() => {
  scrolled = 0
  headerShown = false
  boxes.clear()
  document.body.replaceChildren()
  const host = append('div', () => window800)
  const bar = append('header', () => header)
  bar.style.background = 'white'
  const carrier = append('div', () => window800)
  const markers = Array.from({ length: rows }, (_, row) => {
    const label = append('label', () => lineOf(row))
    const text = document.createTextNode(`Label ${row}`)
    label.append(text)
    boxes.set(text, () => lineOf(row))
    const element = document.createElement('button')
    carrier.append(element)
    return { element, field: null, anchor: { label, controls: [] } }
  })
  parts = { markers, carrier, card: null, pill: null }

  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    reads.boxes += 1
    return rect(boxes.get(this)?.())
  })
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return [rect(boxes.get(this.startContainer)?.())] as unknown as DOMRectList
  })
  const stack = (_: number, y: number): Element[] => {
    reads.looks += 1
    const label = markers.find((__, row) => y >= lineOf(row).top && y <= lineOf(row).bottom)?.anchor.label
    return [...(headerShown && y < header.bottom ? [bar] : []), ...(label ? [label] : []), document.body]
  }
  document.elementsFromPoint = stack
  document.elementFromPoint = (x, y) => stack(x, y)[0] ?? null
  placing = createPlacing(host, window)
  placing.place(parts)
})

afterEach(() => vi.restoreAllMocks())

function append(name: string, box: () => Box): HTMLElement {
  const element = document.createElement(name)
  document.body.append(element)
  boxes.set(element, box)
  return element
}

function lineOf(row: number): Box {
  const top = row * rowHeight + 40 - scrolled
  return { left: 20, top, right: 20 + words, bottom: top + 20 }
}

const rect = ({ left, top, right, bottom }: Box = { left: 0, top: 0, right: 0, bottom: 0 }) =>
  new DOMRect(left, top, right - left, bottom - top)

/** Scrolls by steps, one in each frame, and tells what one of them cost at most. */
function scroll(steps: number, by: number) {
  const most = { boxes: 0, looks: 0 }
  for (let step = 0; step < steps; step += 1) {
    scrolled += by
    Object.assign(reads, { boxes: 0, looks: 0 })
    placing.follow(parts)
    most.boxes = Math.max(most.boxes, reads.boxes)
    most.looks = Math.max(most.looks, reads.looks)
  }
  return most
}

const shifted = (element: HTMLElement | null) =>
  /translate\((-?[\d.]+)px, (-?[\d.]+)px\)/
    .exec(element?.style.transform ?? '')
    ?.slice(1)
    .map(Number) ?? [0, 0]

/** Where the markers that are shown stand, by row. */
function shown(): Record<number, number[]> {
  const [x = 0, y = 0] = shifted(parts.carrier)
  return Object.fromEntries(
    parts.markers.flatMap(({ element }, row) => {
      const [left = 0, top = 0] = shifted(element)
      return element.style.visibility === 'hidden' ? [] : [[row, [left + x, top + y]]]
    }),
  )
}

/** Where they belong: 8 px after their labels, as long as all of their height is in the window. */
const expected = (from = 0) =>
  Object.fromEntries(
    Array.from({ length: rows }, (_, row) => [row, lineOf(row)] as const)
      .filter(([, { top, bottom }]) => top >= from && bottom <= window800.bottom)
      .map(([row, { top, right }]) => [row, [right + 8, top]]),
  )

describe('while the form is scrolled', () => {
  it('the pill folds when something comes under it, and unfolds when scrolling has ended', () => {
    const pill = append('div', () => window800)
    const whole = document.createElement('fieldset')
    whole.className = 'pill--whole'
    pill.append(whole)
    boxes.set(whole, () => ({ left: 100, top: 770, right: 300, bottom: 795 }))
    parts = { ...parts, pill }
    const isFolded = () => pill.hasAttribute('data-folded')
    placing.place(parts)
    expect(isFolded()).toBe(false)
    scroll(6, 13)
    expect(isFolded(), 'the ninth label is under it').toBe(true)
    scroll(4, 10)
    expect(isFolded(), 'nothing is any more, but the next will be').toBe(true)
    placing.settled()
    placing.place(parts)
    expect(isFolded()).toBe(false)
  })

  it('markers stand beside their labels in every frame, down and up, by whole pixels and by parts of them', () => {
    for (const by of [16, -7, 300, 0, -4, 120]) {
      scroll(1, by)
      expect(shown()).toEqual(expected())
    }
    scroll(1, 0.4)
    for (const [row, [x, y]] of Object.entries(shown())) {
      expect(x).toBe(128)
      expect(Math.abs((y ?? 0) - lineOf(Number(row)).top)).toBeLessThan(1)
    }
  })

  it('and at whole pixels when it has ended', () => {
    scroll(3, 10.3)
    placing.settled()
    placing.place(parts)
    expect(Object.values(shown()).flat().every(Number.isInteger)).toBe(true)
  })

  it('a frame reads each label’s box once, and looks at what is painted only where a label comes into sight', () => {
    scroll(6, 16)
    // The host, and the labels: what is over them is looked at in one frame of six.
    expect(scroll(5, 1)).toEqual({ boxes: rows + 1, looks: 0 })
    const inSight = Object.keys(shown()).length
    expect(scroll(1, 1)).toEqual({ boxes: rows + 1, looks: inSight })
  })

  it('a frame changes the style of one element, however many markers there are', async () => {
    scroll(6, 16)
    const records: MutationRecord[] = []
    const observer = new MutationObserver(list => records.push(...list))
    observer.observe(document.body, { subtree: true, attributes: true, childList: true })
    scroll(1, 2)
    await new Promise(resolve => setTimeout(resolve))
    observer.disconnect()
    expect(new Set(records.map(({ target }) => target))).toEqual(new Set([parts.carrier]))
  })

  it('a label that scrolls by itself takes its marker along, and leaves the others with theirs', () => {
    const [, stuck] = parts.markers
    const place: Box = { left: 20, top: 140, right: 120, bottom: 160 }
    for (const node of [stuck?.anchor.label, stuck?.anchor.label.firstChild]) if (node) boxes.set(node, () => place)
    scroll(5, 13)
    expect(shown()).toEqual({ ...expected(), 1: [128, 140] })
  })

  it('a marker hides under a header: within six frames, and at once when one was seen to do so', () => {
    headerShown = true
    scroll(6, 18)
    expect(Object.keys(expected())).toContain('1')
    expect(shown()).toEqual(expected(50))
    for (let step = 0; step < 60; step += 1) {
      scroll(1, step < 30 ? 7 : -5)
      expect(shown()).toEqual(expected(50))
    }
  })
})
