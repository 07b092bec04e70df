import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contactColumns, exportContacts, importContacts } from './contacts-csv'

const header = contactColumns.join(',')
const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')

describe('importContacts', () => {
  it('takes every row of a good file', () => {
    const outcome = importContacts(fixture('contacts.csv'))
    expect('contacts' in outcome && outcome.contacts.map(({ role, countries }) => [role, countries])).toEqual([
      ['Partner sales', ['DE', 'AT', 'CH']],
      ['Partner sales', ['PL']],
      ['Partner sales', ['US']],
      ['Partner technical sales', ['OOO']],
    ])
  })

  it('keeps quoted commas, doubled quotation marks and line breaks within a cell', () => {
    const outcome = importContacts(
      `${header}\r\n"Wake, Ann ""AJ""",ann@contoso.com,"Lead\nEMEA",Partner sales,"NL, BE",\r\n`,
    )
    expect(outcome).toMatchObject({
      contacts: [{ name: 'Wake, Ann "AJ"', jobTitle: 'Lead\nEMEA', countries: ['NL', 'BE'], states: [] }],
    })
  })

  it.each([
    ['semicolons', fixture('contacts-semicolon.csv'), 'Cannot upload file'],
    ['unquoted countries', fixture('contacts-unquoted.csv'), 'States/Provinces contains an invalid value (row 2).'],
    ['no text at all', '', 'Cannot upload file'],
    ['the empty template', `${header}\r\n`, 'Cannot upload file'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'Cannot upload file'],
    ['an open quotation mark', `${header}\n"Ann,ann@contoso.com,Lead,Partner sales,US,`, 'Cannot upload file'],
    ['an unknown role', `${header}\nAnn,ann@contoso.com,Lead,Sales,US,`, 'Role contains an invalid value (row 2).'],
    [
      'digits for all',
      `${header}\nAnn,ann@contoso.com,Lead,Partner sales,000,`,
      'Countries/Regions contains an invalid value (row 2).',
    ],
    ['no e-mail address', `${header}\n\nAnn,,Lead,Partner sales,US,`, 'Email contains an invalid value (row 3).'],
  ])('refuses %s', (_, text, error) => {
    expect(importContacts(text)).toEqual({ error })
  })

  it('accepts a byte order mark and what it exported', () => {
    const first = importContacts(`\uFEFF${fixture('contacts.csv')}`)
    if ('error' in first) throw new Error(first.error)
    expect(importContacts(exportContacts(first.contacts))).toEqual(first)
  })
})
