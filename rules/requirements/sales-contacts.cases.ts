import { countryCodes } from '../countries'
import type { Contact, Facts } from '../facts'
import type { Case, CaseTable } from './case-table'

const person = (role: string, countries: string[], more: Partial<Contact> = {}): Contact => ({
  name: 'Maja Nowak',
  email: 'maja@contoso.example',
  jobTitle: 'Sales',
  role,
  countries,
  states: [],
  ...more,
})
const seller = (...countries: string[]) => person('Partner sales', countries)
const offer = (contacts: Contact[], eligibleCountries?: string[]): Facts => ({
  form: { contacts },
  ...(eligibleCountries && { offer: { eligibleCountries } }),
})
const eight = ['DE', 'PL', 'FR', 'ES', 'IT', 'AT', 'CH', 'NL']
const missing = (...countries: string[]) => ({
  key: 'req_sales_contacts_unmet_missing',
  count: countries.length,
  args: [{ countries }],
})

const covered: Case[] = [
  {
    name: 'one for each country',
    facts: offer([seller('DE'), seller('PL')], ['DE', 'PL']),
    outcome: 'met',
    says: 'met',
    finding: {
      basis: 'answer',
      coverage: [
        { country: 'DE', contacts: 1 },
        { country: 'PL', contacts: 1 },
      ],
      detail: { key: 'req_sales_contacts_detail', count: 2, args: [2] },
    },
  },
  { name: 'one for several countries', facts: offer([seller('DE', 'PL', 'US')], ['PL', 'DE']), outcome: 'met' },
  {
    name: 'one for all countries, eligible ones not answered',
    facts: offer([seller('OOO')]),
    outcome: 'met',
    says: 'met_everywhere',
    finding: { basis: 'page' },
  },
  {
    name: 'one for all countries, among others',
    facts: offer([seller('DE'), seller('DE', ' ooo ')], ['DE', 'PL']),
    outcome: 'met',
    says: 'met_everywhere',
    finding: {
      basis: 'page',
      coverage: [
        { country: 'DE', contacts: 2 },
        { country: 'PL', contacts: 1 },
      ],
    },
  },
  {
    name: 'one for each country, beside an unclear role for all',
    facts: offer([seller('DE', 'PL'), person('Partnervertrieb', ['OOO'])], ['DE', 'PL']),
    outcome: 'met',
    says: 'met',
  },
  {
    name: 'codes and roles in odd dress',
    facts: offer([person(' partner  SALES ', [' pl'])], ['PL ', 'pl']),
    outcome: 'met',
  },
  {
    name: 'all countries eligible, each covered by code',
    facts: offer([seller(...countryCodes)], ['OOO']),
    outcome: 'met',
  },
]

const uncovered: Case[] = [
  {
    name: 'two of three countries without',
    facts: offer([seller('US'), person('Partner technical sales', ['DE', 'PL'])], ['US', 'DE', 'PL']),
    outcome: 'unmet',
    says: 'unmet_missing',
    finding: {
      message: missing('DE', 'PL'),
      detail: { key: 'req_sales_contacts_detail_missing', count: 3, args: [1, { countries: ['DE', 'PL'] }] },
    },
  },
  {
    name: 'the only country without',
    facts: offer([seller('US')], ['PL']),
    outcome: 'unmet',
    finding: { message: missing('PL') },
  },
  {
    name: 'a country that only a contact without e-mail stands for',
    facts: offer([seller('US'), person('Partner sales', ['PL'], { email: ' ' })], ['US', 'PL']),
    outcome: 'unmet',
    finding: { message: missing('PL') },
  },
  { name: 'UK is not GB', facts: offer([seller('UK')], ['GB']), outcome: 'unmet', finding: { message: missing('GB') } },
  {
    name: 'digits are not OOO',
    facts: offer([seller('000')], ['PL']),
    outcome: 'unmet',
    finding: { message: missing('PL') },
  },
  {
    name: 'Namibia is not nothing',
    facts: offer([seller('NA')], ['NA', 'PL']),
    outcome: 'unmet',
    finding: { message: missing('PL') },
  },
  {
    name: 'all countries eligible, two covered',
    facts: offer([seller('DE', 'PL')], ['ooo', 'DE']),
    outcome: 'unmet',
    says: 'unmet_missing_many',
    finding: {
      message: { key: 'req_sales_contacts_unmet_missing_many', args: [244] },
      detail: { key: 'req_sales_contacts_detail', count: 246, args: [2] },
    },
  },
  {
    name: 'eight countries without: each is named',
    facts: offer([seller('US')], ['US', ...eight]),
    outcome: 'unmet',
    finding: {
      message: missing(...eight),
      detail: { key: 'req_sales_contacts_detail_missing', count: 9, args: [1, { countries: eight }] },
    },
  },
  {
    name: 'nine countries without: they are counted',
    facts: offer([seller('US')], ['US', ...eight, 'SE']),
    outcome: 'unmet',
    finding: {
      message: { key: 'req_sales_contacts_unmet_missing_many', args: [9] },
      detail: { key: 'req_sales_contacts_detail', count: 10, args: [1] },
    },
  },
  {
    name: 'one country without, another not clear',
    facts: offer([seller('US'), person('Partnervertrieb', ['DE'])], ['US', 'DE', 'PL']),
    outcome: 'unmet',
    finding: {
      message: missing('PL'),
      detail: { key: 'req_sales_contacts_detail_unclear', args: [3, 1, { countries: ['PL'] }, { countries: ['DE'] }] },
    },
  },
]

