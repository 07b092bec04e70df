// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Answer, type FactPath, questionFor } from '@/rules'
import { allByRole, byRole } from '@/tests/support/by-role'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-browser'))
const { QuestionField } = await import('./question-field')

const today = '2026-11-23'
const answered = vi.fn<(answer: Answer) => void>()
const withdrawn = vi.fn<(fact: FactPath) => void>()

function show(fact: FactPath, answer?: Answer) {
  const onAnswer = (next: Answer) => {
    answered(next)
    show(fact, next)
  }
  const onWithdraw = () => {
    withdrawn(fact)
    show(fact)
  }
  act(() =>
    render(
      <QuestionField
        question={questionFor(fact)}
        answer={answer}
        today={today}
        title=""
        onAnswer={onAnswer}
        onWithdraw={onWithdraw}
      />,
      document.body,
    ),
  )
}

const input = (role: string, name: RegExp) => byRole(role, name) as HTMLInputElement
const day = () => document.querySelector('input[type=date]') as HTMLInputElement
function type(field: HTMLInputElement | HTMLTextAreaElement, text: string, ...events: string[]) {
  field.value = text
  for (const name of ['input', ...events]) act(() => void field.dispatchEvent(new Event(name, { bubbles: true })))
}
const checked = () => allByRole('radio').map(radio => (radio as HTMLInputElement).checked)
const choose = (name: string) => act(() => byRole('radio', name).click())

beforeEach(() => vi.clearAllMocks())
afterEach(() => act(() => render(null, document.body)))

describe('yes or no', () => {
  const fact = 'organisation.businessProfileComplete'

  it('preselects nothing and asks the whole question', () => {
    show(fact)
    expect(byRole('group').getAttribute('data-fact')).toBe(fact)
    expect(allByRole('radio').map(radio => radio.parentElement?.textContent)).toEqual(['Yes', 'No', 'Don’t know'])
    expect(checked()).toEqual([false, false, false])
  })

  it('is kept when it is chosen, as of today', () => {
    show(fact)
    choose('No')
    expect(answered).toHaveBeenCalledWith({ fact, value: false, answeredOn: today })
    expect(checked()).toEqual([false, true, false])
    expect(day().value).toBe(today)
  })

  it('is withdrawn by "Don’t know", and its note comes back with the next answer', () => {
    show(fact, { fact, value: true, answeredOn: '2026-11-12', note: 'Asked Jonas' })
    choose('Don’t know')
    expect(withdrawn).toHaveBeenCalledWith(fact)
    expect(checked()).toEqual([false, false, true])
    choose('Yes')
    expect(answered).toHaveBeenCalledWith({ fact, value: true, answeredOn: today, note: 'Asked Jonas' })
  })

  it('keeps a day that was set, also over a changed answer', () => {
    show(fact, { fact, value: true, answeredOn: '2026-11-12' })
    type(day(), '2026-10-31', 'change')
    expect(answered).toHaveBeenLastCalledWith({ fact, value: true, answeredOn: '2026-10-31' })
    choose('No')
    expect(answered).toHaveBeenLastCalledWith({ fact, value: false, answeredOn: '2026-10-31' })
  })

  it.each(['', '2026-11-24', '0202-10-31'])('refuses the day %j on leaving', wrong => {
    show(fact, { fact, value: true, answeredOn: '2026-11-12' })
    type(day(), wrong, 'change', 'blur')
    expect(answered).not.toHaveBeenCalled()
    expect(byRole('alert').textContent).toContain('12 Nov 2026 stands until then')
  })

  it('keeps a note, and drops an emptied one', () => {
    show(fact, { fact, value: true, answeredOn: '2026-11-12' })
    type(input('textbox', /Note/), ' Asked Jonas ', 'change')
    expect(answered).toHaveBeenLastCalledWith({ fact, value: true, answeredOn: '2026-11-12', note: 'Asked Jonas' })
    type(input('textbox', /Note/), '', 'change')
    expect(answered).toHaveBeenLastCalledWith({ fact, value: true, answeredOn: '2026-11-12' })
  })

  it('keeps a note at a pause in typing, and leaves the text as it is typed', () => {
    vi.useFakeTimers()
    show(fact, { fact, value: true, answeredOn: '2026-11-12' })
    type(input('textbox', /Note/), 'Asked ')
    act(() => void vi.runAllTimers())
    expect(answered).toHaveBeenLastCalledWith({ fact, value: true, answeredOn: '2026-11-12', note: 'Asked' })
    expect(input('textbox', /Note/).value).toBe('Asked ')
    vi.useRealTimers()
  })
})

