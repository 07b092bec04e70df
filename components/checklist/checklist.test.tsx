// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { byFact, facts, form2020, answers as given, judge, today } from '@/components/panel/panel.fixture'
import { type Answer, chooseEdition, defaultPreferences, type FactPath, type Facts, fieldIds } from '@/rules'
import { allByRole, byRole } from '@/tests/support/by-role'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { Checklist } = await import('./checklist')

const showField = vi.fn()

interface Shown {
  answers?: Answer[]
  known?: Facts
  reachable?: readonly (typeof fieldIds)[number][]
}

/** The checklist, with answers that take effect as in the panel. */
function show({ answers = given, known = facts, reachable = fieldIds }: Shown = {}) {
  const next = (changed: Answer[]) => show({ answers: changed, known, reachable })
  const without = (fact: FactPath) => answers.filter(answer => answer.fact !== fact)
  act(() =>
    render(
      <Checklist
        assessment={judge(answers, known)}
        choice={chooseEdition(form2020)}
        preferences={defaultPreferences}
        stale={new Set()}
        onAnswerAge={() => {}}
        supposed={null}
        onSuppose={() => {}}
        answers={byFact(answers)}
        today={today}
        typeKnown={known.offer?.type !== undefined}
        reachable={new Set(reachable)}
        onShowField={showField}
        onAnswer={answer => next([...without(answer.fact), answer])}
        onWithdraw={fact => next(without(fact))}
      />,
      document.body,
    ),
  )
}

const group = (id: string) => document.getElementById(id) as HTMLDetailsElement
const row = (requirement: string) => document.querySelector(`[data-requirement="${requirement}"]`) as HTMLDetailsElement
const groupOfRow = (requirement: string) => row(requirement).closest('.group')?.id
const total = (id: string) => group(id).querySelector('.total')?.textContent
const icon = (requirement: string) => row(requirement).querySelector('summary svg')?.getAttribute('aria-label')
function answer(requirement: string, word: string) {
  row(requirement).open = true
  const choice = byRole('radio', word, row(requirement))
  act(() => {
    choice.focus()
    choice.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    choice.click()
  })
}
/** As the browser does on a press on the head. */
function fold(id: string, open: boolean) {
  group(id).open = open
  act(() => void group(id).dispatchEvent(new Event('toggle')))
}

beforeEach(() => vi.clearAllMocks())
afterEach(() => act(() => render(null, document.body)))

describe('the ladder', () => {
  it('bears its marks, words and counts', () => {
    show()
    const rungs = [...document.querySelectorAll<HTMLElement>('[data-status]')]
    expect(rungs.map(({ dataset }) => [dataset.status, dataset.reached])).toEqual([
      ['not-ready', 'true'],
      ['co-sell-ready', 'false'],
      ['azure-ip-incentivized', 'false'],
      ['business-applications-incentivized', 'false'],
    ])
    expect(rungs.map(rung => rung.querySelector('.word')?.textContent)).toEqual([
      'Now',
      'Blocked',
      'After that',
      'Not applicable',
    ])
    expect(allByRole('link').map(link => link.textContent)).toEqual(['2 blockers', '1 question', '2 questions'])
    expect(byRole('region', 'Status').textContent).toContain('Highest possible with what is filled in: Not ready.')
  })

  it('jumps to a group, opens it, and puts the focus on its head', () => {
    show()
    fold('questions', false)
    act(() => byRole('link', '2 questions').click())
    expect(group('questions').open).toBe(true)
    expect(document.activeElement).toBe(group('questions').querySelector('summary'))
  })

  it('says what open questions stand between', () => {
    show({
      known: {
        ...facts,
        form: { ...facts.form, documents: { 'one-pager': [{ name: 'a.pdf' }] }, contacts: everywhere },
      },
    })
    expect(byRole('region', 'Status').textContent).toMatch(/3 open questions stand between Not ready and Azure IP/)
  })
})

const everywhere = [{ name: 'A', email: 'a@b.c', jobTitle: 'x', role: 'Partner sales', countries: ['OOO'], states: [] }]

/** Nothing of the page stands between this offer and its statuses. */
const free: Facts = {
  ...facts,
  form: { ...facts.form, documents: { 'one-pager': [{ name: 'a.pdf' }] }, contacts: everywhere },
}
const share: Answer = { fact: 'offer.repeatableIpOnAzurePercent', value: 80, answeredOn: today }
const profile: Answer = { fact: 'organisation.businessProfileComplete', value: true, answeredOn: today }
const enough: Answer = { fact: 'organisation.azureConsumedRevenueTtmUsd', value: 200_000, answeredOn: today }

