import type { Facts } from '../facts'
import type { Case, CaseTable } from './case-table'

const files = (...names: string[]): Facts => ({
  form: { documents: { 'one-pager': names.map(name => ({ name })) } },
})
const accepted = ['pdf', 'doc', 'docx', 'ppt', 'pptx', 'xls', 'xlsx', 'jpg', 'png', 'mp4']
/** Turns what follows it around on the screen: this name shows as "contosoexe.pdf". */
const turnedAround = 'contoso\u202Efdp.exe'

const fine: Case[] = [
  ...accepted.map((ending): Case => ({ name: `.${ending}`, facts: files(`contoso.${ending}`), outcome: 'met' })),
  ...['CONTOSO.PDF', 'Contoso Q3 (final).PpTx', 'v1.2.3.docx', ' contoso.pdf ', 'malware.exe.pdf', 'كونتوسو.pdf'].map(
    (name): Case => ({ name: `"${name}"`, facts: files(name), outcome: 'met' }),
  ),
  { name: 'a mark of direction inside the name', facts: files('\u200Fcontoso\u200F.pdf'), outcome: 'met' },
  {
    name: 'one fine file, the other slots empty or not read',
    facts: { form: { documents: { 'case-study': [{ name: 'a.pdf' }], 'other-documents': [] } } },
    outcome: 'met',
    finding: { level: 'advice', basis: 'page' },
  },
]

const odd: Case[] = [
  ...[
    'a.pdf.exe',
    'contoso.jpeg',
    'contoso.key',
    'contoso',
    'pdf',
    'contoso.',
    'contoso.pdf.',
    'a.p df',
    'a.pdf\0',
  ].map((name): Case => ({ name: JSON.stringify(name), facts: files(name), outcome: 'unmet' })),
  { name: 'a name that the screen shows with another ending', facts: files(turnedAround), outcome: 'unmet' },
  ...['a.constructor', 'a.__proto__', 'a.length'].map(
    (name): Case => ({ name: `"${name}"`, facts: files(name), outcome: 'unmet' }),
  ),
  {
    name: 'two of three, in two slots',
    facts: {
      form: {
        documents: {
          'one-pager': [{ name: 'z.txt' }, { name: 'fine.pdf' }],
          'other-documents': [{ name: 'b.zip' }],
        },
      },
    },
    outcome: 'unmet',
    finding: {
      level: 'advice',
      basis: 'page',
      message: { key: 'req_document_types_unmet', count: 2, args: [{ list: ['b.zip', 'z.txt'] }] },
      fix: { key: 'req_document_types_fix', args: [{ list: accepted }] },
    },
  },
  {
    name: 'the browser calls it a PDF, its name does not',
    facts: { form: { documents: { 'one-pager': [{ name: 'contoso', type: 'application/pdf' }] } } },
    outcome: 'unmet',
  },
]

const cannotTell: Case[] = [
  {
    name: 'every slot read is empty',
    facts: { form: { documents: { 'one-pager': [], 'case-study': [] } } },
    outcome: 'unknown',
    says: 'unknown_none',
    finding: { asks: [] },
  },
  { name: 'no slot read', facts: { form: { documents: {} } }, outcome: 'unknown' },
  { name: 'no document read', facts: { form: {} }, outcome: 'unknown', says: 'unknown' },
  { name: 'nothing known at all', facts: {}, outcome: 'unknown', says: 'unknown' },
]

export const tables: CaseTable[] = [{ cases: [...fine, ...odd, ...cannotTell] }]
