import type { SolutionArea } from '@/rules'
import { isDisabled } from '../dom/controls'
import type { Outline } from '../dom/outline'
import { canPress } from '../form/actions'
import { type AreaRow, type AreaRows, areaRowsIn } from '../form/area-rows'
import { optionsOf } from '../form/options'
import { areaOf } from '../form/read-areas'
import { type AreaStep, nextAreaStep, type PlannedRow } from './area-plan'
import { chooseTexts, offers } from './choose-texts'
import type { Hands, Refusal } from './hands'

/**
 * Brings the rows of solution areas to what is wanted, with the page's own links: never more rows than it allows, never an
 * option that it does not offer. When an option turns out not to be offered, the rows are brought back to what they were.
 */
export async function writeAreas(hands: Hands, wanted: readonly SolutionArea[]): Promise<Refusal | null> {
  const page = rowsNow(hands)
  if (!page) return 'not-found'
  if (page.limit !== undefined && wanted.length > page.limit) return 'not-offered'
  const offered = page.rows.map(({ area }) => optionsOf(area)?.map(({ text }) => text))
  if (offered.includes(undefined)) return 'copy-instead'
  const texts = new Set(offered.flatMap(list => list ?? []))
  if (texts.size > 0 && wanted.some(({ area }) => !texts.has(area))) return 'not-offered'
  if (page.rows.some(row => isLocked(row))) return 'read-only'
  const before = planned(page).filter(({ area }) => area !== '')
  const refusal = await fill(hands, wanted)
  if (refusal) await fill(hands, before)
  return refusal
}

/** Takes step after step until there is none, or until a step has no effect: then the page does not want it. */
async function fill(hands: Hands, wanted: readonly SolutionArea[]): Promise<Refusal | null> {
  for (let before = ''; ; ) {
    const page = rowsNow(hands)
    if (!page) return 'not-found'
    const rows = planned(page)
    const step = nextAreaStep(rows, wanted)
    const state = JSON.stringify(rows)
    if (!step || state === before) return null
    before = state
    const refusal = await take(hands, page, step)
    if (refusal) return refusal
    await hands.until(() => JSON.stringify(planned(rowsNow(hands))) !== state)
  }
}

async function take(hands: Hands, page: AreaRows, step: AreaStep): Promise<Refusal | null> {
  if (step.do === 'add') {
    if (!page.add || !canPress(page.add)) return 'not-offered'
    hands.press(page.add.element)
    return null
  }
  const row = page.rows[step.row]
  if (!row) return 'not-found'
  if (step.do === 'remove') {
    if (!row.remove || !canPress(row.remove)) return 'read-only'
    hands.press(row.remove.element)
    return null
  }
  if (step.do === 'sub-areas') return choose(hands, step.row, ({ subAreas }) => subAreas, step.subAreas)
  return choose(hands, step.row, ({ area }) => area, step.do === 'area' ? [step.area] : [])
}

/** Sub-areas come with their area, perhaps late: what is wanted is waited for before it counts as not offered. */
async function choose(
  hands: Hands,
  index: number,
  part: (row: AreaRow) => AreaRow['subAreas'],
  texts: readonly string[],
): Promise<Refusal | null> {
  const control = () => {
    const row = rowsNow(hands)?.rows[index]
    return row ? part(row) : null
  }
  const isOffered = await hands.until(() => {
    const now = control()
    return now !== null && offers(now, texts)
  })
  const now = control()
  if (!now || !isOffered) return 'not-offered'
  if (isDisabled(now.element)) return 'read-only'
  chooseTexts(hands, now, texts)
  return null
}

/** The rows as they stand, with the outline that they were found in. */
function rowsNow(hands: Hands): (AreaRows & { outline: Outline }) | null {
  const { outline, finding } = hands.look()
  const page = finding.state === 'found' ? areaRowsIn(outline, finding.reach) : null
  return page?.state === 'found' ? { ...page, outline } : null
}

const planned = (page: ReturnType<typeof rowsNow>): PlannedRow[] =>
  page
    ? page.rows.map(row => ({
        ...(areaOf(page.outline, row) ?? { area: '', subAreas: [] }),
        removable: row.remove !== null,
      }))
    : []

const isLocked = ({ area, subAreas }: AreaRow) =>
  isDisabled(area.element) && (!subAreas || isDisabled(subAreas.element))
