import { beforeEach, describe, expect, it } from 'vitest'
import type { Readings } from '@/rules'
import { everyReading, formSnapshot } from '@/tests/support/form-snapshot'
import { fakeTimers } from '@/tests/support/standing-clock'
import { createDraftKeeper } from './draft-keeper'
import type { Delivery, Letter } from './outbox'

const form = (url: string, readings: Partial<Readings> = {}, id = 'offer-a') =>
  formSnapshot({ 'landing-page': url }, { offer: { id }, readings })
const torn = () => formSnapshot({}, { offer: { id: 'offer-a' }, readings: everyReading({ state: 'missing' }) })

const version: Delivery = { ok: true, reply: { kept: 'version', at: '2026-11-23T10:00:01.000Z' } }
const same: Delivery = { ok: true, reply: { kept: 'same', at: null } }

let sent: Letter[]
let answer: () => Delivery | Promise<Delivery>
let lost: number
let clock: ReturnType<typeof fakeTimers>

beforeEach(() => {
  sent = []
  answer = () => version
  lost = 0
  clock = fakeTimers()
})

const start = () =>
  createDraftKeeper({
    send: async letter => {
      sent.push(letter)
      return answer()
    },
    timers: clock.timers,
    onState: () => {},
    onLost: () => {
      lost += 1
    },
  })

/** What was sent, as address and whether it counts as edited. */
const letters = () =>
  sent.map(({ snapshot, edited }) => {
    const reading = snapshot.readings['landing-page']
    return [reading.state === 'found' ? reading.value : reading.state, edited]
  })

/** A keeper on a form whose first reading has been stored. */
async function begun(url = '') {
  const keeper = start()
  answer = () => same
  keeper.read(form(url), false)
  await clock.turn(1000)
  answer = () => version
  sent.length = 0
  return keeper
}

function type(keeper: ReturnType<typeof start>, url: string) {
  keeper.edited()
  keeper.read(form(url), false)
}

describe('the first complete reading', () => {
  it('is sent as a reading, not as an edit', async () => {
    const keeper = start()
    keeper.read(form('', { platforms: { state: 'not-ready' } }), true)
    await clock.turn(1000)
    expect(letters()).toEqual([])
    keeper.read(form('https://a'), false)
    await clock.turn(1000)
    expect(letters()).toEqual([['https://a', false]])
  })

  it('is the base of all later letters of the visit', async () => {
    const keeper = await begun('https://a')
    type(keeper, 'https://b')
    await clock.turn(1000)
    expect(sent[0]?.base?.['landing-page']).toBe('https://a')
  })

  it('after an edit is an edit without a base', async () => {
    const keeper = start()
    keeper.edited()
    keeper.read(form('https://typed'), false)
    await clock.turn(1000)
    expect(letters()).toEqual([['https://typed', true]])
    expect(sent[0]).not.toHaveProperty('base')
  })

  it('after typing into a form that took long to load is an edit, however long ago', async () => {
    const keeper = start()
    keeper.edited()
    keeper.read(form('https://typed'), true)
    await clock.turn(10_000)
    keeper.read(form('https://typed'), false)
    await clock.turn(1000)
    expect(letters()).toEqual([['https://typed', true]])
  })

  it('grows by fields that are found later, which is no edit', async () => {
    const keeper = start()
    keeper.read(form('https://a', { platforms: { state: 'missing' } }), false)
    await clock.turn(1000)
    keeper.read(form('https://a', { platforms: { state: 'found', value: ['Microsoft Azure'] } }), false)
    await clock.turn(1000)
    type(keeper, 'https://b')
    await clock.turn(1000)
    expect(letters()).toEqual([
      ['https://a', false],
      ['https://a', false],
      ['https://b', true],
    ])
    expect(sent[2]?.base).toMatchObject({ platforms: ['Microsoft Azure'], 'landing-page': 'https://a' })
  })

  it('gives no base for fields that were not read', async () => {
    const keeper = start()
    keeper.read(form('https://a', { platforms: { state: 'missing' } }), false)
    await clock.turn(1000)
    expect(sent[0]?.base).not.toHaveProperty('platforms')
  })
})

