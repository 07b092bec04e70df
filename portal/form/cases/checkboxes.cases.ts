import { ambiguous, type FieldCase, found, missing, notReady } from './field-case'

const question = 'Select one or more Microsoft platforms that your offer extends or integrates with. <u>Required</u>.'
const question2023 = 'Does your offer extend or integrate with any of these Microsoft platforms?.'
const segments = 'Select one or more segments that aligns with the size of your target customer. Required.'
const box = (text: string, checked = false) =>
  `<label><input type="checkbox" ${checked ? 'checked' : ''}> ${text}</label>`
const platforms = (name: string, html: string, reading: FieldCase['reading']): FieldCase => ({
  name,
  field: 'platforms',
  html,
  reading,
})
const heBox = (text: string, checked = false, mode = 'open', tag = 'he-checkbox') =>
  `<${tag} label="" class="he-checkbox" checkbox=""><template shadowroot="${mode}"><input type="checkbox" ${checked ? 'checked' : ''}><slot></slot></template><span class="text-body">${text}</span></${tag}>`

const size = (name: string, inner: string, reading: FieldCase['reading']): FieldCase => ({
  name,
  field: 'segments',
  html: `<div>${segments}</div>${inner}`,
  reading,
})
const sizes = (chosen: readonly string[], texts = ['Corporate', 'Enterprise', 'SMB']) =>
  texts.map(text => `<li role="option" aria-selected="${chosen.includes(text)}">${text}</li>`).join('')
const sizeList = (chosen: readonly string[], texts?: string[]) =>
  `<ul role="listbox" id="list">${sizes(chosen, texts)}</ul>`
const opened = 'role="combobox" aria-haspopup="listbox" aria-controls="list" aria-expanded="true"'
const summaries = [
  ...[
    '2 options selected',
    '2 of 3 selected',
    'All selected (3)',
    'Corporate and 2 more',
    'Corporate (+2)',
    '3 segments',
  ],
  ...[
    'Multiple selected',
    'Corporate +2',
    '+2',
    'All',
    'Retail; Banking',
    'Retail | Banking',
    'Corpor…',
    'Target customer',
  ],
]