describe('an amount', () => {
  const fact = 'organisation.azureConsumedRevenueTtmUsd'
  const amount = () => input('textbox', /Amount/)

  it('is kept on leaving the field, with grouping signs, once', () => {
    show(fact)
    type(amount(), '91,180')
    expect(answered).not.toHaveBeenCalled()
    type(amount(), '91,180', 'change', 'blur')
    expect(answered).toHaveBeenCalledOnce()
    expect(answered).toHaveBeenCalledWith({ fact, value: 91_180, answeredOn: today })
    expect(amount().value).toBe('91,180')
  })

  it('is kept by Enter', () => {
    show(fact)
    type(amount(), '100000')
    act(() => void amount().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })))
    expect(answered).toHaveBeenCalledWith({ fact, value: 100_000, answeredOn: today })
    expect(amount().value).toBe('100,000')
  })

  it('is kept when the field goes away under the hand', () => {
    show(fact)
    type(amount(), '5')
    act(() => render(null, document.body))
    expect(answered).toHaveBeenCalledWith({ fact, value: 5, answeredOn: today })
  })

  it.each<[FactPath, string]>([
    [fact, 'such as 100,000'],
    ['offer.repeatableIpOnAzurePercent', 'such as 51.'],
  ])('shows for %s an example of its size: %s', (asked, example) => {
    show(asked)
    type(input('textbox', /./), 'half', 'change', 'blur')
    expect(byRole('alert').textContent).toContain(example)
  })

  it.each([
    ['about 100', 'is not a number'],
    ['100.000', 'more than one way'],
    ['-5', 'is below 0'],
  ])('leaves %j as typed, says why, and lets the answer stand', (typed, why) => {
    show(fact, { fact, value: 91_180, answeredOn: '2026-11-12' })
    type(amount(), typed, 'change', 'blur')
    expect(answered).not.toHaveBeenCalled()
    expect(withdrawn).not.toHaveBeenCalled()
    expect(amount().value).toBe(typed)
    expect(amount().getAttribute('aria-invalid')).toBe('true')
    expect(byRole('alert').textContent).toContain(why)
    expect(byRole('alert').textContent).toContain('The earlier answer stands')
    type(amount(), '7', 'change')
    expect(answered).toHaveBeenCalledWith({ fact, value: 7, answeredOn: today })
    expect(allByRole('alert')).toEqual([])
  })

  it('is withdrawn when emptied, and by the button', () => {
    show(fact, { fact, value: 91_180, answeredOn: '2026-11-12' })
    type(amount(), ' ', 'change')
    expect(withdrawn).toHaveBeenCalledOnce()
    show(fact, { fact, value: 91_180, answeredOn: '2026-11-12' })
    act(() => byRole('button', 'Withdraw answer').click())
    expect(withdrawn).toHaveBeenCalledTimes(2)
    expect(amount().value).toBe('')
  })

  it('takes no share above 100', () => {
    const share = 'offer.repeatableIpOnAzurePercent'
    show(share)
    type(input('textbox', /Share/), '101', 'change')
    expect(byRole('alert').textContent).toContain('above 100%')
    type(input('textbox', /Share/), '50.5 %', 'change')
    expect(answered).toHaveBeenCalledWith({ fact: share, value: 50.5, answeredOn: today })
  })
})

describe('a choice', () => {
  it('offers the words of the question and "Don’t know"', () => {
    show('organisation.isvConnect')
    expect(allByRole('radio')).toHaveLength(4)
    act(() => allByRole('radio')[2]?.click())
    expect(answered).toHaveBeenCalledWith({ fact: 'organisation.isvConnect', value: 'premium', answeredOn: today })
  })

  it('shows no choice for an answer of another kind', () => {
    show('organisation.isvConnect', { fact: 'organisation.isvConnect', value: true, answeredOn: today })
    expect(checked()).toEqual([false, false, false, false])
  })
})

describe('countries', () => {
  it('withdraws the answer with the last country', () => {
    const fact = 'offer.eligibleCountries'
    show(fact, { fact, value: ['PL'], answeredOn: today })
    act(() => byRole('button', 'Remove Poland').click())
    expect(withdrawn).toHaveBeenCalledWith(fact)
    expect(answered).not.toHaveBeenCalled()
  })
})
