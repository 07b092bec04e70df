import { mostAreaRows } from '@/platform/limits'
import type { FormMarks } from '@/rules'
import type { Outline } from '../dom/outline'
import { limitIn, shownLabel } from '../label-text'
import { isAddArea } from './actions'
import type { FieldSearch } from './find-fields'
import { type Hit, isField, isMarkItem } from './hits'

/**
 * What tells the year of the form, from what was seen when its fields were looked for: nothing is walked again.
 */
export function marksOf(outline: Outline, search: FieldSearch, home: FormMarks['home']): FormMarks {
  const labels: FormMarks['labels'] = {}
  for (const [field, finding] of search.findings)
    if (finding.state === 'found') labels[field] = shownLabel(finding.reach.hit.text)
  const mostAreas = mostAreasNamed(outline, search)
  return { home, labels, ...(mostAreas !== undefined && { mostAreas }) }
}

/** The one limit that the labels of the solution areas and the links that add one agree on. Labels of sub-areas have their own. */
function mostAreasNamed(outline: Outline, { hits, findings }: FieldSearch): number | undefined {
  const areas = findings.get('solution-areas')
  if (areas?.state !== 'found') return undefined
  const { start, end, hit } = areas.reach
  const labels = [hit, ...hits].filter(isLabelOfAreas).map(label => withMarks(outline, label))
  const links = outline.items.slice(start, end).filter(isAddArea)
  const limits = new Set([...labels, ...links.map(({ text }) => text)].map(limitIn))
  limits.delete(undefined)
  const [limit] = limits
  return limits.size === 1 && limit !== undefined && limit >= 1 && limit <= mostAreaRows ? limit : undefined
}

const isLabelOfAreas = (hit: Hit) =>
  isField(hit, 'solution-areas') && hit.meaning.kind === 'field' && hit.meaning.part !== 'sub-areas'

/** A label's words with the marks behind them: a limit may stand in an element of its own. */
function withMarks({ items }: Outline, { text, end }: Hit): string {
  let words = text
  for (let item = items[end]; item && isMarkItem(item); item = items[++end]) words += ` ${item.text}`
  return words
}
