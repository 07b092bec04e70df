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
  contacts('nothing', '<p>Contacts are shown elsewhere.</p>', missing),
  contacts('nothing yet', '<he-progress-ring></he-progress-ring>', notReady),
]
