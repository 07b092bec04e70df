import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import {
  browser,
  deliver,
  listenerCount,
  pageSender,
  portalSender,
  resetFakeExtension,
} from '@/tests/support/fake-extension'
import {
  answerMessages,
  contextIsAlive,
  isOwnPage,
  isPortalContentScript,
  sendToBackground,
  sendToTab,
} from './messaging'

vi.mock('@/platform/browser', () => import('@/tests/support/fake-extension'))

const greet = {
  message: z.object({ kind: z.literal('greet'), name: z.string() }),
  reply: z.object({ greeting: z.string() }),
}
const handler = vi.fn(async ({ name }: { name: string }) => ({ greeting: `Hello ${name}` }))
const answer = (signal?: AbortSignal) => answerMessages({ greet }, isPortalContentScript, { greet: handler }, signal)

beforeEach(resetFakeExtension)

describe('who may send', () => {
  const portal = portalSender.url
  it.each([
    ['the content script in the portal', portalSender, true],
    ['another extension in the portal', { ...portalSender, id: 'another' }, false],
    ['a frame within the portal', { ...portalSender, frameId: 3 }, false],
    ['a sender without a frame', { id: portalSender.id, url: portal }, false],
    ['a page of ours in a tab', pageSender, false],
    ['a sender without an address', { ...portalSender, url: undefined }, false],
    ['an address that is none', { ...portalSender, url: 'partner.microsoft.com' }, false],
    ['the portal without encryption', { ...portalSender, url: 'http://partner.microsoft.com/' }, false],
    [
      'a host that begins like the portal',
      { ...portalSender, url: 'https://partner.microsoft.com.example.com/' },
      false,
    ],
    ['a host that ends like the portal', { ...portalSender, url: 'https://xpartner.microsoft.com/' }, false],
    ['a user name like the portal', { ...portalSender, url: 'https://partner.microsoft.com@example.com/' }, false],
    ['another port', { ...portalSender, url: 'https://partner.microsoft.com:8443/' }, false],
  ])('portal tier: %s', (_name, sender, trusted) => {
    expect(isPortalContentScript(sender as never)).toBe(trusted)
  })

  it.each([
    ['a page of ours in a tab', pageSender, true],
    ['our background', { id: 'our-extension', url: 'chrome-extension://our-extension/background.js' }, true],
    ['the content script in the portal', portalSender, false],
    ['another extension', { ...pageSender, id: 'another' }, false],
    ['another extension’s page', { ...pageSender, url: 'chrome-extension://our-extension-2/sidepanel.html' }, false],
    ['a sender without an address', { id: 'our-extension' }, false],
  ])('own tier: %s', (_name, sender, trusted) => {
    expect(isOwnPage(sender as never)).toBe(trusted)
  })
})

describe('answering', () => {
  it('answers a right message from a right sender, with what the shape lets through', async () => {
    answer()
    expect(await deliver({ kind: 'greet', name: 'Maja', more: 1 })).toEqual({ greeting: 'Hello Maja' })
    expect(handler).toHaveBeenCalledExactlyOnceWith({ kind: 'greet', name: 'Maja' }, portalSender)
  })

  it.each([
    ['an untrusted sender', { kind: 'greet', name: 'Maja' }, pageSender],
    ['a wrong shape', { kind: 'greet', name: 7 }, portalSender],
    ['an unknown kind', { kind: 'part', name: 'Maja' }, portalSender],
    ['a kind from the prototype', { kind: 'constructor' }, portalSender],
    ['a kind that is no text', { kind: 7 }, portalSender],
    ['no kind', { name: 'Maja' }, portalSender],
    ['null', null, portalSender],
    ['a text', 'greet', portalSender],
  ])('gives %s no answer', (_name, message, sender) => {
    answer()
    expect(deliver(message, sender)).toBeUndefined()
    expect(handler).not.toHaveBeenCalled()
  })

  it('calls the handler within the event, so that a press still counts as one', () => {
    answer()
    void deliver({ kind: 'greet', name: 'Maja' })
    expect(handler).toHaveBeenCalled()
  })

  it('rejects when the handler throws', async () => {
    handler.mockRejectedValueOnce(new Error('no'))
    answer()
    await expect(deliver({ kind: 'greet', name: 'Maja' })).rejects.toThrow('no')
  })

  it('ends with the signal', () => {
    const stop = new AbortController()
    answer(stop.signal)
    expect(listenerCount()).toBe(1)
    stop.abort()
    expect(listenerCount()).toBe(0)
  })

  it('ends quietly under a page whose extension was reloaded', () => {
    const stop = new AbortController()
    answer(stop.signal)
    const remove = vi.spyOn(browser.runtime.onMessage, 'removeListener')
    browser.runtime.id = undefined
    stop.abort()
    expect(remove).not.toHaveBeenCalled()
    remove.mockRestore()
  })
})

describe('sending', () => {
  const message = { kind: 'greet', name: 'Maja' } as const

  it('gives the reply', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ greeting: 'Hello', more: 1 })
    expect(await sendToBackground(greet, message)).toEqual({ ok: true, reply: { greeting: 'Hello' } })
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith(message)
  })

  it('reaches a tab’s top frame', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ greeting: 'Hello' })
    expect(await sendToTab(7, greet, message)).toEqual({ ok: true, reply: { greeting: 'Hello' } })
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, message, { frameId: 0 })
  })

  it.each([[undefined], [null], [{ greeting: 7 }], ['Hello']])('takes %j for no reply', async reply => {
    browser.runtime.sendMessage.mockResolvedValue(reply)
    expect(await sendToBackground(greet, message)).toEqual({ ok: false, fault: 'bad-reply' })
  })

  it('tells that nobody is there', async () => {
    browser.tabs.sendMessage.mockRejectedValue(new Error('Could not establish connection.'))
    expect(await sendToTab(7, greet, message)).toEqual({ ok: false, fault: 'no-receiver' })
  })

  it('tells that the extension was reloaded, before sending', async () => {
    browser.runtime.id = undefined
    expect(contextIsAlive()).toBe(false)
    expect(await sendToBackground(greet, message)).toEqual({ ok: false, fault: 'context-lost' })
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled()
  })

  it('tells that the extension was reloaded while it sent', async () => {
    browser.runtime.sendMessage.mockImplementation(async () => {
      browser.runtime.id = undefined
      throw new Error('Extension context invalidated.')
    })
    expect(await sendToBackground(greet, message)).toEqual({ ok: false, fault: 'context-lost' })
  })

  it('tells so too where asking throws at once', async () => {
    browser.runtime.sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.')
    })
    vi.spyOn(browser.runtime, 'id', 'get').mockImplementation(() => {
      throw new Error('Extension context invalidated.')
    })
    expect(await sendToBackground(greet, message)).toEqual({ ok: false, fault: 'context-lost' })
    vi.restoreAllMocks()
  })
})
