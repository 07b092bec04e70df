import type { FieldId } from '@/rules'

/** A field whose own control is of a make that is not read, or whose label stands behind it, with another field after it. */
export interface NeighbourCase {
  name: string
  field: FieldId
  html: string
}

const labels = {
  'solution-type': 'Select a solution type',
  segments: 'Select one or more segments that aligns with the size of your target customer',
  platforms: 'Select one or more Microsoft platforms that your offer extends or integrates with',
  'landing-page': 'External reference URL',
  'one-pager': 'Customer one-pager',
} as const
type Labelled = keyof typeof labels

const select = '<select><option>Retail</option></select>'
const boxes = '<label><input type="checkbox" checked>Retail</label><label><input type="checkbox">Bank</label>'
const radios = (name: string) =>
  `<label><input type="radio" name="${name}" checked>Yes</label><label><input type="radio" name="${name}">No</label>`
const file = '<a href="x">prices.docx</a><button>Remove</button>'

/** What the next field looks like under its caption, for each kind of field. */
const next: Record<Labelled, readonly string[]> = {
  'solution-type': [select, radios('n'), '<button role="combobox" aria-haspopup="listbox">Retail</button>'],
  segments: [
    boxes,
    '<button role="combobox" aria-haspopup="listbox">Retail</button>',
    '<select multiple><option selected>Retail</option></select>',
  ],
  platforms: [boxes, '<select multiple><option selected>Retail</option></select>'],
  'landing-page': ['<input value="Contoso">', '<input type="search" value="anna">'],
  'one-pager': [file],
}

const captions = [
  'Which industry do you serve?',
  'Choose the industry that best describes the customers that you mean to serve with this?',
  'Company size',
  'Offer type',
  'Supported languages',
  'Recommended tier',
  'Industry',
]

/** Own controls that nobody reads. */
const unread = [
  '<div><button aria-pressed="true">Service</button></div>',
  '<div role="listbox"><div role="option" aria-selected="true">Service</div></div>',
  '<div><a href="x">Service</a></div>',
  '<p>Service</p>',
  '<div contenteditable="true">Service</div>',
]

const fieldsOf = Object.keys(labels) as Labelled[]
const notFiles = fieldsOf.filter(field => field !== 'one-pager')

/** In none of these may the next field's value be read. */
export const neighbourCases: readonly NeighbourCase[] = [
  ...notFiles.flatMap(field =>
    captions.flatMap(caption =>
      unread.flatMap((own, which) =>
        next[field].map((control, kind) => ({
          name: `${field}, unread ${which}, before "${caption}", ${kind}`,
          field,
          html: `<div><p>${labels[field]}</p>${own}</div><div><p>${caption}</p>${control}</div>`,
        })),
      ),
    ),
  ),
  ...notFiles.flatMap(field =>
    unread.slice(0, 4).map((own, which) => ({
      name: `${field}, unread ${which}, before a field that only its markup names`,
      field,
      html: `<div><p>${labels[field]}</p>${own}</div><div role="group" aria-label="Industry">${next[field][0]}</div>`,
    })),
  ),
  ...['Price list (PDF)', 'Product template', 'Do you have a price list?', 'Videos'].map(caption => ({
    name: `one-pager, shown as text, before "${caption}"`,
    field: 'one-pager' as const,
    html: `<div><p>${labels['one-pager']}</p><div>deck</div></div><div><p>${caption}</p><div>${file}</div></div>`,
  })),
  ...['aria-label="Industry"', 'aria-labelledby="q"'].map(attribute => ({
    name: `solution-type, unread, before a select with ${attribute}`,
    field: 'solution-type' as const,
    html: `<div><p>${labels['solution-type']}</p>${unread[0]}</div><div><span id="q">Which industry?</span><select ${attribute}><option>Retail</option></select></div>`,
  })),
  {
    name: 'segments, unread, before a consent',
    field: 'segments',
    html: `<div><p>${labels.segments}</p>${unread[0]}</div><div><label><input type="checkbox" checked>I agree to the terms of the programme.</label></div>`,
  },
  {
    name: 'landing-page, shown as text, before a field with a placeholder alone',
    field: 'landing-page',
    html: `<div><p>${labels['landing-page']}</p><p>https://a.com</p></div><div><input placeholder="Partner name" value="Contoso"></div>`,
  },
  ...(
    [
      ['landing-page', '<input value="https://a.com">', '<input value="Contoso">'],
      ['solution-type', '<select><option>Service</option></select>', select],
      ['segments', boxes, boxes.replaceAll('Retail', 'Cloud')],
    ] as const
  ).map(([field, own, other]) => ({
    name: `${field}, with labels behind their controls`,
    field,
    html: `<div>${own}<label>${labels[field]}</label></div><div>${other}<label>Partner name</label></div>`,
  })),
]
