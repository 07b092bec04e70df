import type { Source } from '../assessment'
import type { FormFacts } from '../facts'
import type { Requirement, Verdict } from '../requirement'

/** File name endings that the pages of March 2021 on print. Those of 2023 recommend the first five and call the others supported. */
const accepted = ['pdf', 'doc', 'docx', 'ppt', 'pptx', 'xls', 'xlsx', 'jpg', 'png', 'mp4']

/** Every document on the form is of a file type that the form takes. */
export const documentTypes = (source: Source, wording?: 'recommended'): Requirement => ({
  id: 'document-types',
  status: 'co-sell-ready',
  level: 'advice',
  scope: 'form',
  asks: [],
  ...(wording && { wording }),
  whyArgs: [{ list: accepted }],
  source,
  check: ({ form }) => judgeTypes(form),
})

function judgeTypes(form: FormFacts | undefined): Verdict {
  if (!form?.documents) return { outcome: 'unknown' }
  const names = Object.values(form.documents).flatMap(files => files?.map(file => file.name) ?? [])
  if (names.length === 0) return { outcome: 'unknown', variant: 'none' }
  const odd = names.filter(name => !accepted.includes(ending(name))).toSorted()
  if (odd.length === 0) return { outcome: 'met' }
  return {
    outcome: 'unmet',
    count: odd.length,
    args: [{ list: odd }],
    fix: { key: 'req_document_types_fix', args: [{ list: accepted }] },
  }
}

const ending = (name: string) => name.trim().split('.').slice(1).at(-1)?.toLowerCase() ?? ''
