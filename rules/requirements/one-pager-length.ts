import type { Source } from '../assessment'
import type { Requirement } from '../requirement'

const most = 10

/** The one-pager is not longer than ten pages, as the page of January 2022 alone asks. The form does not show how long a file is. */
export const onePagerLength = (source: Source): Requirement => ({
  id: 'one-pager-length',
  status: 'co-sell-ready',
  level: 'advice',
  scope: 'form',
  field: 'one-pager',
  asks: [],
  whyArgs: [most],
  source,
  check({ form }) {
    const files = form?.documents?.['one-pager']
    if (!files) return { outcome: 'unknown' }
    if (files.length === 0) return { outcome: 'unknown', variant: 'none' }
    const known = files.flatMap(({ pages = 0 }) => (pages > 0 ? [pages] : []))
    const longest = Math.max(...known)
    if (longest > most)
      return { outcome: 'unmet', args: [longest], fix: { key: 'req_one_pager_length_fix', args: [most] } }
    if (known.length < files.length) return { outcome: 'unknown', variant: 'pages', args: [most] }
    return { outcome: 'met', count: longest }
  },
})
