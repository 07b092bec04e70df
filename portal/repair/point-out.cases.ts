import type { FieldId } from '@/rules'
import { contactTable, offerMenu, tabPage } from '../testing/tab-form'

/** A page on which a field is not found, what a person clicks there, and what becomes of it. */
export interface PointCase {
  name: string
  field: FieldId
  html: string
  /** Selector of what is clicked, the shadow trees included. */
  at: string
  /** What is read then; left out where it cannot be read. */
  value?: unknown
  label?: string
  refusal?: 'other-field' | 'unreadable' | 'no-form'
}

const filled = tabPage({
  platforms: ['Office 365'],
  segments: ['SMB'],
  solutionType: 'Service',
  areas: [{ area: 'Azure', subAreas: ['Blockchain'] }],
  documents: { 'Customer one-pager': ['one.pdf'] },
  url: 'https://www.contoso.com/a',
  contacts: contactTable([['Ann Example', 'ann@contoso.com', 'Lead', 'Partner sales', 'NL', '']]),
})

/** The page with one text replaced by another. */
function renamed(from: string, to: string, html = filled): string {
  if (!html.includes(from)) throw new Error(`The page does not say "${from}"`)
  return html.replaceAll(from, to)
}

const platforms = 'Select one or more Microsoft platforms that your offer extends or integrates with'
const frame = (content: string) =>
  `${offerMenu('Lab', 'Azure Application')}<main><h1>Co-sell with Microsoft</h1>
   <div><label for="t">Select a solution type</label><select id="t"><option>Service</option></select></div>${content}</main>`

export const readableCases: readonly PointCase[] = [
  {
    name: 'a text field whose label was renamed',
    field: 'landing-page',
    html: renamed('External reference URL', 'Where buyers read more *'),
    at: 'input[for=contact]',
    value: 'https://www.contoso.com/a',
    label: 'Where buyers read more',
  },
  {
    name: 'the label itself',
    field: 'landing-page',
    html: renamed('External reference URL', 'Where buyers read more'),
    at: 'label#contact',
    value: 'https://www.contoso.com/a',
    label: 'Where buyers read more',
  },
  {
    name: 'a text field with a sentence of help between',
    field: 'landing-page',
    html: renamed(
      '<label id="contact">External reference URL</label>',
      '<label id="contact">Product link</label><p>Type the whole address.</p>',
    ),
    at: 'input[for=contact]',
    value: 'https://www.contoso.com/a',
    label: 'Product link',
  },
  {
    name: 'a drop-down',
    field: 'solution-type',
    html: renamed('Select a solution type', 'What is it that you sell'),
    at: 'select[for=type]',
    value: 'Service',
    label: 'What is it that you sell',
  },
  {
    name: 'a tick box in the midst of its group',
    field: 'platforms',
    html: renamed(platforms, 'Which products of Microsoft does it work with?'),
    at: '.grid .cell:nth-of-type(3) input',
    value: ['Office 365'],
    label: 'Which products of Microsoft does it work with?',
  },
  {
    name: 'the ground between the tick boxes',
    field: 'platforms',
    html: renamed(platforms, 'Which products of Microsoft does it work with?'),
    at: '.grid',
    value: ['Office 365'],
    label: 'Which products of Microsoft does it work with?',
  },
  {
    name: 'a radio button in the midst of its group',
    field: 'solution-type',
    html: frame('').replace(
      /<div><label for="t">.*<\/select><\/div>/,
      `<h3>Listing</h3><div><p>What is it that you sell?</p>${['Device', 'Service', 'Other']
        .map(text => `<label><input type="radio" name="k" ${text === 'Service' ? 'checked' : ''}>${text}</label>`)
        .join('')}</div><div><label>Product landing page<input></label></div>`,
    ),
    at: 'label:nth-of-type(3) input',
    value: 'Service',
    label: 'What is it that you sell?',
  },
  {
    name: 'a file that lies in a drop box',
    field: 'one-pager',
    html: renamed('Customer one-pager', 'Short description for customers'),
    at: '.file a',
    value: ['one.pdf'],
    label: 'Short description for customers',
  },
  {
    name: 'the words of an empty drop box',
    field: 'case-study',
    html: renamed('<label>Customer case study', '<label class="story">A story of success'),
    at: '.story + .box a',
    value: [],
    label: 'A story of success',
  },
  {
    name: 'one of two fields that look alike',
    field: 'landing-page',
    html: renamed(
      '<label id="contact">External reference URL</label>',
      '<label>External reference URL</label><input value="https://www.contoso.com/old"></div><div><label id="contact">External reference URL</label>',
    ),
    at: 'input[for=contact]',
    value: 'https://www.contoso.com/a',
    label: 'External reference URL',
  },
  {
    name: 'a field that only its markup names',
    field: 'landing-page',
    html: frame('<h2>Documents</h2><div><input aria-label="Product link" value="https://www.contoso.com/n"></div>'),
    at: 'input',
    value: 'https://www.contoso.com/n',
    label: 'Product link',
  },
  {
    name: 'a field in a closed root',
    field: 'landing-page',
    html: frame(
      '<h2>Documents</h2><x-field><template shadowroot="closed"><label>Product link</label><input value="https://www.contoso.com/s"></template></x-field>',
    ),
    at: 'x-field input',
    value: 'https://www.contoso.com/s',
    label: 'Product link',
  },
]

