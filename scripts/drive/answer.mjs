/** @typedef {import('@playwright/test').Locator} Locator */

/**
 * Opens the row of the checklist that asks for a fact, and its group, and gives the place of the question.
 * @param {import('@playwright/test').Page} panel
 * @param {string} fact `offer.publishedLive`
 * @returns {Promise<Locator>}
 */
export async function openQuestion(panel, fact) {
  const question = panel.locator(`.question[data-fact="${fact}"]`).first()
  await question.waitFor({ state: 'attached' })
  const folds = panel.locator('details:not([open])', { has: question })
  while ((await folds.count()) > 0) await folds.first().locator('> summary').click()
  return question
}

/**
 * Answers a question of the checklist as a person does, and waits until the answer can be withdrawn or is chosen.
 * @param {import('@playwright/test').Page} panel
 * @param {string} fact
 * @param {boolean | number | string | string[]} value yes or no; an amount or a share; a choice; names of countries
 */
export async function answerQuestion(panel, fact, value) {
  const question = await openQuestion(panel, fact)
  if (typeof value === 'boolean') return question.locator(`input[type=radio][value=${value ? 'yes' : 'no'}]`).check()
  if (typeof value === 'string') return question.locator(`input[type=radio][value=${value}]`).check()
  if (Array.isArray(value)) return chooseCountries(question, value)
  const input = question.locator('input.num')
  await input.fill('')
  await input.pressSequentially(String(value))
  await input.press('Enter')
}

/**
 * @param {Locator} question
 * @param {string[]} names
 */
async function chooseCountries(question, names) {
  const input = question.getByRole('combobox')
  for (const name of names) {
    await input.click()
    await input.pressSequentially(name)
    await input.press('Enter')
    await question.locator('.countries li', { hasText: name }).waitFor()
  }
}
