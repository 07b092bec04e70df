import { openItems, shownStatuses } from '../drive/checklist.mjs'

/**
 * What the side panel says, as text: the statuses, then what stands between.
 * @param {import('@playwright/test').Page} panel
 * @returns {Promise<string>}
 */
export async function reportOf(panel) {
  const statuses = await shownStatuses(panel)
  const reached = statuses.findLast(status => status.now)?.name
  const possible = statuses.findLast(status => status.possible)?.name ?? reached
  const groups = (await openItems(panel)).filter(({ titles }) => titles.length > 0)
  return [
    `  Reached   ${reached}`,
    `  Possible  ${possible}`,
    ...groups.flatMap(({ group, titles }) => [
      `  ${group} (${titles.length})`,
      ...titles.map(title => `    - ${title}`),
    ]),
  ].join('\n')
}

/**
 * Id of the highest status reached.
 * @param {import('@playwright/test').Page} panel
 */
export const reachedStatus = async panel => (await shownStatuses(panel)).findLast(({ reached }) => reached)?.status
