import type { MarkerGround, MarkerPlace } from './place-marker'

const line = { left: 433, top: 272, right: 568, bottom: 288 }
const clip = { left: 0, top: 0, right: 1302, bottom: 768 }
const control = { left: 433, top: 298, right: 853, bottom: 370 }
export const ground: MarkerGround = { line, above: null, covered: false, clip, room: 300, control, width: 70 }

export const cases: [name: string, ground: Partial<MarkerGround>, place: MarkerPlace][] = [
  ['8 px after the label, centred on its line', {}, { shown: true, x: 576, y: 270, fit: 'word' }],
  ['a line of odd height', { line: { ...line, bottom: 289 } }, { shown: true, x: 576, y: 271, fit: 'word' }],
  ['just the room for a word', { room: 88 }, { shown: true, x: 576, y: 270, fit: 'word' }],
  [
    'a short word gets no less room than a long one',
    { room: 87, width: 50 },
    { shown: true, x: 576, y: 270, fit: 'shape' },
  ],
  ['a word wider than the usual room', { room: 100, width: 108 }, { shown: true, x: 576, y: 270, fit: 'shape' }],
  ['a wide word with enough room', { room: 108, width: 108 }, { shown: true, x: 576, y: 270, fit: 'word' }],
  ['just the room for the shape', { room: 20 }, { shown: true, x: 576, y: 270, fit: 'shape' }],
  ['no room: right of the control’s upper edge', { room: 19 }, { shown: true, x: 857, y: 298, fit: 'shape' }],
  [
    'no room beside the control either: above its right end',
    { room: 0, control: { ...control, right: 1290 } },
    { shown: true, x: 1270, y: 276, fit: 'shape' },
  ],
  [
    'a control wider than the window: above its visible end',
    { room: 0, control: { ...control, right: 1500 } },
    { shown: true, x: 1282, y: 276, fit: 'shape' },
  ],
  ['no room and no control', { room: 0, control: null }, { shown: false }],
  ['a control under the upper edge', { room: 0, control: { ...control, top: -4 } }, { shown: false }],
  ['no label to be seen', { line: null }, { shown: false }],
  ['a label under a sticky header', { covered: true }, { shown: false }],
  ['a label half scrolled out above', { line: { ...line, top: -10, bottom: 6 } }, { shown: false }],
  ['a label half scrolled out below', { line: { ...line, top: 760, bottom: 776 } }, { shown: false }],
  ['a label scrolled out of its own scroller', { clip: { ...clip, top: 300 } }, { shown: false }],
  [
    'a marker that just fits under the upper edge',
    { line: { ...line, top: 2, bottom: 18 } },
    { shown: true, x: 576, y: 0, fit: 'word' },
  ],
  ['nothing visible', { clip: { ...clip, right: 0 } }, { shown: false }],
  [
    'a small label of two lines: clear of the words above',
    { line: { ...line, top: 272, bottom: 286 }, above: { left: 433, top: 258, right: 737, bottom: 272 } },
    { shown: true, x: 576, y: 272, fit: 'word' },
  ],
  [
    'words above that end before the marker',
    { line: { ...line, top: 272, bottom: 286 }, above: { left: 433, top: 258, right: 570, bottom: 272 } },
    { shown: true, x: 576, y: 269, fit: 'word' },
  ],
  [
    'lines that overlap: no more than 4 px down',
    { line: { ...line, top: 272, bottom: 286 }, above: { left: 433, top: 264, right: 737, bottom: 278 } },
    { shown: true, x: 576, y: 273, fit: 'word' },
  ],
]
