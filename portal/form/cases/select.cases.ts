import { ambiguous, type FieldCase, found, missing } from './field-case'

const label = 'Select a solution type. <u>Required</u>.'
const select = (chosen = '', attributes = '') =>
  `<select ${attributes}>${['', 'Device (hardware)', 'IP (application)', 'Managed service', 'Service']
    .map(text => `<option ${text === chosen ? 'selected' : ''}>${text}</option>`)
    .join('')}</select>`
const type = (name: string, html: string, reading: FieldCase['reading']): FieldCase => ({
  name,
  field: 'solution-type',
  html,
  reading,
})
const other = (text: string) => `<select><option>${text}</option></select>`
const radios = (chosen = '') =>
  ['Device (hardware)', 'IP (application)', 'Managed service', 'Service']
    .map(text => `<label><input type="radio" name="t" ${text === chosen ? 'checked' : ''}>${text}</label>`)
    .join('')
const drawnRadios = (texts: readonly string[], chosen = '') =>
  `<div role="radiogroup">${texts.map(text => `<div role="radio" aria-checked="${text === chosen}">${text}</div>`).join('')}</div>`
const heSelect = (inner: string, mode: string, attributes = '') =>
  `<v6_he-select class="he-select" ${attributes}><template shadowroot="${mode}"><label>${inner}</label><div><input class="text-field__control" readonly value="Service"></div><slot></slot></template>
   <he-option>IP (application)</he-option><he-option selected>Service</he-option></v6_he-select>`

