// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { readForm } from './form/read-form'
import { showField } from './show-field'
import { markup, setPage } from './testing/set-page'

it('scrolls to the label, focuses the control and changes nothing', () => {
  setPage('<main><label>Select a solution type</label><select><option></option></select></main>')
  const place = readForm(document, new Date(), { kind: 'co-sell', offerId: 'lab' }).places.get('solution-type')!
  const before = markup()
  const scroll = vi.fn()
  place.label.scrollIntoView = scroll
  showField(place)
  expect(scroll).toHaveBeenCalledTimes(1)
  expect(document.activeElement).toBe(document.querySelector('select'))
  expect(markup()).toBe(before)
})