describe('the next step', () => {
  it('shows the field of a blocker', () => {
    show()
    act(() => byRole('button', 'Show field', byRole('region', 'Next')).click())
    expect(showField).toHaveBeenCalledWith('one-pager')
  })

  it('shows the item instead, where the form is not in front', () => {
    show({ reachable: [] })
    expect(allByRole('button', 'Show field')).toEqual([])
    act(() => byRole('button', 'Show item').click())
    expect(row('one-pager').open).toBe(true)
    expect(document.activeElement).toBe(row('one-pager').querySelector('summary'))
  })

  it('opens a question and puts the focus into it', () => {
    show({
      known: {
        ...facts,
        form: { ...facts.form, documents: { 'one-pager': [{ name: 'a.pdf' }] }, contacts: everywhere },
      },
    })
    act(() => byRole('button', 'Answer').click())
    expect(row('business-profile').open).toBe(true)
    expect(document.activeElement?.getAttribute('type')).toBe('radio')
    expect(document.activeElement?.closest('[data-requirement]')).toBe(row('business-profile'))
  })
})

describe('rows', () => {
  it('stand in their groups with outcome and word', () => {
    show()
    expect([...document.querySelectorAll('.group > summary h2')].map(head => head.textContent)).toEqual([
      'What is left to do',
      'Blockers',
      'Questions',
      'Advice',
      'Done',
      'How the programme works',
      'Settings for all offers',
    ])
    expect([row('one-pager').dataset.outcome, icon('one-pager')]).toEqual(['unmet', 'Blocker'])
    expect([row('business-profile').dataset.outcome, icon('business-profile')]).toEqual(['unknown', 'Question'])
    expect([row('segments').dataset.outcome, icon('segments')]).toEqual(['unmet', 'Advice'])
    expect([row('gold-competency').dataset.outcome, icon('gold-competency')]).toEqual([
      'not-applicable',
      'Not applicable',
    ])
    expect(group('done').open).toBe(false)
    expect(group('done').querySelector('summary')?.textContent).toContain('2 not applicable')
  })

  it('tell what was read from what was answered', () => {
    show()
    const read = row('platforms').querySelector('summary')
    const answered = row('publishing-requirements').querySelector('summary')
    expect(read?.querySelector('svg')?.classList.contains('icon--met')).toBe(true)
    expect(read?.textContent).toContain('Read on the page')
    expect(answered?.querySelector('svg')?.classList.contains('icon--met')).toBe(false)
    expect(answered?.querySelector('svg')?.getAttribute('aria-label')).toBe('Met, by your answer')
    expect(answered?.textContent).toContain('Your answer, 12 Nov 2026')
  })

  it('name what, why and source, with no link to follow', () => {
    show()
    row('one-pager').open = true
    const terms = [...row('one-pager').querySelectorAll('dt')].map(term => term.textContent)
    expect(terms).toEqual(['What', 'Why', 'Source'])
    expect(row('one-pager').textContent).toContain('19 May 2020')
    expect(row('one-pager').querySelector('a')).toBeNull()
    act(() => byRole('button', 'Show field', row('one-pager')).click())
    expect(showField).toHaveBeenCalledWith('one-pager')
  })

  it('show country by country who is there', () => {
    show()
    row('sales-contacts').open = true
    const lines = [...row('sales-contacts').querySelectorAll('.coverage li')].map(line => line.textContent)
    expect(lines).toEqual(['Germany1 contact', 'Polandnone', 'United States2 contacts'])
  })

  it('count what a list of all countries would bury', () => {
    show({ answers: [{ fact: 'offer.eligibleCountries', value: ['OOO'], answeredOn: today }] })
    const lines = [...row('sales-contacts').querySelectorAll('.coverage li')]
    expect(lines).toHaveLength(14)
    expect(lines.slice(-2).map(line => line.textContent)).toEqual([
      '232 more countriesnone',
      '2 countries with a contact',
    ])
  })

  it('keep a failed check apart, to be answered anew', () => {
    show({ answers: [...given, { fact: 'offer.repeatableIpOnAzurePercent', value: 160, answeredOn: today }] })
    expect(groupOfRow('repeatable-ip')).toBe('failed')
    expect(row('repeatable-ip').dataset.outcome).toBe('error')
    expect(row('repeatable-ip').textContent).toMatch(/Check failed · the other \d+ checks stand/)
    expect(row('repeatable-ip').querySelector('.question input')).not.toBeNull()
    expect(allByRole('link', '1 failed check')).toHaveLength(1)
  })
})