export const selectCases: readonly FieldCase[] = [
  type('a working label', `<label for="t">${label}</label>${select('Service', 'id="t"')}`, found('Service')),
  type('a label around it', `<label>${label} ${select('Service')}</label>`, found('Service')),
  type(
    'a working label that stands behind',
    `${select('Service', 'id="t"')}<p>Help</p><label for="t">${label}</label>`,
    found('Service'),
  ),
  type(
    'labels first, controls after, tied by working links',
    `<label for="t">${label}</label><label for="u">Product landing page</label>${select('Service', 'id="t"')}<input id="u">`,
    found('Service'),
  ),
  type(
    'a label tied to nothing',
    `<div><label id="x">${label}</label>${select('IP (application)', 'for="x"')}</div>`,
    found('IP (application)'),
  ),
  type(
    'an id that two drop-downs share',
    `<div><label for="dd">Category</label>${other('Analytics').replace('<select', '<select id="dd"')}</div>
     <div><label for="dd">${label}</label>${select('Service', 'id="dd"')}</div>`,
    found('Service'),
  ),
  type(
    'aria-labelledby that points nowhere',
    `<div>${label}</div>${select('Service', 'aria-labelledby="{{labelId}}"')}`,
    found('Service'),
  ),
  type(
    'a name in the markup that differs from the label',
    `<div>${label}</div>${select('Service', 'aria-label="Industry"')}`,
    missing,
  ),
  type(
    'a name in the markup that says less than the label',
    `<div>${label}</div>${select('Service', 'aria-label="Solution type"')}`,
    found('Service'),
  ),
  type(
    'an info icon with words of its own',
    `<label>${label} <button aria-label="More">i</button></label><div role="tooltip">Select a solution type</div>${select('Service')}`,
    found('Service'),
  ),
  type('a blank start', `<div>${label}</div>${select()}`, found('')),
  type(
    'a placeholder',
    `<div>Select a solution type *</div><select><option value="">Select</option><option>Service</option></select>`,
    found(''),
  ),
  type(
    '"Select a type..." as placeholder',
    `<div>${label}</div><select><option>Select a type...</option><option>Service</option></select>`,
    found(''),
  ),
  type('a disabled drop-down', `<div>${label}</div>${select('Service', 'disabled')}`, found('Service')),
  type('nothing under the label', `<div>${label}</div><h2>Documents</h2>${select('Service')}`, missing),
  type(
    'only another field’s drop-down behind it',
    `<div>${label}</div><div>Not offered here.</div><label for="o">Industry</label>${other('Retail').replace('<select', '<select id="o"')}`,
    missing,
  ),
  type(
    'only another, marked field behind it',
    `<div>${label}</div><div><div>Industry *</div>${other('Retail')}</div>`,
    missing,
  ),
  type(
    'a drop-down of another make, and another field behind it',
    `<div>${label}<button aria-haspopup="listbox">IP (application)</button></div><div><span>Industry</span>${other('Retail')}</div>`,
    found('IP (application)'),
  ),
  type(
    'something unknown, and another field with its own caption behind it',
    `<div>${label}<div>IP (application)</div></div><div><span>Industry</span>${other('Retail')}</div>`,
    missing,
  ),
  type(
    'help in the same element as the control',
    `<div>${label}</div><div><p>Pick the one that fits best.</p>${select('Service')}</div>`,
    found('Service'),
  ),
  type('another control behind it', `<div>${label}</div><input type="text">${select('Service')}`, missing),
  type(
    'two of them',
    `<div><p>${label}</p>${select('Service')}</div><div><p>Solution type</p>${select()}</div>`,
    ambiguous(2),
  ),
  type(
    'a heading over the same label',
    `<h4>Solution type</h4><div><label>${label}</label>${select('Service')}</div>`,
    found('Service'),
  ),
  type(
    'a hidden twin with the same id',
    `<div style="display:none"><label for="t">${label}</label>${select('Service', 'id="t"')}</div><div><label for="t">${label}</label>${select('IP (application)', 'id="t"')}</div>`,
    found('IP (application)'),
  ),
  type('Harmony with its label inside', heSelect(label, 'open'), found('Service')),
  type(
    'Harmony with a closed root and its label slotted',
    heSelect('<slot name="label"></slot>', 'closed').replace(
      '<he-option>',
      `<span slot="label">${label}</span><he-option>`,
    ),
    found('Service'),
  ),
  type(
    'Harmony that has its label as attribute',
    `<label>Product landing page<input></label>${heSelect('', 'closed', 'label="Select a solution type *"')}`,
    found('Service'),
  ),
  type(
    'a drawn combobox',
    `<div>${label}</div><button role="combobox" aria-haspopup="listbox">Managed service</button>`,
    found('Managed service'),
  ),
  type(
    'a drawn combobox with nothing chosen',
    `<div>${label}</div><div role="combobox" tabindex="0">Select</div>`,
    found(''),
  ),
  type(
    'radio buttons in a fieldset',
    `<fieldset><legend>${label}</legend>${radios('IP (application)')}</fieldset>`,
    found('IP (application)'),
  ),
  type('radio buttons of which none is chosen', `<div>${label}</div><div>${radios()}</div>`, found('')),
  type(
    'radio buttons with their words beside them',
    `<div><p>${label}</p><div><input type="radio" name="t"><span>IP (application)</span></div><div><input type="radio" name="t" checked><span>Service</span></div></div>`,
    found('Service'),
  ),
  type(
    'drawn radio buttons',
    `<div id="l">${label}</div><div role="radiogroup" aria-labelledby="l"><div role="radio" aria-checked="false" tabindex="0">IP (application)</div><div role="radio" aria-checked="true" tabindex="-1">Service</div></div>`,
    found('Service'),
  ),
  type(
    'drawn radio buttons of which two seem chosen',
    `<div>${label}</div><div role="radiogroup"><div role="radio" aria-checked="true">IP (application)</div><div role="radio" aria-checked="true">Service</div></div>`,
    ambiguous(1),
  ),
  type(
    'radio buttons of two questions',
    `<div>${label}</div><div>${radios('Service')}<label><input type="radio" name="u">Yes</label></div>`,
    ambiguous(1),
  ),
  type(
    'label column and field column, with another question’s drawn radio buttons in the same column',
    `<div><div>${label}</div><div>${drawnRadios(['IP (application)', 'Service'])}<p>Deployment model</p>${drawnRadios(['Cloud', 'On site'], 'Cloud')}</div></div>`,
    ambiguous(1),
  ),
  type(
    'two groups of drawn radio buttons and no caption between them',
    `<div><div>${label}</div><div>${drawnRadios(['IP (application)', 'Service'])}${drawnRadios(['Cloud', 'On site'], 'Cloud')}</div></div>`,
    ambiguous(1),
  ),
  type(
    'drawn radio buttons with a line of help in each',
    `<div>${label}</div><div role="radiogroup"><div role="radio" aria-checked="true"><div>Service</div><div>Consulting by people</div></div><div role="radio" aria-checked="false"><div>IP (application)</div><div>Software</div></div></div>`,
    ambiguous(1),
  ),
  type(
    'radio buttons that answer yes or no',
    `<div>${label}</div><div role="radiogroup"><div role="radio" aria-checked="true">Yes</div><div role="radio" aria-checked="false">No</div></div>`,
    ambiguous(1),
  ),
  type(
    'only another question’s radio buttons behind it',
    `<div>${label}</div><fieldset><legend>Is it new?</legend><label><input type="radio" name="u">Yes</label><label><input type="radio" name="u">No</label></fieldset>`,
    missing,
  ),
  type(
    'a drop-down, and another question’s radio buttons behind it',
    `<div>${label}${select('Service')}</div><fieldset><legend>Is it new?</legend><label><input type="radio" name="u">Yes</label><label><input type="radio" name="u" checked>No</label></fieldset>`,
    found('Service'),
  ),
]

