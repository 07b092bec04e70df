import { describe, expect, it } from 'vitest'
import { chooseEdition } from './edition-choice'
import { editions } from './editions'
import type { FormMarks } from './snapshot'

const tab = (labels: FormMarks['labels'] = {}, mostAreas?: number): FormMarks => ({
  home: 'offer-tab',
  labels,
  ...(mostAreas !== undefined && { mostAreas }),
})
const customer = { 'one-pager': 'Customer one-pager' }
const reference = { 'landing-page': 'External reference URL' }
const product = { 'landing-page': 'Product landing page' }
const offerPager = { 'one-pager': 'Solution/offer one-pager' }

describe('by what the page shows', () => {
  it.each<[string, FormMarks | undefined, string, string]>([
    ['Max 3 and Customer one-pager', tab(customer, 3), '2020-05', 'choice_few_areas'],
    ['Max 3 and External reference URL', tab({ ...customer, ...reference }, 3), '2020-05', 'choice_external_reference'],
    ['External reference URL, no limit seen', tab(reference), '2020-05', 'choice_external_reference'],
    ['Max 3 and Product landing page', tab({ ...customer, ...product }, 3), '2021-02', 'choice_product_landing_page'],
    ['Max 3 and Solution/offer one-pager', tab(offerPager, 3), '2021-02', 'choice_offer_one_pager'],
    ['Max 5', tab(customer, 5), '2022-01', 'choice_more_areas'],
    ['Max 5, whatever the labels', tab({ ...reference }, 5), '2022-01', 'choice_more_areas'],
    ['Solution/offer one-pager, no limit seen', tab(offerPager), '2022-01', 'choice_untold'],
    ['a tab that shows nothing of its year', tab(), '2022-01', 'choice_untold'],
    ['a reading of an earlier version of ours', undefined, '2022-01', 'choice_untold'],
    [
      'wording of 2023 in a tab',
      tab({ 'architecture-diagram': 'Current state reference architecture diagram' }, 5),
      '2026-08',
      'choice_wording_2023',
    ],
    [
      'the platforms’ question of 2023',
      tab({ platforms: 'Does your offer extend or integrate with any of these Microsoft platforms?' }),
      '2026-08',
      'choice_wording_2023',
    ],
    ['the panes of 2023', { home: 'solutions', labels: {}, mostAreas: 5 }, '2026-08', 'choice_solutions'],
  ])('%s', (_name, marks, edition, reason) => {
    expect(chooseEdition(marks)).toMatchObject({ edition: { id: edition }, by: 'page', suggested: edition })
    expect(chooseEdition(marks).reason.key).toBe(reason)
  })

  it('quotes the page’s own words, and heeds no case', () => {
    const { reason } = chooseEdition(tab({ 'landing-page': 'EXTERNAL REFERENCE URL (optional)' }, 3))
    expect(reason.args).toEqual(['EXTERNAL REFERENCE URL (optional)'])
  })

  it('names other editions whose form looks the same, and only such that are', () => {
    const known = editions.map(({ id }) => id)
    for (const marks of [tab({}, 3), tab({}, 5), tab(reference), { home: 'solutions', labels: {} } as const]) {
      const { alsoFits, edition } = chooseEdition(marks)
      expect(alsoFits.length).toBeGreaterThan(0)
      expect(known).toEqual(expect.arrayContaining(alsoFits))
      expect(alsoFits).not.toContain(edition.id)
    }
  })
})

describe('by a pin', () => {
  const marks = tab(customer, 3)

  it('for the offer goes before one for all, and that before the page', () => {
    expect(chooseEdition(marks, { all: '2023-08', offer: '2021-02' })).toMatchObject({
      edition: { id: '2021-02' },
      by: 'pin-for-offer',
      suggested: '2020-05',
    })
    expect(chooseEdition(marks, { all: '2023-08' })).toMatchObject({ edition: { id: '2023-08' }, by: 'pin-for-all' })
  })

  it.each(['', '2020-06', '__proto__', 'toString'])('that names no edition is passed over: %j', pin => {
    expect(chooseEdition(marks, { all: pin, offer: pin })).toMatchObject({ edition: { id: '2020-05' }, by: 'page' })
  })
})