describe('edits', () => {
  it('are sent 400 ms after the last one', async () => {
    const keeper = await begun()
    type(keeper, 'h')
    await clock.turn(300)
    type(keeper, 'ht')
    await clock.turn(399)
    expect(letters()).toEqual([])
    await clock.turn(1)
    expect(letters()).toEqual([['ht', true]])
  })

  it('are sent no later than 2 s after the first unsent one', async () => {
    const keeper = await begun()
    for (let index = 1; index <= 10; index += 1) {
      type(keeper, 'x'.repeat(index))
      await clock.turn(200)
    }
    expect(letters()[0]).toEqual(['xxxxxxxxxx', true])
  })

  it('count also where only the form shows them', async () => {
    const keeper = await begun()
    keeper.read(form('https://by-a-component'), false)
    await clock.turn(1000)
    expect(letters()).toEqual([['https://by-a-component', true]])
  })

  it('that leave the form as it was send nothing', async () => {
    const keeper = await begun('https://a')
    type(keeper, 'https://a')
    await clock.turn(1000)
    expect(letters()).toEqual([])
  })

  it('taken back are sent too', async () => {
    const keeper = await begun('https://a')
    type(keeper, 'https://b')
    await clock.turn(1000)
    type(keeper, 'https://a')
    await clock.turn(1000)
    expect(letters()).toEqual([
      ['https://b', true],
      ['https://a', true],
    ])
  })

  it('are sent at once when the page is hidden or closed', async () => {
    const keeper = await begun()
    type(keeper, 'last words')
    keeper.flush()
    expect(letters()).toEqual([['last words', true]])
    await clock.turn(5000)
    expect(letters()).toHaveLength(1)
  })

  it('are sent at once when the script ends', async () => {
    const keeper = await begun()
    type(keeper, 'last words')
    keeper.stop()
    expect(letters()).toEqual([['last words', true]])
    expect(clock.waiting()).toBe(0)
  })

  it('are sent at once when another page is shown', async () => {
    const keeper = await begun()
    type(keeper, 'last words')
    keeper.left()
    expect(letters()).toEqual([['last words', true]])
  })

  it('are kept while something on the page is at work, an upload for instance', async () => {
    const keeper = await begun('https://a')
    keeper.edited()
    keeper.read(form('typed', { 'one-pager': { state: 'found', value: [] } }), true)
    await clock.turn(500)
    expect(letters()).toEqual([['typed', true]])
  })

  it('are not what a form that loads anew shows', async () => {
    const keeper = await begun('https://a')
    keeper.read(form('half loaded'), true)
    keeper.edited()
    keeper.read(form(''), true)
    await clock.turn(10_000)
    expect(letters()).toEqual([])
  })

  it('of one offer are sent when another offer is shown, and do not mix', async () => {
    const keeper = await begun()
    type(keeper, 'of a')
    keeper.read(form('of b', {}, 'offer-b'), false)
    await clock.turn(1000)
    expect(sent.map(({ snapshot }) => snapshot.offer.id)).toEqual(['offer-a', 'offer-b'])
    expect(letters()).toEqual([
      ['of a', true],
      ['of b', false],
    ])
  })
})

