/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ state: string, value?: unknown }} ShownReading
 * @typedef {{ outcome: string, title: string }} ShownFinding
 */

/*
 * What the side panel says, read by its fixed marks (docs/architecture.md) and its visible words.
 */

/**
 * Every reading in the list of fields, by field id. `value` is absent for a field that was not found.
 * @param {Page} panel
 * @returns {Promise<Record<string, ShownReading>>}
 */
export const shownReadings = panel =>
  panel.locator('[data-field][data-reading]').evaluateAll(rows =>
    Object.fromEntries(
      rows.map(row => {
        const value = row.getAttribute('data-value')
        const state = row.getAttribute('data-reading') ?? ''
        return [row.getAttribute('data-field'), { state, ...(value !== null && { value: JSON.parse(value) }) }]
      }),
    ),
  )

/**
 * The values of the fields that were found, by field id.
 * @param {Page} panel
 * @returns {Promise<Record<string, unknown>>}
 */
export async function shownValues(panel) {
  const readings = Object.entries(await shownReadings(panel))
  return Object.fromEntries(
    readings.filter(([, { state }]) => state === 'found').map(([field, { value }]) => [field, value]),
  )
}

/**
 * Every row of the checklist, by requirement id.
 * @param {Page} panel
 * @returns {Promise<Record<string, ShownFinding>>}
 */
export const shownFindings = panel =>
  panel.locator('[data-requirement]').evaluateAll(rows =>
    Object.fromEntries(
      rows.map(row => [
        row.getAttribute('data-requirement'),
        {
          outcome: row.getAttribute('data-outcome') ?? '',
          title: row.querySelector('.check__title')?.textContent?.trim() ?? '',
        },
      ]),
    ),
  )

/**
 * The ladder's rungs, lowest first.
 * @param {Page} panel
 * @returns {Promise<{ status: string, reached: boolean, now: boolean, possible: boolean, name: string, word: string }[]>}
 */
export const shownStatuses = panel =>
  panel.locator('.ladder [data-status]').evaluateAll(rungs =>
    rungs.map(rung => ({
      status: rung.getAttribute('data-status') ?? '',
      reached: rung.getAttribute('data-reached') === 'true',
      now: rung.hasAttribute('aria-current'),
      possible: rung.classList.contains('rung--possible'),
      name: rung.querySelector('.name')?.textContent?.trim() ?? '',
      word: rung.querySelector('.word')?.textContent?.trim() ?? '',
    })),
  )

/**
 * Groups of the checklist with the titles of what is open in them. An answered question keeps its place for a while, but is not open.
 * @param {Page} panel
 * @returns {Promise<{ group: string, titles: string[] }[]>}
 */
export const openItems = panel =>
  panel.locator('#blockers, #failed, #questions, #advice').evaluateAll(groups =>
    groups.map(group => ({
      group: group.querySelector('summary h2')?.textContent?.trim() ?? '',
      titles: [...group.querySelectorAll('[data-outcome]:not([data-outcome="met"]) .check__title')].map(
        title => title.textContent?.trim() ?? '',
      ),
    })),
  )
