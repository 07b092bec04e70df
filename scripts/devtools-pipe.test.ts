import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { speakDevTools } from './devtools-pipe.mjs'
import { extensionIdOf } from './open-browser.mjs'

const pipes = (patience?: number) => {
  const toBrowser = new PassThrough()
  const fromBrowser = new PassThrough()
  return { toBrowser, fromBrowser, devTools: speakDevTools(toBrowser, fromBrowser, patience) }
}

describe('speakDevTools', () => {
  it('sends calls that end with a zero byte', () => {
    const { toBrowser, devTools } = pipes()
    devTools.send('Page.navigate', { url: 'about:blank' }, 'S').catch(() => {})
    const sent = '{"id":1,"method":"Page.navigate","params":{"url":"about:blank"},"sessionId":"S"}\0'
    expect(toBrowser.read().toString()).toBe(sent)
  })

  it('tells answers apart by id, whatever their order and however they are cut', async () => {
    const { fromBrowser, devTools } = pipes()
    const calls = [devTools.send('A'), devTools.send('B'), devTools.send('C')]
    fromBrowser.write('{"method":"Some.event"}\0{"id":2,"result":{"b":1}}\0{"id":3,"error":{"mess')
    fromBrowser.write('age":"no"}}\0{"id":1,"result":{"a":"ü"}}\0')
    expect(await Promise.allSettled(calls)).toMatchObject([
      { value: { a: 'ü' } },
      { value: { b: 1 } },
      { reason: { message: 'no' } },
    ])
  })

  it('rejects what was not answered when the browser closes', async () => {
    const { fromBrowser, devTools } = pipes()
    const call = devTools.send('A')
    fromBrowser.destroy()
    await expect(call).rejects.toThrow('The browser was closed.')
  })

  it('rejects what is never answered', async () => {
    await expect(pipes(1).devTools.send('A')).rejects.toThrow('The browser did not answer to A.')
  })
})

it('knows the id that Chromium gives to an unpacked extension', () => {
  expect(extensionIdOf('/folder/of/an/extension')).toBe('elaefejpaikggbmbobflglgfgnmdcicj')
})