describe('a form that is torn down or blank', () => {
  it('does not replace what was typed when the page is left', async () => {
    const keeper = await begun('https://a')
    type(keeper, 'typed')
    keeper.read(torn(), false)
    keeper.left()
    await clock.turn(10_000)
    expect(letters()).toEqual([['typed', true]])
  })

  it('rendered blank after navigation is a new visit, not a version', async () => {
    const keeper = await begun('https://a')
    type(keeper, 'typed')
    keeper.left()
    keeper.read(form(''), false)
    await clock.turn(10_000)
    expect(letters()).toEqual([
      ['typed', true],
      ['', false],
    ])
  })

  it('that comes back leaves no trace', async () => {
    const keeper = await begun('https://a')
    keeper.read(form(''), false)
    await clock.turn(2000)
    keeper.read(form('https://a'), false)
    await clock.turn(10_000)
    expect(letters()).toEqual([])
  })

  it('that stays blank is believed in the end, beside what was typed', async () => {
    const keeper = await begun('https://a')
    answer = () => ({ ok: false, fault: 'no-receiver' })
    type(keeper, 'typed')
    await clock.turn(1000)
    keeper.read(form(''), false)
    await clock.turn(3500)
    sent.length = 0
    answer = () => version
    keeper.flush()
    expect(letters()).toEqual([
      ['typed', true],
      ['', true],
    ])
  })

  it('typed into again does not take the place of what could not be stored yet', async () => {
    const keeper = await begun('https://a')
    answer = () => ({ ok: false, fault: 'no-receiver' })
    type(keeper, 'typed')
    await clock.turn(500)
    keeper.read(form(''), false)
    type(keeper, 'again')
    await clock.turn(500)
    sent.length = 0
    answer = () => version
    keeper.flush()
    expect(letters()).toEqual([
      ['typed', true],
      ['again', true],
    ])
  })

  it('just after leaving a field does not replace what was typed there', async () => {
    const keeper = await begun('https://a')
    type(keeper, 'typed')
    // Leaving the field fires a change event that changes nothing.
    type(keeper, 'typed')
    keeper.read(form(''), false)
    keeper.left()
    await clock.turn(10_000)
    expect(letters()).toEqual([['typed', true]])
  })

  it('by an edit does not take the place of what was typed before and not sent yet', async () => {
    const keeper = await begun('https://a')
    type(keeper, 'typed')
    type(keeper, '')
    await clock.turn(500)
    expect(letters()).toEqual([
      ['typed', true],
      ['', true],
    ])
  })

  it('and begins to load is no loss until it has loaded', async () => {
    const keeper = await begun('https://a')
    keeper.read(form(''), false)
    await clock.turn(1000)
    keeper.read(torn(), true)
    await clock.turn(10_000)
    keeper.read(form('https://a'), false)
    await clock.turn(10_000)
    expect(letters()).toEqual([])
  })

  it('emptied by hand is an edit like any other', async () => {
    const keeper = await begun('https://a')
    type(keeper, '')
    await clock.turn(500)
    expect(letters()).toEqual([['', true]])
  })

  it('is not explained by an edit of some time ago', async () => {
    const keeper = await begun('https://a')
    type(keeper, 'https://a')
    await clock.turn(2001)
    keeper.read(torn(), false)
    keeper.left()
    await clock.turn(10_000)
    expect(letters()).toEqual([])
  })
})