const blankWords = [
  ...[
    '— Select —',
    '- Select -',
    '(Select)',
    'Select option',
    'Select solution type',
    'Select value',
    'Select from list',
  ],
  ...['Select or search', 'Select one…', 'Not selected', 'No selection', 'No option selected', 'Nothing selected', '–'],
  ...[
    'Click to select',
    'Make a choice',
    'Please make a selection',
    'Choose solution',
    'Type to search',
    'Start typing…',
  ],
  ...['Search…', 'Solution type', 'Select a solution type', '0 selected', 'Bitte auswählen', 'Sélectionnez une valeur'],
]
const doubtfulWords = [
  'Search',
  'Not specified',
  'N/A',
  'Any',
  'undefined',
  'svc_1',
  'Solution',
  '3 solutions',
  '2 selected',
  'What do you sell?',
]
const drawnList = (options: readonly string[], chosen = '') =>
  `<ul role="listbox" id="list">${options
    .map(text => `<li role="option" aria-selected="${text === chosen}">${text}</li>`)
    .join('')}</ul>`
const edge = 'style="border-bottom: 1px solid"'

/** What a drop-down shows, holds and hides are not the same. */
export const shownCases: readonly FieldCase[] = [
  ...blankWords.flatMap(words => [
    type(`"${words}" drawn`, `<div>${label}</div><button role="combobox">${words}</button>`, found('')),
    type(`"${words}" in a field`, `<div>${label}</div><input role="combobox" value="${words}">`, found('')),
    type(
      `"${words}" as a native option`,
      `<div>${label}</div><select><option selected>${words}</option><option>Service</option></select>`,
      found(''),
    ),
  ]),
  ...doubtfulWords.map(words =>
    type(`"${words}" drawn`, `<div>${label}</div><button role="combobox">${words}</button>`, ambiguous(1)),
  ),
  ...[...doubtfulWords, 'Your kind of offer'].flatMap(words => [
    type(
      `"${words}" as a native option without a value`,
      `<div>${label}</div><select><option value="" selected>${words}</option><option value="1">Service</option></select>`,
      found(''),
    ),
    type(
      `"${words}" as a native option that cannot be chosen again`,
      `<div>${label}</div><select><option value="1">Service</option><option value="" disabled selected>${words}</option></select>`,
      found(''),
    ),
  ]),
  type(
    'a first option that is disabled and has a value',
    `<div>${label}</div><select><option disabled selected>Your kind of offer</option><option>Service</option></select>`,
    ambiguous(1),
  ),
  type(
    'an option taken out of the offer since it was chosen',
    `<div>${label}</div><select><option></option><option disabled selected>Service</option></select>`,
    found('Service'),
  ),
  type(
    'options that all keep their values elsewhere',
    `<div>${label}</div><select><option value="" selected>Service</option><option value="">IP (application)</option></select>`,
    found('Service'),
  ),
  type(
    'AngularJS with a model that holds none of the options',
    `<div>${label}</div><select><option value="? undefined:undefined ?" selected>undefined</option><option>Service</option></select>`,
    found(''),
  ),
  type(
    'an option whose words are its label attribute',
    `<div>${label}</div><select><option label="Service" selected>svc_1</option></select>`,
    found('Service'),
  ),
  type(
    'an option that has nothing but its label attribute',
    `<div>${label}</div><select><option></option><option label="Service" value="1" selected></option></select>`,
    found('Service'),
  ),
  type(
    'words that the markup calls a placeholder',
    `<div>${label}</div><button role="combobox"><span data-placeholder="">What you offer</span></button>`,
    found(''),
  ),
  type(
    'a resting label in the root of a field',
    `<div>${label}</div><md-field role="combobox" aria-label="Solution type"><template shadowroot="open"><div><span>Solution type</span></div></template></md-field>`,
    found(''),
  ),
  type(
    'words typed to search',
    `<div>${label}</div><input role="combobox" aria-expanded="true" value="Serv">`,
    ambiguous(1),
  ),
  type(
    'words typed to search into an element that takes them',
    `<div>${label}</div><div role="combobox" contenteditable="true" aria-expanded="true">Serv</div>`,
    ambiguous(1),
  ),
  type(
    'words typed to search that are an option, not yet chosen',
    `<div>${label}</div><input role="combobox" aria-expanded="true" aria-controls="list" value="Service">${drawnList(['Service'])}`,
    ambiguous(1),
  ),
  type(
    'the chosen option in a field whose list is open',
    `<div>${label}</div><input role="combobox" aria-expanded="true" aria-controls="list" value="Service">${drawnList(['Service', 'IP'], 'Service')}`,
    found('Service'),
  ),
  type(
    'the chosen option in a field that takes no typing',
    `<div>${label}</div><input role="combobox" aria-expanded="true" readonly value="Service">`,
    found('Service'),
  ),
  type(
    'an option that only the keys stand on',
    `<div>${label}</div><input role="combobox" aria-expanded="true" aria-controls="list" value="">${drawnList(['Service', 'IP'], 'IP')}`,
    ambiguous(1),
  ),
  type(
    'words that the list does not offer',
    `<div>${label}</div><button role="combobox" aria-controls="list">What you offer</button>${drawnList(['Hardware kit', 'App kit'])}`,
    ambiguous(1),
  ),
  type(
    'an option with a description',
    `<div>${label}</div><button role="combobox" aria-controls="list">App kit</button><ul role="listbox" id="list"><li role="option" aria-selected="true"><b>App kit</b><p>Software</p></li></ul>`,
    found('App kit'),
  ),
  type(
    'words beside a transparent field with a code',
    `<div>${label}</div><div role="combobox"><span>Service</span><input value="svc" readonly style="opacity: 0"></div>`,
    found('Service'),
  ),
  type(
    'words beside a field with a code, both to be seen',
    `<div>${label}</div><div role="combobox"><span>Service</span><input value="svc" readonly></div>`,
    ambiguous(1),
  ),
  type(
    'words beside a transparent input that is the drop-down',
    `<label for="t">${label}</label><div ${edge}><span>Service</span><input id="t" role="combobox" value="SVC" style="opacity: 0"></div>`,
    found('Service'),
  ),
  type(
    'a hidden field with a code in the drop-down',
    `<div>${label}</div><div role="combobox"><input type="hidden" value="svc"><span>Service</span></div>`,
    found('Service'),
  ),
  type(
    'an arrow of an icon font and a button',
    `<div>${label}</div><div role="combobox">Service<i>arrow_drop_down</i><button>Clear</button></div>`,
    found('Service'),
  ),
  type(
    'a button in the drop-down that may be anything',
    `<div>${label}</div><div role="combobox"><button>Details</button></div>`,
    ambiguous(1),
  ),
]

