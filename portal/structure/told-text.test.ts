import { describe, expect, it } from 'vitest'
import * as options from '@/practice/options'
import { fieldCatalogue } from '../field-catalogue'
import type { PersonalTexts } from './personal-texts'
import { type Place, toldText } from './told-text'

const nobodys: PersonalTexts = { are: () => false, standIn: () => false }
const tell = (text: string, place: Place = 'label', personal = nobodys) => toldText(text, place, personal)

describe('what a structure report says of a text', () => {
  it.each(fieldCatalogue.flatMap(({ field, labels }) => labels.map(({ text }) => ({ field, text }))))(
    '$text is told as the catalogue has it',
    ({ field, text }) => {
      const told = `“${text}” = ${field}`
      expect(tell(text, 'other')).toMatch(/^“.*” = /)
      expect([told, '“Contacts” = contacts']).toContain(tell(`${text.toUpperCase()} *`))
    },
  )

  it.each([
    ['Solution area 12 *', '“Solution area” = solution-areas: area'],
    ['Sales play (5 Max)', '“Sales play (Max 5)*” = solution-areas: sub-areas'],
    ['Documents', '“Documents” = part documents'],
    ['KUNDENFALLSTUDIE *', '“Kundenfallstudie” = case-study'],
    ['Lösungsbereich 2', '“Lösungsbereich” = solution-areas: area'],
    ['Dokumente', '“Dokumente” = part documents'],
    ['Co-vente avec Microsoft', '“Co-vente avec Microsoft” = page title'],
    ['Co-sell with Microsoft', '“Co-sell with Microsoft” = page title'],
    ['Sample solution kit', '“Sample solution kit”'],
    ['Sample solution kit *', '“Sample solution kit”'],
    ['Link to your web page (optional)', '“Link to your web page (optional)”'],
    ['Which Microsoft databases does it use?', 'text, 21 to 40 characters'],
    ['Which Microsoft platforms are integrated?', '“Which Microsoft platforms are integrated?”'],
    ['Add solution areas (Max 10)', '“Add solution areas (Max 10)”'],
  ])('label %j is told as %j', (text, told) => expect(tell(text)).toBe(told))

  it.each([
    'Contoso Field Service',
    'Sample Solution Kit',
    'Sample solution kit 2024',
    'solution_brief',
    'brief.pdf',
    'Fabrikam brief',
    'Ada Moss',
    'ada@contoso.example',
    'https://solution.example/brief',
    'www.solution.brief',
    '“solution” is required',
    '"Solution" brief',
    'Solution | brief',
    'Solution: C:/documents/brief',
    'Lösung',
    'b\u0430se', // a Cyrillic letter
    'Select '.repeat(30),
  ])('label %j is not told', text => expect(tell(text)).toMatch(/^(?:text, .* characters|\[file name\])$/))

  it.each(['Customer one-pager', 'Sample solution kit', 'a.pdf', ''])('%j as a value is not told at all', text =>
    expect(tell(text, 'value')).toBe('text'),
  )

  it('headings of columns are told whatever their case', () => {
    expect(tell('Job Title', 'column')).toBe('“Job Title”')
    expect(tell('States/Provinces', 'column')).toBe('“States/Provinces”')
    expect(tell('Correo electrónico', 'column')).toBe('“Correo electrónico”')
    expect(tell('Ada Moss', 'column')).toBe('text, 8 to 11 characters')
  })

  it('a label that says what somebody entered is not told, unless a field was found by it', () => {
    const somebodys: PersonalTexts = { are: () => true, standIn: () => true }
    expect(tell('Sample solution kit', 'label', somebodys)).toBe('text, 12 to 20 characters')
    expect(tell('Customer one-pager', 'label', somebodys)).toBe('text, 12 to 20 characters')
    expect(tell('Customer one-pager', 'found', somebodys)).toBe('“Customer one-pager” = one-pager')
  })

  it('a label that holds a word which somebody entered is told only if the catalogue knows it', () => {
    const word: PersonalTexts = { are: () => false, standIn: () => true }
    expect(tell('Sample solution kit', 'label', word)).toBe('text, 12 to 20 characters')
    expect(tell('Customer one-pager', 'label', word)).toBe('“Customer one-pager” = one-pager')
  })

  it.each([
    ['Drag your files here', '[file prompt]'],
    ['No file uploaded', '[says no file]'],
    ['Lab deck.pdf', '[file name]'],
    ['Uploaded', '[upload note]'],
    ['Uploading 40%', '[at work]'],
    ['Upload failed', '[failed]'],
    ['Sample solution kit', 'text, 12 to 20 characters'],
    ['x', 'text, 1 to 3 characters'],
    ['x'.repeat(12), 'text, 12 to 20 characters'],
    ['x'.repeat(21), 'text, 21 to 40 characters'],
    ['x'.repeat(81), 'text, more than 80 characters'],
  ])('%j elsewhere is told as %j', (text, told) => expect(tell(text, 'other')).toBe(told))

  it('no option of the form counts as plain words', () => {
    const { platforms, segments, solutionTypes, subAreasByArea, contactRoles } = options
    const texts = [...platforms, ...segments, ...solutionTypes, ...contactRoles]
    for (const text of [...texts, ...Object.keys(subAreasByArea), ...Object.values(subAreasByArea).flat()])
      expect(tell(text), text).not.toContain(text)
  })
})