/** Drop-downs of several choices, drawn by others. */
export const listCases: readonly FieldCase[] = [
  ...summaries.flatMap(words => [
    size(`"${words}" on a button`, `<button role="combobox">${words}</button>`, ambiguous(1)),
    size(
      `"${words}" in a field`,
      `<input role="combobox" aria-expanded="false" readonly value="${words}">`,
      ambiguous(1),
    ),
  ]),
  ...['Nothing selected', 'Select one…', '0 selected', 'Segments'].map(words =>
    size(`"${words}" on a button`, `<button role="combobox" aria-haspopup="listbox">${words}</button>`, found([])),
  ),
  size(
    'a blank option in a native list',
    '<select multiple><option value="" disabled selected>N/A</option><option value="1">SMB</option></select>',
    found([]),
  ),
  size(
    'an option without a value in a native list, which may mean all',
    '<select multiple><option value="" selected>Every size</option><option value="1">SMB</option></select>',
    ambiguous(1),
  ),
  size(
    '"No options" while something is typed',
    '<input role="combobox" aria-expanded="true" value="zz">',
    ambiguous(1),
  ),
  size(
    'a count over a slotted list that marks as many',
    `<sl-select><template shadowroot="open"><div><input ${opened.replace('true', 'false')} readonly value="2 options selected"></div><div role="listbox" id="list"><slot></slot></div></template>
     ${sizes(['Corporate', 'SMB'])}</sl-select>`,
    found(['Corporate', 'SMB']),
  ),
  size(
    'a count over a list that marks another number',
    `<div ${opened}>2 selected</div>${sizeList(['Corporate'])}`,
    ambiguous(1),
  ),
  size(
    'a line and an open list that holds only what was searched for',
    `<div ${opened}>Alpha, Beta</div>${sizeList(['Alpha'], ['Alpha'])}`,
    ambiguous(1),
  ),
  size(
    'an option that only the keys stand on, with another one chosen',
    `<div ${opened}>SMB</div>${sizeList(['Corporate'])}`,
    ambiguous(1),
  ),
  size(
    'an option that only the keys stand on, with none chosen',
    `<div ${opened}>Select segments</div>${sizeList(['Corporate'])}`,
    ambiguous(1),
  ),
  size(
    'box and open list that agree',
    `<div ${opened}><span>Corporate</span><span>SMB</span></div>${sizeList(['Corporate', 'SMB'])}`,
    found(['Corporate', 'SMB']),
  ),
  size(
    '"Select all" in the list',
    `<div ${opened}>Corporate, SMB</div>${sizeList(['Select all', 'Corporate', 'SMB'], ['Select all', 'Corporate', 'SMB'])}`,
    found(['Corporate', 'SMB']),
  ),
  size(
    'a line made up of options',
    `<div ${opened}>Corporate; SMB and Enterprise</div>${sizeList([])}`,
    found(['Corporate', 'SMB', 'Enterprise']),
  ),
  size(
    'a button for all in the box',
    '<div role="combobox"><span>Corporate</span><button>Clear all</button></div>',
    found(['Corporate']),
  ),
  size(
    'a button in each chip, and an arrow of an icon font',
    '<div role="combobox"><div>SMB<button>Remove item</button></div><div>Corporate<button>Remove item</button></div><i>arrow_drop_down</i></div>',
    found(['SMB', 'Corporate']),
  ),
  size(
    'a chip and how many more',
    '<div role="combobox"><span>SMB</span><strong>and 2 more</strong></div>',
    ambiguous(1),
  ),
  size(
    'a chip and how many more beside it',
    '<div role="combobox">SMB <strong>and others</strong></div>',
    ambiguous(1),
  ),
  size('choices with line breaks', '<div role="combobox">SMB<br>Corporate</div>', found(['SMB', 'Corporate'])),
  size(
    'chips that are buttons beside the field',
    `<div style="border-bottom: 1px solid"><div role="button">Freelance</div><input role="combobox" value=""><button aria-label="Open">▾</button></div>`,
    ambiguous(1),
  ),
  size(
    'chips that are buttons beside the field, which are options',
    `<div style="border-bottom: 1px solid"><div role="button">SMB</div><input ${opened} value=""><button aria-label="Open">▾</button></div>${sizeList(['SMB'])}`,
    found(['SMB']),
  ),
  size(
    'an option that stands outside the field’s box',
    `<div aria-labelledby="none"><div><input style="border-bottom: 1px solid" ${opened} value=""></div><div>SMB</div></div>${sizeList([])}`,
    ambiguous(1),
  ),
  {
    name: 'a chip whose words the field repeats as its placeholder',
    field: 'segments',
    html: `<div id="s">${segments}</div><div style="border-bottom: 1px solid" aria-labelledby="s"><div>Nonprofit</div><input role="combobox" placeholder="Nonprofit"></div>`,
    reading: found(['Nonprofit']),
  },
  {
    name: 'chips beside the field',
    field: 'segments',
    html: `<div id="s">${segments}</div><div style="border-bottom: 1px solid" aria-labelledby="s"><div>SMB<a href="#">×</a></div><div>Corporate<a href="#">×</a></div><input role="combobox" value="Ent"></div>`,
    reading: found(['SMB', 'Corporate']),
  },
]

