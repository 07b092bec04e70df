import { areaRow, select } from '../../testing/tab-form'
import { ambiguous, type FieldCase, found, missing } from './field-case'

const label = '<div>Add solution area (Max 3). <u>Required</u>.</div>'
const add = '<a href="#">+ Add solution area (Max 3). <u>Required</u>.</a>'
const areas = (name: string, html: string, reading: FieldCase['reading']): FieldCase => ({
  name,
  field: 'solution-areas',
  html,
  reading,
})
const names = ['', 'Azure', 'Business applications']
const subs = ['Blockchain', 'Teamwork']
const pane = (number: number, area: string, sub: readonly string[], remove = '') =>
  `<div class="row"><div>Solution area ${number} *</div>${remove}${select(names, [area])}<div>Sales play (Max 5)*</div>${select(subs, sub, 'multiple')}</div><hr>`

export const areaCases: readonly FieldCase[] = [
  areas('label and link alone', `${label}<p>Choose up to three solution areas.</p>${add}`, found([])),
  areas(
    'rows before the link',
    `${label}${areaRow({ area: 'Azure', subAreas: ['Blockchain'] })}${add}`,
    found([{ area: 'Azure', subAreas: ['Blockchain'] }]),
  ),
  areas(
    'rows behind the link',
    `${label}${add}${areaRow({ area: 'Azure', subAreas: [] })}`,
    found([{ area: 'Azure', subAreas: [] }]),
  ),
  areas(
    'another question’s list behind an area',
    `<div><p>Solution area</p>${select(names, ['Azure'])}</div><div><p>Which industries?</p><select multiple><option selected>Retail</option></select></div>`,
    ambiguous(1),
  ),
  areas('a blank row', `${label}${areaRow({ area: '', subAreas: [] })}${add}`, found([])),
  areas(
    'rows and no link, as at the limit',
    `${label}${['Azure', 'Business applications'].map(area => areaRow({ area, subAreas: [] })).join('')}`,
    found([
      { area: 'Azure', subAreas: [] },
      { area: 'Business applications', subAreas: [] },
    ]),
  ),
  areas(
    'rows without labels',
    `${label}<div>${select(names, ['Azure'])}${select(subs, ['Teamwork'], 'multiple')}<a>Remove</a></div><div>${select(names, ['Business applications'])}${select(subs, [], 'multiple')}<a>Remove</a></div>${add}`,
    found([
      { area: 'Azure', subAreas: ['Teamwork'] },
      { area: 'Business applications', subAreas: [] },
    ]),
  ),
  areas(
    'a row without sub-areas yet',
    `${label}<div><span>Solution area</span>${select(names, ['Azure'])}</div>${add}`,
    found([{ area: 'Azure', subAreas: [] }]),
  ),
  areas(
    'sub-areas with an error between the rows',
    `${label}${areaRow({ area: 'Azure', subAreas: [] })}<p>Solution sub-area is required.</p>${areaRow({ area: 'Business applications', subAreas: [] })}${add}`,
    found([
      { area: 'Azure', subAreas: [] },
      { area: 'Business applications', subAreas: [] },
    ]),
  ),
  areas(
    'sub-areas as a single choice',
    `${label}<div><label>Solution area</label>${select(names, ['Azure'])}<label>Solution sub-area</label>${select(['', ...subs], ['Teamwork'])}</div>${add}`,
    found([{ area: 'Azure', subAreas: ['Teamwork'] }]),
  ),
  areas(
    'the pane of 2023, which has no label over its rows',
    `<b>Choose up to five solution areas. For each you must also select up to five solution sub-areas.</b>${pane(1, 'Azure', ['Blockchain'])}${pane(2, 'Business applications', [], '<a>Remove</a>')}<a>+Add solution area (max 5)</a>`,
    found([
      { area: 'Azure', subAreas: ['Blockchain'] },
      { area: 'Business applications', subAreas: [] },
    ]),
  ),
  areas(
    'an unknown field behind the link',
    `<div>${label}${areaRow({ area: 'Azure', subAreas: [] })}${add}</div><div><label>Industry</label>${select(['Retail'], ['Retail'])}</div>`,
    found([{ area: 'Azure', subAreas: [] }]),
  ),
  areas(
    'an unknown, unmarked drop-down behind rows and link',
    `${label}${areaRow({ area: 'Azure', subAreas: [] })}${add}<span>Industry</span>${select(['Retail'], ['Retail'])}`,
    found([{ area: 'Azure', subAreas: [] }]),
  ),
  areas(
    'an unknown drop-down where the rows would be',
    `${label}${add}<label>Focus</label>${select(['Retail'], ['Retail'])}`,
    ambiguous(1),
  ),
  areas(
    'an unknown, unmarked drop-down where the rows would be',
    `${label}${add}<span>Focus</span>${select(['Retail'], ['Retail'])}`,
    ambiguous(1),
  ),
  areas(
    'a second single choice that offers something else',
    `${label}<div>${select(names, ['Azure'])}${select(['', 'Retail'], ['Retail'])}</div>${add}`,
    ambiguous(1),
  ),
  areas(
    'rows that an unknown label cuts off',
    `${label}${areaRow({ area: 'Azure', subAreas: [] })}<label>Next one</label>${select(['', 'Azure'], ['Azure'])}${add}`,
    ambiguous(1),
  ),
  areas('label without rows or link', `${label}<p>Not offered.</p>`, missing),
  areas('label and link at two places', `<div>${label}${add}</div><div>${label}${add}</div>`, ambiguous(2)),
  areas('a link that is not one of the page’s actions', `${label}<p>Add solution area (Max 3) later.</p>`, missing),
  areas(
    'a row that shows its own labels as prompts',
    `${label}<div><select><option selected>Solution area</option><option>Azure</option></select><select multiple><option value="" disabled selected>Sub-areas</option><option value="1">Blockchain</option></select></div>${add}`,
    found([]),
  ),
  areas(
    'drawn drop-downs that show how many are chosen',
    `${label}<div><span>Solution area</span><button role="combobox">Azure</button><span>Solution sub-area</span><button role="combobox">2 selected</button></div>${add}`,
    ambiguous(1),
  ),
  areas(
    'Harmony drop-downs with chips',
    `${label}<div><he-select label="Solution area *"><template shadowroot="open"><label>Solution area *</label><input readonly value="Azure"></template><he-option selected>Azure</he-option><he-option>Security</he-option></he-select>
     <he-select multiple label="Sales play (Max 5)*"><template shadowroot="open"><label>Sales play (Max 5)*</label><input readonly value=""></template><he-option aria-selected="true">Blockchain</he-option><he-option selected>Teamwork</he-option><he-option>Other</he-option></he-select></div>${add}`,
    found([{ area: 'Azure', subAreas: ['Blockchain', 'Teamwork'] }]),
  ),
]