const url = (name: string, html: string, reading: FieldCase['reading']): FieldCase => ({
  name,
  field: 'landing-page',
  html,
  reading,
})

export const urlCases: readonly FieldCase[] = [
  url(
    '2020',
    '<label for="u">External reference URL</label><input id="u" type="url" value="https://a.example">',
    found('https://a.example'),
  ),
  url(
    '2022, untied',
    '<div><label id="website">Product landing page</label><input for="website" value=" https://a.example "></div>',
    found(' https://a.example '),
  ),
  url(
    '2023',
    '<h4>Link to your product landing page</h4><textarea>https://a.example</textarea>',
    found('https://a.example'),
  ),
  url('empty', '<label>Product landing page (optional) 0/2000</label><input>', found('')),
  url(
    'two labels for one id',
    '<div><label for="c">Support</label><input id="c" value="s"></div><div><label for="c">Product landing page</label><input value="p"></div>',
    found('p'),
  ),
  url(
    'an email field behind it is a text field; a number is not',
    '<p>Product landing page</p><input type="number" value="3">',
    missing,
  ),
  url(
    'only in the markup',
    '<p>Select a solution type</p><select></select><input aria-label="Product landing page" value="p">',
    found('p'),
  ),
  url(
    'in the markup twice',
    '<p>Select a solution type</p><select></select><input aria-label="Product landing page"><input aria-label="Product landing page">',
    ambiguous(2),
  ),
  url(
    'Harmony, label shown in its root',
    '<he-text-field label="Product landing page" value="stale"><template shadowroot="open"><label>Product landing page</label><input value="now"></template></he-text-field>',
    found('now'),
  ),
  url(
    'Harmony, label only as attribute',
    '<p>Select a solution type</p><select></select><v6_he-text-field label="Product landing page *"><template shadowroot="closed"><input value="now"></template></v6_he-text-field>',
    found('now'),
  ),
  url(
    'a field behind the scheme',
    '<label for="u">External reference URL</label><span><span>https://</span><input id="u" value="contoso.com"></span>',
    ambiguous(1),
  ),
  url(
    'a field before the end of the address',
    '<label for="u">External reference URL</label><span><input id="u" value="https://contoso"><span>.com</span></span>',
    ambiguous(1),
  ),
  url(
    'a field for the words of the link before that of its address',
    '<div><p>External reference URL</p><input value="Our page"><input value="https://a.example"></div>',
    ambiguous(1),
  ),
  url(
    'an address as a chip, and an empty field for another',
    '<div><p>External reference URL</p><div><input value=""><span>https://a.example</span></div></div>',
    ambiguous(1),
  ),
  url(
    'an example under an empty field',
    '<div><p>External reference URL</p><div><input value=""></div><p>https://www.contoso.com</p></div>',
    found(''),
  ),
]
