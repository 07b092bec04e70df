import { describe, expect, it } from 'vitest'
import type { PageDescription } from '@/platform/protocol'
import type { FieldValues } from '@/rules'
import { type WriteOrder, writeBack } from './write-back'

const here: PageDescription = { kind: 'co-sell', offerId: 'a' }
const held: Partial<FieldValues> = { 'landing-page': '', platforms: [] }
const order: WriteOrder = {
  offerId: 'a',
  values: { 'landing-page': 'https://contoso.com', platforms: ['Microsoft Azure'] },
  expected: held,
}

describe('writeBack', () => {
  it.each<[string, PageDescription]>([
    ['another offer’s form', { kind: 'co-sell', offerId: 'b' }],
    ['another page of the offer', { kind: 'offer', offerId: 'a' }],
    ['a form of no known offer', { kind: 'co-sell' }],
    ['a signed-out page', { kind: 'signed-out' }],
  ])('writes nothing into %s', async (_, page) => {
    const written: string[] = []
    const reply = await writeBack(order, {
      look: () => ({ page, values: held }),
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
    const reply = await writeBack(order, {
      look: () => ({ page: here, values: held }),
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
    const reply = await writeBack(order, {
      look: () => ({ page: written.length === 0 ? here : { kind: 'co-sell', offerId: 'b' }, values: held }),
      write: async field => {
        written.push(field)
        return 'written'
      },
    })
    expect(written).toEqual(['platforms'])
    expect(reply).toMatchObject({ fields: [{ outcome: 'written' }, { field: 'landing-page', outcome: 'not-found' }] })
  })

  it('goes on after a field whose page threw', async () => {
    const reply = await writeBack(order, {
      look: () => ({ page: here, values: held }),
      write: async field => {
        if (field === 'platforms') throw new Error('the page’s own')
        return 'written'
      },
    })
    expect(reply).toMatchObject({ fields: [{ outcome: 'copy-instead' }, { outcome: 'written' }] })
  })

  it('leaves alone what was changed since it was chosen, also while other fields were written', async () => {
    const now = { ...held }
    const written: string[] = []
    const reply = await writeBack(order, {
      look: () => ({ page: here, values: { ...now } }),
      write: async field => {
        written.push(field)
        now['landing-page'] = 'typed meanwhile'
        return 'written'
      },
    })
    expect(written).toEqual(['platforms'])
    expect(reply).toMatchObject({
      fields: [{ outcome: 'written' }, { field: 'landing-page', outcome: 'changed-since' }],
    })
  })

  it('leaves alone what nobody said it should hold', async () => {
    const reply = await writeBack(
      { ...order, expected: {} },
      {
        look: () => ({ page: here, values: held }),
        write: () => expect.unreachable(),
      },
    )
    expect(reply).toMatchObject({ fields: [{ outcome: 'changed-since' }, { outcome: 'changed-since' }] })
  })

  it('says of what was changed to the same value that it is there already', async () => {
    const reply = await writeBack(order, {
      look: () => ({ page: here, values: { ...held, platforms: ['Microsoft Azure'] } }),
      write: async () => 'written',
    })
    expect(reply).toMatchObject({ fields: [{ outcome: 'same-already' }, { outcome: 'written' }] })
  })

  it('lets the writer say what is the matter with a field that cannot be read', async () => {
    const reply = await writeBack(order, {
      look: () => ({ page: here, values: {} }),
      write: async () => 'not-found',
    })
    expect(reply).toMatchObject({ fields: [{ outcome: 'not-found' }, { outcome: 'not-found' }] })
  })
})
