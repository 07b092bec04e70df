import { expect, it } from 'vitest'
import { overlaps } from './box'
import { foldsPill, riseOf } from './place-pill'

const pill = { left: 1033, top: 718, right: 1278, bottom: 752 }

it.each([
  ['nothing under it', [], false],
  ['a control beside it', [{ left: 433, top: 718, right: 1000, bottom: 746 }], false],
  ['a control that ends where it begins', [{ left: 433, top: 718, right: 1033, bottom: 746 }], false],
  ['a control that reaches under it', [{ left: 433, top: 718, right: 1034, bottom: 746 }], true],
  ['a control that just touches its upper edge', [{ left: 1100, top: 690, right: 1200, bottom: 718 }], false],
  [
    'one of several controls under it',
    [
      { left: 0, top: 0, right: 9, bottom: 9 },
      { left: 1100, top: 730, right: 1116, bottom: 746 },
    ],
    true,
  ],
])('%s', (_, controls, folds) => {
  expect(foldsPill(pill, controls)).toBe(folds)
})

const viewport = { left: 0, top: 0, right: 1302, bottom: 768 }
const corner = { left: 858, top: 700, right: 1278, bottom: 752 }
const removeLink = { left: 1200, top: 720, right: 1250, bottom: 740 }

it.each([
  ['nothing under it: its corner', [], 0],
  ['a link under it: above the link', [removeLink], 40],
  ['a link above that too: above both', [removeLink, { ...removeLink, top: 670, bottom: 690 }], 90],
  ['links up to the middle: its corner after all', [{ ...removeLink, top: 390, bottom: 740 }], 0],
])('the notice with %s', (_, controls, rise) => {
  expect(riseOf(corner, viewport, box => controls.filter(control => overlaps(box, control)))).toBe(rise)
})