describe('a letter that could not be stored', () => {
  const full: Delivery = { ok: true, reply: { kept: 'failed', reason: 'full' } }

  it('stays and is told with its reason and the time of the first failure', async () => {
    const keeper = await begun()
    answer = () => full
    type(keeper, 'kept here')
    expect(keeper.state()).toEqual({ state: 'waiting' })
    await clock.turn(400)
    const first = keeper.state()
    expect(first).toMatchObject({ state: 'failed', reason: 'full' })
    await clock.turn(20_000)
    expect(keeper.state()).toEqual(first)
  })

  it('is sent again after 5 s, then ever more slowly up to 60 s', async () => {
    const keeper = await begun()
    answer = () => ({ ok: false, fault: 'no-receiver' })
    type(keeper, 'kept here')
    const times: number[] = []
    for (let second = 0; second < 240; second += 1) {
      const before = sent.length
      await clock.turn(1000)
      if (sent.length > before) times.push(second + 1)
    }
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    expect(pauses).toEqual([5, 10, 20, 40, 60, 60])
    expect(keeper.state()).toMatchObject({ state: 'failed', reason: 'unreachable' })
  })

  it('goes with the next change, and then counts as kept', async () => {
    const keeper = await begun()
    answer = () => full
    type(keeper, 'one')
    await clock.turn(500)
    answer = () => version
    type(keeper, 'two')
    await clock.turn(500)
    expect(letters()).toEqual([
      ['one', true],
      ['two', true],
    ])
    expect(keeper.state()).toEqual({ state: 'kept', at: '2026-11-23T10:00:01.000Z' })
    await clock.turn(100_000)
    expect(letters()).toHaveLength(2)
  })

  it('of an offer that was left is not forgotten for the next one', async () => {
    const keeper = await begun()
    answer = () => full
    type(keeper, 'of a')
    keeper.left()
    await clock.turn(100)
    answer = () => version
    keeper.read(form('of b', {}, 'offer-b'), false)
    await clock.turn(1000)
    expect(letters()).toEqual([
      ['of a', true],
      ['of a', true],
      ['of b', false],
    ])
  })

  it('does not undo the newer one that was stored while it was under way', async () => {
    const keeper = await begun()
    let late: (delivery: Delivery) => void = () => {}
    answer = () =>
      new Promise(resolve => {
        late = resolve
      })
    type(keeper, 'one')
    await clock.turn(500)
    answer = () => version
    type(keeper, 'two')
    await clock.turn(500)
    late(full)
    await clock.turn(100_000)
    expect(keeper.state()).toMatchObject({ state: 'kept' })
    expect(letters()).toHaveLength(2)
  })

  it('and is never answered counts as failed, and is sent again', async () => {
    const keeper = await begun()
    answer = () => new Promise(() => {})
    type(keeper, 'kept here')
    await clock.turn(400 + 15_000)
    expect(keeper.state()).toMatchObject({ state: 'failed', reason: 'unreachable' })
    answer = () => version
    keeper.flush()
    await clock.turn(0)
    expect(letters()).toHaveLength(2)
    expect(keeper.state()).toMatchObject({ state: 'kept' })
    expect(clock.waiting()).toBe(0)
  })

  it('for a lost connection ends all and is told once', async () => {
    const keeper = await begun()
    answer = () => ({ ok: false, fault: 'context-lost' })
    type(keeper, 'one')
    await clock.turn(500)
    type(keeper, 'two')
    await clock.turn(100_000)
    expect(lost).toBe(1)
    expect(letters()).toHaveLength(1)
  })
})

describe('while values are written back', () => {
  it('nothing is taken; afterwards the form is, and what is empty then is explained', async () => {
    const keeper = await begun('https://a')
    const resume = keeper.pause()
    keeper.edited()
    keeper.read(form('half'), false)
    await clock.turn(1000)
    expect(letters()).toEqual([])
    resume()
    keeper.read(form(''), false)
    await clock.turn(1000)
    expect(letters()).toEqual([['', true]])
  })
})

describe('a form that goes before it was read whole', () => {
  const early = (url: string) =>
    form(url, { platforms: { state: 'found', value: [] }, contacts: { state: 'not-ready' } })

  it('leaves what was typed, and nothing of what may not have come yet', async () => {
    const keeper = start()
    keeper.read(early(''), true)
    keeper.edited()
    keeper.read(early('https://www.contoso.com/typed'), true)
    keeper.hidden()
    await clock.turn(0)
    expect(letters()).toEqual([['https://www.contoso.com/typed', true]])
    expect(sent[0]?.base).toBeUndefined()
    expect(sent[0]?.snapshot.readings.platforms.state).toBe('not-ready')
    // Shown again, and read whole: that is a version of its own.
    keeper.read(form('https://www.contoso.com/typed'), false)
    await clock.turn(1000)
    expect(letters()).toHaveLength(2)
  })

  it('leaves nothing where nobody typed', async () => {
    const keeper = start()
    keeper.read(early('https://www.contoso.com/there'), true)
    keeper.hidden()
    keeper.left()
    await clock.turn(1000)
    expect(sent).toEqual([])
  })
})
