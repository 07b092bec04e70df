import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

class FakePort {
  disconnect = vi.fn()
  private heard: ((message: unknown) => void)[] = []
  private ended: (() => void)[] = []
  onMessage = { addListener: (listener: (message: unknown) => void) => void this.heard.push(listener) }
  onDisconnect = { addListener: (listener: () => void) => void this.ended.push(listener) }
  say = (message: unknown) => this.heard.forEach(listener => void listener(message))
  end = () => this.ended.forEach(listener => void listener())
}

const ports: FakePort[] = []
const connect = vi.fn((_tabId: number, _info: { name: string; frameId: number }) => {
  const port = new FakePort()
  ports.push(port)
  return port
})
vi.mock('@/platform/browser', () => ({ browser: { tabs: { connect }, runtime: {} } }))
const { keepPageLink } = await import('./page-link')

const handlers = { onMessage: vi.fn(), onWaiting: vi.fn(), onLost: vi.fn() }
let life: AbortController
const newest = () => ports.at(-1)!
const failAll = () => {
  for (let turn = 0; turn < 5; turn += 1) {
    newest().end()
    vi.runAllTimers()
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  ports.length = 0
  life = new AbortController()
})
afterEach(() => vi.useRealTimers())

describe('keepPageLink', () => {
  it('speaks to the top frame, and hands on what it hears', () => {
    keepPageLink(7, 'panel', handlers, life.signal)
    expect(connect).toHaveBeenCalledWith(7, { name: 'panel', frameId: 0 })
    newest().say({ a: 1 })
    expect(handlers.onMessage).toHaveBeenCalledWith({ a: 1 })
  })

  it('tries again when the page goes away, and counts anew after a success', () => {
    keepPageLink(7, 'panel', handlers, life.signal)
    newest().end()
    expect(handlers.onWaiting).toHaveBeenCalledOnce()
    vi.runAllTimers()
    expect(ports).toHaveLength(2)
    newest().say('here again')
    failAll()
    expect(ports).toHaveLength(6)
    expect(handlers.onLost).toHaveBeenCalledOnce()
  })

  it('gives up, and takes heart again when asked', () => {
    const link = keepPageLink(7, 'panel', handlers, life.signal)
    failAll()
    expect(handlers.onLost).toHaveBeenCalledOnce()
    const tried = ports.length
    link.again()
    expect(ports).toHaveLength(tried + 1)
    link.again()
    expect(ports).toHaveLength(tried + 1)
  })

  it('hangs up at the end, and is heard no more', () => {
    keepPageLink(7, 'panel', handlers, life.signal)
    life.abort()
    expect(newest().disconnect).toHaveBeenCalledOnce()
    newest().say('late')
    newest().end()
    vi.runAllTimers()
    expect(handlers.onMessage).not.toHaveBeenCalled()
    expect(handlers.onLost).not.toHaveBeenCalled()
    expect(ports).toHaveLength(1)
  })

  it('does not try once it was ended while waiting', () => {
    keepPageLink(7, 'panel', handlers, life.signal)
    newest().end()
    life.abort()
    vi.runAllTimers()
    expect(ports).toHaveLength(1)
  })
})
