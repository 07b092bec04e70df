import type { FormMarks } from '@/rules'
import { areaRow, select, slot } from '../../testing/tab-form'

const row = areaRow({ area: 'Azure', subAreas: ['Blockchain'] })
const unlabelledRow = `${select(['', 'Azure'], ['Azure'])}${select(['Teamwork'], [], 'multiple')}`
const rowOf2023 = (limit = '') =>
  `<div>Solution area 1 ${limit}*</div>${select(['', 'Azure'], ['Azure'])}<div>Sales play (Max 5)*</div>${select(['Teamwork'], [], 'multiple')}`

/** Markup of the solution areas, and the most of them that it names. */
export const limitCases: readonly (readonly [name: string, html: string, mostAreas: number | undefined])[] = [
  [
    'label and link that agree',
    `<div>Add solution area (Max 3). <u>Required</u>.</div>${row}<a>+ Add solution area (Max 3)</a>`,
    3,
  ],
  ['a label alone', `<div>Solution areas (Max 3)</div>${row}<a>+ Add solution area</a>`, 3],
  [
    'a label whose limit stands in an element of its own',
    `<label>Solution areas <span>(Max 3)</span><i>*</i></label>${row}`,
    3,
  ],
  [
    'a legend over the label',
    `<fieldset><legend>Solution areas (Max 3)</legend><b>Add solution area</b>${row}</fieldset>`,
    3,
  ],
  [
    'a name that is only in the markup',
    `<div role="group" aria-label="Solution areas (Max 3)">${unlabelledRow}</div>`,
    3,
  ],
  ['a link alone', `<div>Solution areas</div>${row}<a>+ Add solution area (5 Max)</a>`, 5],
  ['a link under rows without a label', `${rowOf2023()}<a>+Add solution area (max 5)</a>`, 5],
  ['no limit', `<div>Solution areas</div>${row}<a>+ Add solution area</a>`, undefined],
  [
    'a limit in a sentence',
    `<div>Solution areas</div><p>Choose up to three solution areas (Max 3).</p>${row}<a>+ Add solution area</a>`,
    undefined,
  ],
  ['a limit of sales plays', `${rowOf2023()}<a>+ Add solution area</a>`, undefined],
  [
    'a limit of sub-areas',
    `<div>Solution areas</div>${row.replace('Solution sub-areas', 'Solution sub area (Max 5)*')}<a>+ Add solution area</a>`,
    undefined,
  ],
  ['a link that adds sub-areas', `<div>Solution areas</div>${row}<a>+ Add solution sub area (Max 5)</a>`, undefined],
  ['a sub-area limit beside the areas’ own', `${rowOf2023()}<a>+ Add solution area (Max 3)</a>`, 3],
  [
    'label and link that contradict each other',
    `<div>Add solution area (Max 3)</div>${row}<a>+ Add solution area (5 Max)</a>`,
    undefined,
  ],
  [
    'two links that contradict each other',
    `<div>Solution areas</div>${row}<a>+ Add solution area (Max 3)</a><a>+ Add solution area (Max 5)</a>`,
    undefined,
  ],
  [
    'a row’s label and a link that contradict each other',
    `${rowOf2023('(Max 3)')}<a>+ Add solution area (Max 5)</a>`,
    undefined,
  ],
  ['a label without rows or link', '<div>Add solution area (Max 3)</div><p>Not offered.</p>', undefined],
  [
    'label and link at two places',
    `<div><b>Add solution area (Max 3)</b><a>Add solution area (Max 3)</a></div>`.repeat(2),
    undefined,
  ],
  ['no area at all', `<div>Add solution area (Max 0)</div>${row}`, undefined],
  ['more areas than any form has', `<div>Add solution area (Max ${'9'.repeat(60)})</div>${row}`, undefined],
]

/** Markup of a form, and the labels under which its fields are found. */
export const labelCases: readonly (readonly [name: string, html: string, labels: FormMarks['labels']])[] = [
  ['nothing of the form', '<p>Customer one-pager is a document.</p>', {}],
  ['the one-pager of 2020', slot('Customer one-pager'), { 'one-pager': 'Customer one-pager' }],
  ['the one-pager of 2023', slot('Solution  one-pager\n *'), { 'one-pager': 'Solution one-pager' }],
  [
    'a mark that is not of being required',
    slot('Channel pitch deck (optional)'),
    { 'channel-pitch-deck': 'Channel pitch deck (optional)' },
  ],
  [
    'a question',
    `<div>Does your offer extend or integrate with any of these Microsoft platforms?.</div><label><input type="checkbox"> Office 365</label>`,
    { platforms: 'Does your offer extend or integrate with any of these Microsoft platforms?' },
  ],
  [
    'marks in every form',
    `<label>* SELECT a solution type: (Required). ⓘ i</label>${select(['IP'], ['IP'])}`,
    { 'solution-type': 'SELECT a solution type' },
  ],
  [
    'a limit',
    `<div>Add solution area (Max 3). <u>Required</u>.</div>${row}`,
    { 'solution-areas': 'Add solution area (Max 3)' },
  ],
  ['rows without a label', `${rowOf2023()}<a>+Add solution area (max 5)</a>`, { 'solution-areas': 'Solution area 1' }],
  [
    'a name that is only in the markup',
    '<input type="url" aria-label="Link to your product landing page *">',
    { 'landing-page': 'Link to your product landing page' },
  ],
  ['a label at two places', slot('Customer one-pager').repeat(2), {}],
  ['a label that goes on', slot(`Customer one-pager ${'and more '.repeat(10_000)}`), {}],
  ['a label with endless marks', slot(`Customer one-pager ${'* '.repeat(10_000)}`), {}],
]
