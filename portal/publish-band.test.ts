// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { findPublishBand, isPublishBand } from './publish-band'

// happy-dom lays nothing out: what is marked as hidden is taken for hidden.
beforeEach(() => {
  Element.prototype.checkVisibility = function () {
    return this.closest('[hidden]') === null
  }
})

const page = (...children: HTMLElement[]) => document.body.replaceChildren(...children)
const span = (textContent: string, hidden = false) =>
  Object.assign(document.createElement('span'), { textContent, hidden })

it('finds the band by its words, white space aside', () => {
  const band = span(' Changes  complete, not\u00a0published ')
  page(span('Co-sell with Microsoft'), band)
  expect(findPublishBand(document)).toBe(band)
})

it('finds a band whose sentence is put together from parts', () => {
  const band = document.createElement('span')
  band.append('Changes ', 'complete', ', not published')
  page(band)
  expect(findPublishBand(document)).toBe(band)
})

it.each([
  'Changes incomplete, not published',
  'Changes complete',
  'Changes complete, not published yet',
  'changes complete, not published',
])('does not take “%s” for it', words => {
  page(span(words))
  expect(findPublishBand(document)).toBeNull()
})

it('passes over a hidden copy', () => {
  const band = span('Changes complete, not published')
  page(span('Changes complete, not published', true), band)
  expect(findPublishBand(document)).toBe(band)
})

it('knows when the band it found has changed or gone', () => {
  const band = span('Changes complete, not published')
  page(band)
  expect(isPublishBand(band)).toBe(true)
  band.textContent = 'Changes incomplete, not published'
  expect(isPublishBand(band)).toBe(false)
  band.textContent = 'Changes complete, not published'
  band.remove()
  expect(isPublishBand(band)).toBe(false)
})