describe('an answered question', () => {
  it('keeps its place until its group is closed', () => {
    show()
    const before = [...group('questions').querySelectorAll<HTMLElement>('.check')].map(
      ({ dataset }) => dataset.requirement,
    )
    answer('business-profile', 'Yes')
    expect(row('business-profile').dataset.outcome).toBe('met')
    expect(icon('business-profile')).toBe('Met, by your answer')
    const after = [...group('questions').querySelectorAll<HTMLElement>('.check')].map(
      ({ dataset }) => dataset.requirement,
    )
    expect(after).toEqual(before)
    expect(total('questions')).toBe('2')
    fold('questions', false)
    expect(groupOfRow('business-profile')).toBe('done')
  })

  it('that became a blocker is counted among the blockers, and found from there', () => {
    show({ known: free, answers: given })
    expect(group('blockers')).toBeNull()
    answer('business-profile', 'No')
    const focused = document.activeElement
    expect(groupOfRow('business-profile')).toBe('questions')
    expect(focused?.closest('[data-requirement]')).toBe(row('business-profile'))
    expect(total('blockers')).toBe('1')
    expect(group('blockers').textContent).toContain('The item is under Questions, where it was answered.')
    fold('questions', false)
    fold('questions', true)
    expect(groupOfRow('business-profile')).toBe('blockers')
  })

  it('is reached from the line that stands for it', () => {
    show({ known: free })
    answer('business-profile', 'No')
    group('questions').open = false
    row('business-profile').open = false
    act(() => byRole('button', /^Show item: /, group('blockers')).click())
    expect(group('questions').open).toBe(true)
    expect(document.activeElement?.closest('[data-requirement]')).toBe(row('business-profile'))
  })

  it('leaves no number when nothing of its group is open', () => {
    show({ known: free, answers: [...given, share] })
    expect(total('questions')).toBe('2')
    answer('business-profile', 'Yes')
    answer('revenue-threshold', 'No')
    act(() => show({ known: free, answers: [...given, share, profile, enough] }))
    expect(total('questions')).toBeUndefined()
    expect(group('questions').querySelector('summary')?.textContent).toBe('Questions2 answered')
  })

  it('tells its day only once it decides', () => {
    show({ answers: [...given, { fact: 'organisation.azureConsumedRevenueTtmUsd', value: 5, answeredOn: today }] })
    expect(row('revenue-threshold').dataset.outcome).toBe('unknown')
    expect(row('revenue-threshold').querySelector('.check__meta')?.textContent).not.toContain('Your answer')
    show({ answers: [...given, { fact: 'organisation.businessProfileComplete', value: false, answeredOn: today }] })
    expect(row('business-profile').querySelector('.check__meta')?.textContent).toContain('Your answer, 23 Nov 2026')
  })

  it('keeps its place among the questions of its row until the row is closed', () => {
    show({ answers: [...given, { fact: 'organisation.azureConsumedRevenueTtmUsd', value: 5, answeredOn: today }] })
    const facts = () =>
      [...row('revenue-threshold').querySelectorAll<HTMLElement>('.question')].map(q => q.dataset.fact)
    expect(facts()).toEqual(['offer.transactable', 'organisation.azureConsumedRevenueTtmUsd'])
    answer('revenue-threshold', 'Yes')
    expect(facts()).toEqual(['offer.transactable', 'offer.billedRevenueUsd', 'organisation.azureConsumedRevenueTtmUsd'])
    act(() => {
      row('revenue-threshold').open = false
    })
    expect(facts()).toEqual(['offer.billedRevenueUsd', 'organisation.azureConsumedRevenueTtmUsd', 'offer.transactable'])
  })

  it('can be changed and withdrawn among what is done', () => {
    show()
    fold('done', true)
    answer('publishing-requirements', 'No')
    expect(groupOfRow('publishing-requirements')).toBe('done')
    expect(row('publishing-requirements').dataset.outcome).toBe('unmet')
    answer('publishing-requirements', 'Don’t know')
    expect(row('publishing-requirements').dataset.outcome).toBe('unknown')
    fold('done', false)
    expect(groupOfRow('publishing-requirements')).toBe('questions')
  })
})

describe('what the programme says', () => {
  it('names the benefits and for whom they hold', () => {
    show()
    const cells = [...document.querySelectorAll<HTMLElement>('[data-benefit]')]
    expect(cells).toHaveLength(4)
    expect(cells.every(({ dataset }) => dataset.holds === 'yes')).toBe(true)
  })

  it('promises nothing to Business Applications', () => {
    show({ known: { ...facts, offer: { ...facts.offer, type: 'dynamics-365-operations' } } })
    expect(document.querySelectorAll('[data-benefit]')).toHaveLength(0)
    expect(document.body.textContent).toContain('promises nothing for Business Applications co-sell incentivized')
  })

  it('is left out for an offer that can hold neither top status', () => {
    show({ known: { ...facts, offer: { ...facts.offer, type: 'consulting-service' } } })
    expect(document.querySelector('.benefits')).toBeNull()
  })

  it('says that a benefit depends on a type that was not read', () => {
    show({ known: { ...facts, offer: {} } })
    expect(document.querySelector('[data-holds="unknown"]')?.textContent).toContain('which was not read')
  })

  it('lists three channels and eight steps, folded', () => {
    show()
    const body = document.querySelector('#programme') as HTMLDetailsElement
    expect(body.open).toBe(false)
    expect(body.querySelectorAll('ul > li')).toHaveLength(3)
    expect(body.querySelectorAll('ol > li')).toHaveLength(8)
  })
})