const nobody: Case[] = [
  { name: 'no contacts', facts: offer([], ['DE']), outcome: 'unmet', says: 'unmet', finding: { basis: 'page' } },
  { name: 'no contacts, countries not answered', facts: offer([]), outcome: 'unmet', says: 'unmet' },
  { name: 'no seller', facts: offer([person('Partner marketing', ['OOO'])]), outcome: 'unmet', says: 'unmet_role' },
  {
    name: 'a seller without a name',
    facts: offer([person('Partner sales', ['OOO'], { name: '' })]),
    outcome: 'unmet',
    says: 'unmet_incomplete',
  },
]

const cannotTell: Case[] = [
  {
    name: 'contacts not read',
    facts: { form: {}, offer: { eligibleCountries: ['DE'] } },
    outcome: 'unknown',
    says: 'unknown',
  },
  { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown' },
  {
    name: 'eligible countries not answered',
    facts: offer([seller('DE')]),
    outcome: 'unknown',
    says: 'unknown_countries',
    finding: { basis: 'page', asks: ['offer.eligibleCountries'] },
  },
  {
    name: 'eligible countries answered with none',
    facts: offer([seller('DE')], []),
    outcome: 'unknown',
    says: 'unknown_countries',
    finding: { basis: 'page' },
  },
  {
    name: 'eligible countries answered with blanks',
    facts: offer([seller('DE')], [' ']),
    outcome: 'unknown',
    says: 'unknown_countries',
  },
  {
    name: 'a role in another language',
    facts: offer([seller('US'), person('Partnervertrieb', ['DE'])], ['US', 'DE']),
    outcome: 'unknown',
    says: 'unknown_role',
    finding: {
      message: { key: 'req_sales_contacts_unknown_role', count: 1, args: [{ countries: ['DE'] }] },
      detail: { key: 'req_sales_contacts_detail_roles', args: [{ list: ['Partnervertrieb'] }] },
      coverage: [
        { country: 'US', contacts: 1 },
        { country: 'DE', contacts: 0 },
      ],
    },
  },
  {
    name: 'only roles in another language, for all countries',
    facts: offer([person('Sprzedaż partnerów', ['OOO']), person(' ', [])], ['OOO']),
    outcome: 'unknown',
    says: 'unknown_role_many',
    finding: {
      detail: { key: 'req_sales_contacts_detail_roles', args: [{ list: ['Sprzedaż partnerów', '–'] }] },
    },
  },
  {
    name: 'a role in another language for all countries, eligible ones not answered',
    facts: offer([person('Partnervertrieb', ['OOO'])]),
    outcome: 'unknown',
    says: 'unknown_role_everywhere',
    finding: { asks: [], fix: { key: 'req_sales_contacts_fix_role' } },
  },
  {
    name: 'a seller for one country beside an unclear role for all, eligible ones not answered',
    facts: offer([seller('DE'), person('Partnervertrieb', ['OOO'])]),
    outcome: 'unknown',
    says: 'unknown_countries',
    finding: { asks: ['offer.eligibleCountries'] },
  },
  {
    name: 'a role run together',
    facts: offer([person('PartnerSales', ['DE', 'PL'])], ['DE', 'PL']),
    outcome: 'unknown',
    says: 'unknown_role',
  },
]

/** Editions count countries by three words. */
const reason = (key: string): Case[] => [
  {
    name: 'none, and why that matters',
    facts: offer([]),
    outcome: 'unmet',
    finding: { level: 'required', why: { key } },
  },
]

export const tables: CaseTable[] = [
  { cases: [...covered, ...uncovered, ...nobody, ...cannotTell] },
  { until: '2020-09', cases: reason('req_sales_contacts_why') },
  { since: '2020-10', until: '2020-10', cases: reason('req_sales_contacts_why_available') },
  { since: '2021-02', cases: reason('req_sales_contacts_why_geography') },
]