export const checkboxCases: readonly FieldCase[] = [
  platforms(
    'fieldset and legend',
    `<fieldset><legend>${question}</legend>${box('Microsoft Azure', true)}${box('Office 365')}</fieldset>`,
    found(['Microsoft Azure']),
  ),
  platforms(
    'a group that the label names, with another group before it in the document',
    `<div role="group" aria-labelledby="q">${box('Microsoft Azure', true)}${box('Office 365', true)}</div><div id="q">${question}</div>
     <div>${box('I agree', true)}</div>`,
    found(['Microsoft Azure', 'Office 365']),
  ),
  platforms(
    'a group whose name is only in its markup',
    `<div role="group" aria-label="${question2023}">${box('Microsoft Azure', true)}</div>`,
    found(['Microsoft Azure']),
  ),
  platforms(
    'such a group beside fields with visible labels',
    `<div role="group" aria-label="${question2023}">${box('Microsoft Azure', true)}</div><label>Select a solution type<select><option>IP</option></select></label>`,
    found(['Microsoft Azure']),
  ),
  platforms(
    'a label bound to nothing, boxes with ids used twice',
    `<div><label for="gone">${question}</label><div><div><label><input type="checkbox" id="o0" checked><span>Microsoft Azure</span></label></div>
     <div><label><input type="checkbox" id="o1"><span>Office 365</span></label></div></div></div>
     <div><label for="gone">${segments}</label><div><div><label><input type="checkbox" id="o0" checked><span>SMB</span></label></div></div></div>`,
    found(['Microsoft Azure']),
  ),
  platforms(
    'labels tied by ids that occur twice name the wrong box',
    `<div>${question}</div><div><span><input type="checkbox" id="a"><label for="a">Microsoft Azure</label></span>
     <span><input type="checkbox" id="a" checked><label for="a">Office 365</label></span></div>`,
    found(['Office 365']),
  ),
  platforms(
    'boxes and words side by side',
    `<p>${question}</p><input type="checkbox" checked> Microsoft Azure<br><input type="checkbox"> Office 365<br><input type="checkbox" checked><b>Windows</b> 10`,
    found(['Microsoft Azure', 'Windows 10']),
  ),
  platforms(
    'boxes that only their markup names',
    `<p>${question}</p><div><input type="checkbox" aria-label="Microsoft Azure" checked><input type="checkbox" aria-label="Office 365"></div>`,
    found(['Microsoft Azure']),
  ),
  platforms(
    'two columns, each in an element of its own',
    `<div><p>${question}</p><div>${box('Microsoft Azure', true)}${box('Office 365')}</div><div>${box('Windows 10', true)}</div></div>`,
    found(['Microsoft Azure', 'Windows 10']),
  ),
  platforms(
    'a help text before and an error after the boxes',
    `<div><div>${question}</div><p>Choose all that apply.</p><div>${box('Microsoft Azure')}${box('Office 365')}</div><p>Platforms are required.</p></div>`,
    found([]),
  ),
  platforms(
    'a help text for each option inside the list',
    `<div><div>${question}</div><ul><li>${box('Microsoft Azure')}<p>The cloud.</p></li><li>${box('Office 365', true)}<p>The office.</p></li></ul></div>`,
    found(['Office 365']),
  ),
  platforms(
    'a second, unknown question in a container of its own',
    `<div><div>${question}</div>${box('Microsoft Azure')}</div><div><div>Which industries do you serve?</div>${box('Retail', true)}</div>`,
    found([]),
  ),
  platforms(
    'a second, unknown question that is marked as required, in the same container',
    `<div><p>${question}</p>${box('Microsoft Azure')}<p>Industries *</p>${box('Retail', true)}</div>`,
    found([]),
  ),
  platforms(
    'a second, unknown text in the same container: nobody can tell whose boxes follow',
    `<div><p>${question}</p>${box('Microsoft Azure')}<p>Industries</p>${box('Retail', true)}</div>`,
    ambiguous(1),
  ),
  platforms(
    'a box without any words',
    `<p>${question}</p><div><div><input type="checkbox" checked></div><div><input type="checkbox"></div></div>`,
    ambiguous(1),
  ),
  platforms('a question with no boxes', `<p>${question}</p><p>Nothing to choose.</p>`, missing),
  platforms(
    'a question whose boxes are another’s',
    `<p>${question}</p><h3>Listing</h3>${box('Microsoft Azure', true)}`,
    missing,
  ),
  platforms(
    'boxes under a caption of their own',
    `<div>${question}</div><div><p>Industries</p>${box('Retail', true)}</div>`,
    missing,
  ),
  platforms(
    'a question that is asked at two places',
    `<div><p>${question}</p>${box('Microsoft Azure', true)}</div><div><p>${question2023}</p>${box('Microsoft Azure')}</div>`,
    ambiguous(2),
  ),
  platforms(
    'a hidden twin with other values',
    `<div hidden><p>${question}</p>${box('Office 365', true)}</div><div style="visibility: hidden"><p>${question}</p>${box('Office 365', true)}</div>
     <div style="display: none"><p>${question}</p>${box('Office 365', true)}</div><dialog><p>${question}</p>${box('Office 365', true)}</dialog>
     <details><summary>Old</summary><p>${question}</p>${box('Office 365', true)}</details><template><p>${question}</p></template>
     <p>${question}</p>${box('Microsoft Azure', true)}`,
    found(['Microsoft Azure']),
  ),
  platforms(
    'a question in running text',
    `<p>Then <b>${question2023}</b> is asked.</p>${box('Microsoft Azure', true)}`,
    missing,
  ),
  platforms('a question in a menu', `<nav><span>${question2023}</span></nav>${box('Microsoft Azure', true)}`, missing),
  platforms(
    'our own hints over the page',
    `<cosell-checklist-hints><p>${question}</p>${box('Microsoft Azure', true)}</cosell-checklist-hints>`,
    missing,
  ),
  platforms(
    'native inputs laid transparent over drawn boxes',
    `<p>${question}</p><div><label><input type="checkbox" style="opacity: 0" checked><i></i> Microsoft Azure</label>
     <label><input type="checkbox" style="display: none"><i></i> Office 365</label></div>`,
    found(['Microsoft Azure']),
  ),
  platforms(
    'boxes made of other elements',
    `<p>${question}</p><div><div role="checkbox" aria-checked="true" tabindex="0">Microsoft Azure</div><div role="checkbox" aria-checked="false">Office 365</div></div>`,
    found(['Microsoft Azure']),
  ),
  platforms(
    'Harmony components with the words slotted',
    `<div>${question}</div><div>${heBox('Microsoft Azure', true)}${heBox('Office 365')}</div>`,
    found(['Microsoft Azure']),
  ),
  platforms(
    'prefixed Harmony components with closed roots, in a group that has the label as attribute',
    `<label>Select a solution type<select><option>IP</option></select></label>
     <v6_he-checkbox-group label="${question2023}"><template shadowroot="closed"><slot></slot></template>
     ${heBox('Microsoft Azure', true, 'closed', 'v6_he-checkbox')}${heBox('Office 365', false, 'closed', 'v6_he-checkbox')}</v6_he-checkbox-group>`,
    found(['Microsoft Azure']),
  ),
  platforms(
    'the whole question inside a shadow root',
    `<x-field><template shadowroot="open"><fieldset><legend><slot name="label"></slot></legend>${box('Microsoft Azure', true)}</fieldset></template><span slot="label">${question}</span></x-field>`,
    found(['Microsoft Azure']),
  ),
  platforms(
    'a native list of which several may be chosen',
    `<label for="p">${question}</label><select id="p" multiple><option selected>Microsoft Azure</option><option>Office 365</option><option selected>Windows 10</option></select>`,
    found(['Microsoft Azure', 'Windows 10']),
  ),
  platforms(
    'a drawn list with nothing chosen',
    `<div>${question}</div><div role="combobox" aria-multiselectable="true" tabindex="0"><span>Select</span></div>`,
    found([]),
  ),
  platforms(
    'a native drop-down of one choice, which is another field',
    `<div>${question}</div><select><option>Microsoft Azure</option></select>`,
    missing,
  ),
  platforms(
    'label column and field column, with another question’s group in the same column',
    `<div><div>${question}</div><div><div role="group">${box('Microsoft Azure')}</div><div role="group">${box('Android', true)}</div></div></div>`,
    ambiguous(1),
  ),
  platforms(
    'another question’s caption between the boxes',
    `<div><div>${question}</div><div><div>${box('Microsoft Azure')}</div><p>Mobile platforms</p><div>${box('Android', true)}</div></div></div>`,
    ambiguous(1),
  ),
  platforms(
    'another question between the boxes that is worded as a sentence',
    `<div><div>${question}</div><div><div>${box('Microsoft Azure')}</div><p>Choose the mobile platforms.</p><div>${box('Android', true)}</div></div></div>`,
    ambiguous(1),
  ),
  platforms(
    'a drop-down between the boxes',
    `<div><div>${question}</div><div><div>${box('Microsoft Azure')}</div><select><option>Retail</option></select><div>${box('Android', true)}</div></div></div>`,
    ambiguous(1),
  ),
  platforms(
    'boxes under a ticked one, in a list within its list item',
    `<div>${question}</div><ul><li>${box('Microsoft Azure', true)}<ul><li>${box('AKS', true)}</li></ul></li><li>${box('Office 365')}</li></ul>`,
    ambiguous(1),
  ),
  platforms(
    'boxes under a ticked one, in an element behind it',
    `<div>${question}</div><div>${box('Microsoft Azure', true)}<div>${box('AKS', true)}</div>${box('Office 365')}</div>`,
    ambiguous(1),
  ),
  platforms(
    'boxes under a ticked one, in an element beside that of the ticked one',
    `<div>${question}</div><div><div>${box('Microsoft Azure', true)}</div><div>${box('AKS', true)}${box('ACI')}</div><div>${box('Office 365')}</div></div>`,
    ambiguous(1),
  ),
  platforms(
    'help in a line of its own in an option’s label',
    `<div>${question}</div><div><label><input type="checkbox" checked><div>Microsoft Azure</div><div>The cloud</div></label>${box('Office 365')}</div>`,
    ambiguous(1),
  ),
  platforms(
    'help run together with an option’s words',
    `<div>${question}</div><div><label><input type="checkbox" checked><b>Microsoft Azure</b><span>The cloud</span></label>${box('Office 365')}</div>`,
    ambiguous(1),
  ),
  platforms(
    'help in small print behind an option’s words',
    `<div>${question}</div><div><label><input type="checkbox" checked>Microsoft Azure <small>The cloud</small></label>${box('Office 365')}</div>`,
    ambiguous(1),
  ),
  platforms(
    'words that are bold in part',
    `<div>${question}</div><div><label><input type="checkbox" checked><b>Win</b>dows 10</label>${box('Office 365')}</div>`,
    found(['Windows 10']),
  ),
  platforms(
    '"None of the above", ticked',
    `<div>${question}</div><div>${box('Microsoft Azure')}${box('None of the above', true)}</div>`,
    ambiguous(1),
  ),
  platforms(
    '"None of the above", not ticked',
    `<div>${question}</div><div>${box('Microsoft Azure', true)}${box('None of the above')}</div>`,
    found(['Microsoft Azure']),
  ),
  platforms(
    'a switch over the boxes',
    `<div>${question}</div><div><div role="switch" aria-checked="true">Yes</div>${box('Microsoft Azure', true)}</div>`,
    ambiguous(1),
  ),
  platforms(
    'a switch of another wording over the boxes',
    `<div>${question}</div><div><label><input type="checkbox" role="switch" checked>Integrates</label>${box('Microsoft Azure', true)}</div>`,
    ambiguous(1),
  ),
  platforms(
    '"Select all" over the boxes, not ticked',
    `<div>${question}</div><div>${box('Select all')}<div>${box('Microsoft Azure', true)}${box('Office 365')}</div></div>`,
    found(['Microsoft Azure']),
  ),
  platforms(
    '"Select all" over the boxes, ticked',
    `<div>${question}</div><div>${box('Select all', true)}<div>${box('Microsoft Azure', true)}${box('Office 365', true)}</div></div>`,
    found(['Microsoft Azure', 'Office 365']),
  ),
  platforms(
    '"Select all" that says otherwise than the boxes',
    `<div>${question}</div><div>${box('Select all', true)}${box('Microsoft Azure', true)}${box('Office 365')}</div>`,
    ambiguous(1),
  ),
  platforms('a page that is still loading', '<div role="progressbar"></div>', notReady),
  {
    name: 'segments of 2021',
    field: 'segments',
    html: `<div>${segments}</div><div>${box('SMB', true)}</div>`,
    reading: found(['SMB']),
  },
]
