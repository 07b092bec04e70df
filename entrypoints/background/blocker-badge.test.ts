import { expect, it, vi } from 'vitest'
import { type Answer, defaultPreferences, type FormSnapshot } from '@/rules'
import { everyReading, formSnapshot } from '@/tests/support/form-snapshot'
import { blockerBadge } from './blocker-badge'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-extension'))

const today = '2026-11-23'
const no = (fact: Answer['fact']): Answer => ({ fact, value: false, answeredOn: today })
const badgeOf = (snapshot: FormSnapshot, ...answers: Answer[]) =>
  blockerBadge(snapshot, { answers, preferences: defaultPreferences }, today)

it('counts an empty one-pager as a blocker and says so with the offer’s name', () => {
  const withPager = formSnapshot({ 'one-pager': ['pager.pdf'] })
  const others = Number(badgeOf(withPager)?.label ?? 0)
  const count = others + 1
  const noun = count === 1 ? 'blocker' : 'blockers'
  expect(badgeOf(formSnapshot())).toEqual({ label: `${count}`, title: `${count} ${noun}: Contoso Field Service` })
})

it('counts what a person has answered', () => {
  const before = Number(badgeOf(formSnapshot())?.label)
  const after = badgeOf(
    formSnapshot(),
    no('offer.meetsPublishingRequirements'),
    no('organisation.businessProfileComplete'),
  )
  expect(after?.label).toBe(String(before + 2))
})

it('speaks of this offer while its name is not known', () => {
  const badge = badgeOf(formSnapshot({}, { offer: { id: 'offer-1' } }), no('offer.meetsPublishingRequirements'))
  expect(badge?.title).toBe(`${badge?.label} blockers in this offer`)
})

it.each(['missing', 'not-ready'] as const)('is none for a form of which all is %s', state => {
  expect(badgeOf(formSnapshot({}, { readings: everyReading({ state }) }))).toBeNull()
})
