import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import type { PageReport } from '@/platform/protocol'
import type { FormSnapshot } from '@/rules'
import { everyReading, formSnapshot } from '@/tests/support/form-snapshot'
import { judgeReading } from './judged-reading'

const offer = (id: string) => ({ offer: { id } })
const url = (text: string, id = 'a') => formSnapshot({ 'landing-page': text }, offer(id))
const blank = formSnapshot({}, { ...offer('a'), readings: everyReading({ state: 'not-ready' }) })
const drifted = formSnapshot({}, { ...offer('a'), readings: everyReading({ state: 'missing' }) })

function report(
  snapshot: FormSnapshot | null,
  loading = false,
  kind: PageReport['page']['kind'] = 'co-sell',
): PageReport {
  return { page: { kind }, snapshot, loading, draft: null }
}

function createReading(kept: FormSnapshot | null = null) {
  const told = signal<PageReport | null>(null)
  const reading = judgeReading({ report: told, lastReading: signal(kept) }, new AbortController().signal)
  const tell = (next: PageReport | null) => {
    told.value = next
  }
  return { ...reading, tell }
}

it('judges the form in the tab', () => {
  const { judged, form, tell } = createReading(url('kept'))
  tell(report(url('now')))
  expect(judged.value).toEqual(url('now'))
  expect(form.value).toEqual(url('now'))
})

it('judges nothing of a form that loads for the first time', () => {
  const { judged, whole, form, tell } = createReading()
  tell(report(blank, true))
  expect(judged.value).toBeNull()
  expect(whole.value).toBeNull()
  expect(form.value).toEqual(blank)
})

it('goes on judging the reading before, while the same form loads again', () => {
  const { judged, form, tell } = createReading()
  tell(report(url('before')))
  tell(report(blank, true))
  expect(judged.value).toEqual(url('before'))
  expect(form.value).toEqual(blank)
})

it('never takes one offer’s form for another’s', () => {
  const { judged, tell } = createReading()
  tell(report(url('of a')))
  tell(report({ ...blank, ...offer('b') }, true))
  expect(judged.value).toBeNull()
  tell(report(blank, true))
  expect(judged.value, 'nor brings it back later').toBeNull()
})

it('falls back on the last reading where the page is another one, or hardly recognised', () => {
  const { judged, form, tell } = createReading(url('kept'))
  tell(report(null, false, 'offer'))
  expect(judged.value).toEqual(url('kept'))
  expect(form.value).toBeNull()
  tell(report(drifted))
  expect(judged.value).toEqual(url('kept'))
  expect(form.value).toEqual(drifted)
})

it('does not rely on a last reading that hardly recognised anything', () => {
  expect(createReading(drifted).judged.value).toBeNull()
})