export const refusedCases: readonly PointCase[] = [
  { name: 'another field', field: 'landing-page', html: filled, at: 'select[for=type]', refusal: 'other-field' },
  { name: 'the menu', field: 'landing-page', html: filled, at: 'nav a', refusal: 'unreadable' },
  { name: 'the title', field: 'one-pager', html: filled, at: 'h1', refusal: 'unreadable' },
  {
    name: 'a field of another kind',
    field: 'solution-type',
    html: renamed('External reference URL', 'Product link', renamed('Select a solution type', 'Kind of thing')),
    at: 'input[for=contact]',
    refusal: 'unreadable',
  },
  {
    name: 'a text field that nothing names',
    field: 'landing-page',
    html: frame('<h2>Documents</h2><div><input value="x"></div>'),
    at: 'input[value=x]',
    refusal: 'unreadable',
  },
  {
    name: 'the search box of the portal',
    field: 'landing-page',
    html: renamed('External reference URL', 'Product link'),
    at: 'header input',
    refusal: 'unreadable',
  },
  {
    name: 'a field of another part',
    field: 'landing-page',
    html: renamed(
      '<h2>Documents</h2>',
      '<div><label>Partner name</label><input id="partner" value="Contoso"></div><h2>Documents</h2>',
      renamed('External reference URL', 'Product link'),
    ),
    at: '#partner',
    refusal: 'unreadable',
  },
  {
    name: 'a document where contacts come in under a new heading',
    field: 'one-pager',
    html: renamed('>Contacts', '>People', renamed('Customer one-pager', 'Short description')),
    at: '[href="#i"]',
    refusal: 'unreadable',
  },
  {
    name: 'a label with an address',
    field: 'landing-page',
    html: renamed('External reference URL', 'Changed by ann.meyer@contoso.com'),
    at: 'input[for=contact]',
    refusal: 'unreadable',
  },
  {
    name: 'a label with the name of the offer',
    field: 'landing-page',
    html: renamed('External reference URL', 'Link of Lab'),
    at: 'input[for=contact]',
    refusal: 'unreadable',
  },
  {
    name: 'a label with the name of a contact',
    field: 'landing-page',
    html: renamed('External reference URL', 'Link by Ann Example'),
    at: 'input[for=contact]',
    refusal: 'unreadable',
  },
  {
    name: 'a page that is not the form',
    field: 'landing-page',
    html: `${offerMenu('Lab', 'Azure Application')}<main><h1>Properties</h1><label>Link<input id="p"></label></main>`,
    at: '#p',
    refusal: 'no-form',
  },
]
