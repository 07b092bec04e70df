// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { fieldIds } from '@/rules'
import { type PageReading, readSafely, unreadPage } from './read-page'

const now = new Date('2026-11-23T10:00:00.000Z')

/** A document whose every property throws, as a page's own tricks or a torn-down frame may make it. */
const hostile = (url: string) =>
  new Proxy({} as Document, {
    get: (_, name) => {
      if (name === 'URL') return url
      throw new DOMException('not you', 'SecurityError')
    },
  })

const url =
  'https://partner.microsoft.com/dashboard/commercial-marketplace/offers/2c5e4ff5-0000-4000-8000-000000000001/x'
const form: PageReading = { url, page: { kind: 'co-sell', offerId: 'a' }, form: null, busy: false, faulty: false }

it('says of a form that throws that nothing was found', () => {
  const reading = readSafely(hostile(url), now, form)
  expect(reading).toMatchObject({ page: form.page, faulty: true, form: { loading: false } })
  expect(reading.form?.places.size).toBe(0)
  expect(fieldIds.map(field => reading.form?.snapshot.readings[field].state)).toEqual(fieldIds.map(() => 'missing'))
})

it('does not take what it knew of another address for this one', () => {
  expect(readSafely(hostile(`${url}/other`), now, form)).toMatchObject({
    page: { kind: 'portal' },
    form: null,
    faulty: true,
  })
})

it('reads an ordinary page', () => {
  document.body.replaceChildren(Object.assign(document.createElement('h1'), { textContent: 'Home' }))
  expect(readSafely(document, now, unreadPage)).toMatchObject({ form: null, faulty: false })
})
