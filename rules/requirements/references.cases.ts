import type { FormFacts } from '../facts'
import type { CaseTable } from './case-table'

const empty: FormFacts = { landingPageUrl: '', documents: { 'case-study': [], 'other-documents': [] } }
const file = [{ name: 'fabrikam.pdf' }]

export const tables: CaseTable[] = [
  {
    cases: [
      {
        name: 'a landing page',
        facts: { form: { landingPageUrl: ' https://contoso.example ' } },
        outcome: 'met',
        finding: { level: 'advice', detail: { key: 'detail_given', args: [{ list: ['https://contoso.example'] }] } },
      },
      {
        name: 'a social channel',
        facts: { form: { ...empty, socialUrl: 'https://social.example/c' } },
        outcome: 'met',
      },
      {
        name: 'a case study',
        facts: { form: { ...empty, documents: { 'case-study': file, 'other-documents': [] } } },
        outcome: 'met',
      },
      {
        name: 'another document, the rest not read',
        facts: { form: { documents: { 'other-documents': file } } },
        outcome: 'met',
      },
      { name: 'all that the page shows is empty', facts: { form: empty }, outcome: 'unmet' },
      { name: 'blanks for an address', facts: { form: { ...empty, landingPageUrl: '  ' } }, outcome: 'unmet' },
      { name: 'empty, and no social channel either', facts: { form: { ...empty, socialUrl: '' } }, outcome: 'unmet' },
      ...['not a url', 'contoso.com/field-service', 'https://localhost/x', 'mailto:me@contoso.com', 'https://'].map(
        text => ({
          name: `no web address: ${text}`,
          facts: { form: { ...empty, landingPageUrl: text } },
          outcome: 'unmet' as const,
          says: 'unmet_no_address',
        }),
      ),
      {
        name: 'no web address, but a case study',
        facts: { form: { ...empty, landingPageUrl: 'soon', documents: { 'case-study': file, 'other-documents': [] } } },
        outcome: 'met',
      },
      { name: 'no web address, documents not read', facts: { form: { landingPageUrl: 'soon' } }, outcome: 'unknown' },
      { name: 'landing page not read', facts: { form: { documents: empty.documents ?? {} } }, outcome: 'unknown' },
      {
        name: 'case study not read',
        facts: { form: { landingPageUrl: '', documents: { 'other-documents': [] } } },
        outcome: 'unknown',
      },
      { name: 'documents not read', facts: { form: { landingPageUrl: '' } }, outcome: 'unknown' },
      { name: 'nothing known at all', facts: {}, outcome: 'unknown' },
    ],
  },
]
