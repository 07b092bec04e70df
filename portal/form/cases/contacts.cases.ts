import { contactLinks, contactTable } from '../../testing/tab-form'
import { ambiguous, type FieldCase, found, missing, notReady } from './field-case'

const row = (name: string, countries = 'PL') => [
  name,
  `${name}@contoso.example`,
  'Lead',
  'Partner sales',
  countries,
  '',
]
const read = (name: string, countries = ['PL']) => ({
  name,
  email: `${name}@contoso.example`,
  jobTitle: 'Lead',
  role: 'Partner sales',
  countries,
  states: [],
})
const contacts = (name: string, html: string, reading: FieldCase['reading']): FieldCase => ({
  name,
  field: 'contacts',
  html: `<h2>Contacts</h2>${html}`,
  reading,
})
const blank = ['', '', '', '', '', '']
const blankFields = blank.map(() => '<input>')
const filterBy = (text: string) => [`<input value="${text}">`, ...blankFields.slice(1)]
const withFilters = (table: string, fields: readonly string[]) =>
  table.replace('</thead>', `<tr>${fields.map(field => `<th>${field}</th>`).join('')}</tr></thead>`)
const notShown = found({ count: null, rows: null })
const none = found({ count: 0, rows: [] })

export const contactCases: readonly FieldCase[] = [
  contacts('links alone do not say how many', contactLinks, notShown),
  contacts(
    'links with limits and icons',
    '<a><i>↓</i> Export contacts (.csv)</a><a><i>↑</i> Import contacts (.csv) (Max 100)</a>',
    notShown,
  ),
  contacts(
    'a table',
    contactLinks + contactTable([row('ada'), row('bo', 'US, CA;FR')]),
    found({ count: 2, rows: [read('ada'), read('bo', ['US', 'CA', 'FR'])] }),
  ),
  contacts(
    'a table with a number that agrees',
    `<p>2 contacts</p>${contactTable([row('ada'), row('bo')])}`,
    found({ count: 2, rows: [read('ada'), read('bo')] }),
  ),
  contacts(
    'a table that shows part of them',
    `${contactTable([row('ada')])}<p>1-1 of 25</p><button>Next</button>`,
    found({ count: 25, rows: null }),
  ),
  contacts('a table with a next page and no number', `${contactTable([row('ada')])}<button>Next</button>`, notShown),
  contacts(
    'a table with a last page that is this one',
    `${contactTable([row('ada')])}<button disabled>Previous</button><button disabled>Next</button>`,
    found({ count: 1, rows: [read('ada')] }),
  ),
  contacts(
    'a grid that draws only some rows',
    contactTable([row('ada')]).replace('<table', '<table aria-rowcount="31"'),
    found({ count: 30, rows: null }),
  ),
  contacts(
    'a table with more rows than it says',
    `<p>1 contact</p>${contactTable([row('ada'), row('bo')])}`,
    ambiguous(1),
  ),
  contacts('two numbers', '<p>1 contact</p><p>3 contacts</p>', ambiguous(1)),
  contacts('a table without rows may be loading', contactLinks + contactTable([]), notShown),
  contacts(
    'a table that says it is empty',
    contactTable([]).replace('<tbody>', '<tbody><tr><td colspan="6">No records found</td></tr>'),
    none,
  ),
  contacts('a sentence that there are none', `${contactLinks}<p>No contacts have been added yet.</p>`, none),
  contacts(
    'an import that brought none says nothing of those before',
    `${contactLinks}<p>No contacts were imported.</p>`,
    notShown,
  ),
  contacts('a number', `${contactLinks}<p><b>3</b> co-sell contacts</p>`, found({ count: 3, rows: null })),
  contacts('the number nought', '<p>0 co-sell contacts</p>', none),
  contacts('a number and none', '<p>3 contacts</p><p>There are no contacts.</p>', ambiguous(1)),
  contacts(
    'a grid by roles with headings that are buttons',
    `<div role="grid"><div role="row">${['Name', 'Email address', 'Job title', 'Role', 'Countries and regions'].map(text => `<div role="columnheader"><button>${text}</button></div>`).join('')}</div>
    <div role="row">${row('ada')
      .slice(0, 5)
      .map(text => `<div role="gridcell">${text}</div>`)
      .join('')}</div></div>`,
    found({ count: 1, rows: [read('ada')] }),
  ),
  contacts(
    'a grid in a shadow root',
    `<he-data-grid><template shadowroot="closed">${contactTable([row('ada')])}</template></he-data-grid>`,
    found({ count: 1, rows: [read('ada')] }),
  ),
  contacts(
    'a grid of fields',
    contactTable([
      [
        '<input value="ada">',
        '<input value="ada@contoso.example">',
        '<input value="Lead">',
        '<select><option>Partner marketing</option><option selected>Partner sales</option></select>',
        '<input value="PL">',
        '<input>',
      ],
    ]),
    found({ count: 1, rows: [read('ada')] }),
  ),
  contacts(
    'columns in another order, with a box and a menu',
    `<table><tr><th><input type="checkbox"></th><th>Role</th><th>Email</th><th>Name</th><th>Job title</th><th>Country/Region</th><th></th></tr>
    <tr><td><input type="checkbox"></td><td>Partner sales</td><td>ada@contoso.example</td><td>ada</td><td>Lead</td><td>PL</td><td><button>Delete</button></td></tr></table>`,
    found({ count: 1, rows: [read('ada')] }),
  ),
  contacts(
    'a table of something else',
    '<table><tr><th>Name</th><th>Status</th></tr><tr><td>x</td><td>y</td></tr></table>',
    missing,
  ),
  contacts(
    'a table of contacts without countries is only counted',
    '<table><tr><th>Name</th><th>Email</th><th>Role</th></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>',
    found({ count: 1, rows: null }),
  ),
  contacts(
    'an import with an error',
    `${contactLinks}<div role="alert">States/Provinces contains an invalid value (row 2).</div>`,
    notShown,
  ),
  {
    name: 'a heading that opens its section',
    field: 'contacts',
    html: `<button aria-expanded="true"><h2>Contacts</h2></button><div>${contactLinks}</div>`,
    reading: notShown,
  },
  {
    name: 'a heading with the button inside',
    field: 'contacts',
    html: `<h2><button aria-expanded="true">Contacts</button></h2><div>${contactLinks}</div>`,
    reading: notShown,
  },
  contacts(
    'blank fields to fill in',
    contactTable([row('ada'), blankFields]),
    found({ count: 1, rows: [read('ada')] }),
  ),
  contacts('blank fields alone', contactTable([blankFields]), notShown),
  contacts(
    'a row of blank filters in the head',
    withFilters(contactTable([row('ada')]), blankFields),
    found({ count: 1, rows: [read('ada')] }),
  ),
  contacts('a filter in the head that is at work', withFilters(contactTable([row('ada')]), filterBy('ad')), notShown),
  contacts(
    'a filter in the head that leaves none',
    withFilters(
      contactTable([]).replace('<tbody>', '<tbody><tr><td colspan="6">No results found</td></tr>'),
      filterBy('ad'),
    ),
    notShown,
  ),
  contacts('a filter in the first row that is at work', contactTable([filterBy('ad'), row('ada')]), notShown),
  contacts(
    'a row that is being edited',
    contactTable([
      row('ada'),
      [
        '<input value="bo">',
        '<input value="bo@contoso.example">',
        '<input value="Lead">',
        'Partner sales',
        'PL',
        '<button>Save</button>',
      ],
    ]).replace('States/Provinces', ''),
    found({ count: 2, rows: [read('ada'), read('bo')] }),
  ),
  contacts(
    'a search that finds none',
    `<input type="search" aria-label="Search contacts" value="zz">${contactTable([]).replace('<tbody>', '<tbody><tr><td colspan="6">No results found</td></tr>')}`,
    notShown,
  ),
  contacts(
    'a number of what a search found',
    `<input type="search" aria-label="Search contacts" value="a"><p>2 contacts</p>${contactTable([row('ada')])}`,
    notShown,
  ),
  contacts(
    'a filter that is not at work',
    `<label>Filter by name <input></label>${contactTable([row('ada')])}`,
    found({ count: 1, rows: [read('ada')] }),
  ),
  contacts('filters that are told of', `<p>2 filters applied</p>${contactTable([row('ada')])}`, notShown),
  contacts('rows that are not drawn yet', contactTable([blank, blank]), notShown),
  contacts('a row, and one that is not drawn yet', contactTable([row('ada'), blank]), notShown),
  contacts(
    'a blank row that is there for its measure',
    contactTable([row('ada')]).replace(
      '<tbody>',
      '<tbody><tr aria-hidden="true"><td></td><td></td><td></td><td></td><td></td><td></td></tr>',
    ),
    found({ count: 1, rows: [read('ada')] }),
  ),
  contacts('rows that are loading, said in two cells', contactTable([['', 'Loading contacts...']]), notShown),
  contacts('rows that are loading, behind others', contactTable([row('ada'), ['', 'Loading contacts...']]), notShown),
  contacts(
    'a sum below',
    contactTable([row('ada')]).replace(
      '</tbody>',
      '</tbody><tfoot><tr><td>Total</td><td>1</td><td></td><td></td><td></td><td></td></tr></tfoot>',
    ),
    found({ count: 1, rows: [read('ada')] }),
  ),
  contacts(
    'a sum as the last row',
    contactTable([row('ada'), ['Total', '', '', '', '1', '']]),
    found({ count: 1, rows: null }),
  ),
  contacts('a row that is crossed out', contactTable([row('ada'), row('bo').map(text => `<s>${text}</s>`)]), notShown),
  contacts(
    'a row that is crossed out by its style',
    contactTable([row('ada'), row('bo')]).replace('<tr><td>bo', '<tr style="text-decoration: line-through"><td>bo'),
    notShown,
  ),
  contacts(
    'a row that was deleted and may be put back',
    contactTable([row('ada'), [...row('bo').slice(0, 5), 'Deleted <button>Undo</button>']]),
    notShown,
  ),
  contacts(
    'a heading over two columns',
    `<table><tr><th colspan="2">Name</th><th>Email</th><th>Job title</th><th>Role</th><th>Country/Region</th></tr>
    <tr><td><img src="" alt=""></td><td>ada</td><td>ada@contoso.example</td><td>Lead</td><td>Partner sales</td><td>PL</td></tr></table>`,
    found({ count: 1, rows: [read('ada')] }),
  ),
  contacts(
    'a heading over two columns that both say something',
    `<table><tr><th colspan="2">Name</th><th>Email</th><th>Role</th><th>Country/Region</th></tr>
    <tr><td>AL</td><td>ada</td><td>ada@contoso.example</td><td>Partner sales</td><td>PL</td></tr></table>`,
    found({ count: 1, rows: null }),
  ),
  contacts(
    'rows with a cell more than there are headings',
    `<table><tr><th>Name</th><th>Email</th><th>Role</th><th>Country/Region</th></tr>
    <tr><td>AL</td><td>ada</td><td>ada@contoso.example</td><td>Partner sales</td><td>PL</td></tr></table>`,
    found({ count: 1, rows: null }),
  ),
  contacts(
    'details of a contact below it',
    contactTable([row('ada')]).replace('</tbody>', '<tr><td></td><td colspan="5">Speaks Polish</td></tr></tbody>'),
    found({ count: 1, rows: null }),
  ),
  ...['Page 1 of 3', '1-1 of many', '+2 more'].map(text =>
    contacts(`a part of the rows: ${text}`, `${contactTable([row('ada')])}<p>${text}</p>`, notShown),
  ),
  contacts(
    'the only page',
    `${contactTable([row('ada')])}<p>Page 1 of 1</p>`,
    found({ count: 1, rows: [read('ada')] }),
  ),
  ...['1 to 1 of 25 entries', 'Showing 1 to 1 of 25 contacts', 'Total 25 items', '25 contacts'].map(text =>
    contacts(
      `a part of the rows: ${text}`,
      `${contactTable([row('ada')])}<p>${text}</p>`,
      found({ count: 25, rows: null }),
    ),
  ),
  contacts(
    'a part of more than a thousand',
    `${contactTable([row('ada')])}<p>1-1 of 1,234</p>`,
    found({ count: 1234, rows: null }),
  ),
  contacts(
    'an amount in the foot of the table',
    contactTable([row('ada')]).replace('</tbody>', '</tbody><tfoot><tr><td colspan="6">1-1 of 25</td></tr></tfoot>'),
    found({ count: 25, rows: null }),
  ),
  contacts(
    'a row of pages',
    `${contactTable([row('ada')])}<div><button>1</button><button>2</button><button>›</button></div>`,
    notShown,
  ),
  contacts(
    'the last of two pages',
    `${contactTable([row('ada')])}<div><a href="#">1</a><span>2</span></div>`,
    notShown,
  ),
  contacts(
    'a row of pages in the foot',
    contactTable([row('ada')]).replace(
      '</tbody>',
      '</tbody><tfoot><tr><td colspan="6"><a href="#">1</a> <a href="#">2</a></td></tr></tfoot>',
    ),
    notShown,
  ),
  contacts(
    'a row of one page',
    `${contactTable([row('ada')])}<div><button disabled>‹</button><button>1</button><button disabled>›</button></div>`,
    found({ count: 1, rows: [read('ada')] }),
  ),
  contacts(
    'an empty table, and another that is not',
    `<h5>Sales</h5>${contactTable([]).replace('<tbody>', '<tbody><tr><td colspan="6">No data</td></tr>')}<h5>Marketing</h5>${contactTable([row('ada')])}`.replaceAll(
      'h5',
      'p',
    ),
    notShown,
  ),
  ...[
    '<span>Sales</span><span>Marketing</span>',
    '<span>Sales</span> <span>Marketing</span>',
    '<div>Sales</div><div>Marketing</div>',
  ].map(role =>
    contacts(
      `several roles: ${role}`,
      contactTable([[...row('ada').slice(0, 3), role, 'PL', '']]),
      found({ count: 1, rows: null }),
    ),
  ),
  ...[
    'US +3',
    'US, +3 more',
    'US and 2 more',
    '3 countries',
    'US, Can…',
    '<div>US</div><div>Canada</div>',
    'US<br>Canada',
  ].map(countries =>
    contacts(
      `countries that are not all shown, or not apart: ${countries}`,
      contactTable([row('ada', countries)]),
      found({ count: 1, rows: null }),
    ),
  ),
  contacts(
    'countries as a list',
    contactTable([row('ada', '<ul><li>US</li><li>Canada</li></ul>')]),
    found({ count: 1, rows: [read('ada', ['US', 'Canada'])] }),
  ),
  contacts(
    'a name that is bold in part, and is a link',
    contactTable([['<a href="#"><b>a</b>da</a>', ...row('ada').slice(1)]]),
    found({ count: 1, rows: [read('ada')] }),
  ),
  contacts('nothing', '<p>Contacts are shown elsewhere.</p>', missing),
  contacts('nothing yet', '<he-progress-ring></he-progress-ring>', notReady),
]
