import { describe, expect, it } from 'vitest'
import type { PageDescription } from '@/platform/protocol'
import type { FieldValues } from '@/rules'
import { writeBack } from './write-back'

const here: PageDescription = { kind: 'co-sell', offerId: 'a' }
const values: Partial<FieldValues> = { 'landing-page': 'https://contoso.com', platforms: ['Microsoft Azure'] }

describe('writeBack', () => {
  it.each<[string, PageDescription]>([
    ['another offer’s form', { kind: 'co-sell', offerId: 'b' }],
    ['another page of the offer', { kind: 'offer', offerId: 'a' }],
    ['a form of no known offer', { kind: 'co-sell' }],
    ['a signed-out page', { kind: 'signed-out' }],
  ])('writes nothing into %s', async (_, page) => {
    const written: string[] = []
    const reply = await writeBack('a', values, {
      page: () => page,
      write: async field => {
        written.push(field)
        return 'written'
      },
    })
    expect(reply).toEqual({ state: 'other-offer' })
    expect(written).toEqual([])
  })

  it('writes field by field in the order of the page and reports each', async () => {
    const written: unknown[] = []
    const reply = await writeBack('a', values, {
      page: () => here,
      write: async (field, value) => {
        written.push([field, value])
        return field === 'platforms' ? 'not-offered' : 'written'
      },
    })
    expect(written).toEqual([
      ['platforms', ['Microsoft Azure']],
      ['landing-page', 'https://contoso.com'],
    ])
    expect(reply).toEqual({
      state: 'done',
      fields: [
        { field: 'platforms', outcome: 'not-offered' },
        { field: 'landing-page', outcome: 'written' },
      ],
    })
  })

  it('stops writing when another offer comes in front, and says of each field left that it was not found', async () => {
    const written: string[] = []
    const reply = await writeBack('a', values, {
      page: () => (written.length === 0 ? here : { kind: 'co-sell', offerId: 'b' }),
      write: async field => {
        written.push(field)
        return 'written'
      },
    })
    expect(written).toEqual(['platforms'])
    expect(reply).toMatchObject({ fields: [{ outcome: 'written' }, { field: 'landing-page', outcome: 'not-found' }] })
  })

  it('goes on after a field whose page threw', async () => {
    const reply = await writeBack('a', values, {
      page: () => here,
      write: async field => {
        if (field === 'platforms') throw new Error('the page’s own')
        return 'written'
      },
    })
    expect(reply).toMatchObject({ fields: [{ outcome: 'copy-instead' }, { outcome: 'written' }] })
  })
})
