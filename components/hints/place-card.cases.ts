import type { CardGround, CardPlace } from './place-card'

const field = { left: 433, top: 298, right: 853, bottom: 370 }
export const ground: CardGround = {
  viewport: { left: 0, top: 0, right: 1302, bottom: 768 },
  headerEnd: 0,
  label: { left: 433, top: 272, right: 646, bottom: 288 },
  field,
  focused: field,
  others: [],
  pill: null,
  size: { width: 320, height: 340 },
}
const narrow = { left: 0, top: 0, right: 800, bottom: 768 }
const small = { left: 0, top: 0, right: 360, bottom: 400 }
const low = { ...field, top: 698, bottom: 750 }
const lowLabel = { left: 433, top: 672, right: 646, bottom: 688 }
const slim = { left: 16, top: 190, right: 344, bottom: 218 }

export const cases: [name: string, ground: Partial<CardGround>, place: Partial<CardPlace>][] = [
  ['right of the control, level with the label', {}, { side: 'right', x: 865, y: 270, maxHeight: 752 }],
  [
    'a label longer than its control keeps its marker free',
    { label: { ...ground.label, right: 1000 } },
    { side: 'right', x: 865, y: 296 },
  ],
  [
    'near the lower edge: up as far as needed',
    { field: low, label: lowLabel, focused: low },
    { side: 'right', y: 420 },
  ],
  [
    'above the pill where that leaves room',
    { field: low, label: lowLabel, focused: low, pill: { left: 1033, top: 718, right: 1278, bottom: 752 } },
    { side: 'right', y: 370 },
  ],
  [
    'over the pill where the card is taller than that',
    { size: { width: 320, height: 740 }, pill: { left: 1033, top: 718, right: 1278, bottom: 752 } },
    { side: 'right', y: 20 },
  ],
  [
    'a label scrolled out above: at the upper edge',
    { label: { ...ground.label, top: -50, bottom: -34 } },
    { side: 'right', y: 8 },
  ],
  ['no room at the right: below', { viewport: narrow }, { side: 'below', x: 433, y: 378 }],
  ['below, not over the right edge', { viewport: { ...narrow, right: 740 } }, { side: 'below', x: 412, y: 378 }],
  [
    'no room below: above the label',
    { viewport: narrow, field: low, label: lowLabel, focused: low },
    { side: 'above', x: 433, y: 324 },
  ],
  [
    'no room below and above: left',
    {
      viewport: narrow,
      field: { ...field, top: 100, bottom: 700 },
      label: { ...ground.label, top: 80, bottom: 96 },
      focused: { left: 433, top: 300, right: 449, bottom: 316 },
    },
    { side: 'left', x: 101, y: 78 },
  ],
  [
    'a small window: under the focused control, as high as the room',
    {
      viewport: small,
      field: { ...slim, top: 60, bottom: 88 },
      label: { left: 16, top: 40, right: 100, bottom: 56 },
      focused: { ...slim, top: 60, bottom: 88 },
    },
    { side: 'below', x: 16, y: 96, maxHeight: 296 },
  ],
  [
    'a small window with more room above: over the focused control',
    {
      viewport: small,
      field: { ...slim, top: 300, bottom: 328 },
      label: { left: 16, top: 280, right: 100, bottom: 296 },
      focused: { ...slim, top: 300, bottom: 328 },
    },
    { side: 'above', x: 16, y: 8, maxHeight: 284 },
  ],
  [
    'without a focused control the field counts',
    { viewport: narrow, focused: null },
    { side: 'below', x: 433, y: 378 },
  ],
  [
    'over the pill rather than over the field’s own label',
    {
      label: { ...ground.label, right: 1000 },
      size: { width: 320, height: 440 },
      pill: { left: 1033, top: 718, right: 1278, bottom: 752 },
    },
    { side: 'right', x: 865, y: 296 },
  ],
  [
    'over the label at last, but not over the focused control',
    {
      viewport: { ...ground.viewport, left: 200 },
      label: { ...ground.label, right: 1290 },
      size: { width: 320, height: 700 },
    },
    { side: 'right', x: 865, y: 60 },
  ],
  [
    'past another field that reaches further',
    { others: [{ left: 433, top: 400, right: 900, bottom: 460 }] },
    { side: 'right', x: 912, y: 270 },
  ],
  [
    'past another field that only then is in the way',
    {
      others: [
        { left: 433, top: 400, right: 900, bottom: 460 },
        { left: 1200, top: 300, right: 1220, bottom: 320 },
      ],
      viewport: { ...ground.viewport, right: 1600 },
    },
    { side: 'right', x: 1232, y: 270 },
  ],
  [
    'above another field where there is no room past it',
    { others: [{ left: 433, top: 400, right: 1200, bottom: 460 }] },
    { side: 'right', x: 865, y: 52 },
  ],
  [
    'under another field where there is no room past it',
    { others: [{ left: 433, top: 200, right: 1200, bottom: 290 }] },
    { side: 'right', x: 865, y: 298 },
  ],
  [
    'over another field where there is no room beside it at any height',
    { others: [{ left: 433, top: 300, right: 1200, bottom: 365 }] },
    { side: 'right', x: 865, y: 270 },
  ],
  [
    'beside the end of a label that reaches further, where there is no room under its line',
    {
      label: { left: 433, top: 381, right: 935, bottom: 401 },
      field: { left: 433, top: 410, right: 836, bottom: 466 },
      focused: { left: 433, top: 411, right: 447, bottom: 425 },
      others: [{ left: 433, top: 258, right: 902, bottom: 353 }],
      size: { width: 320, height: 367 },
      pill: { left: 1039, top: 718, right: 1278, bottom: 752 },
    },
    { side: 'right', x: 947, y: 343 },
  ],
  [
    'under the bars at the top',
    { headerEnd: 69, label: { ...ground.label, top: -50, bottom: -34 } },
    { side: 'right', y: 77 },
  ],
  [
    'left of the field rather than over the bars at the top',
    {
      viewport: narrow,
      headerEnd: 69,
      field: { ...field, top: 420, bottom: 720 },
      label: { ...ground.label, top: 394, bottom: 410 },
      focused: null,
    },
    { side: 'left', x: 101, y: 392 },
  ],
  [
    'over the pill rather than over the bars at the top',
    { headerEnd: 69, size: { width: 320, height: 680 }, pill: { left: 1033, top: 718, right: 1278, bottom: 752 } },
    { side: 'right', x: 865, y: 80 },
  ],
  [
    'over the bars at the top where there is no other room',
    { headerEnd: 300, size: { width: 320, height: 700 } },
    { side: 'right', x: 865, y: 60 },
  ],
  [
    'beside another field that is not in the way',
    { others: [{ left: 433, top: 620, right: 1200, bottom: 660 }] },
    { side: 'right', x: 865, y: 270 },
  ],
]
