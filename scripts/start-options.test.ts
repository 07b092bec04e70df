import { describe, expect, it } from 'vitest'
import { readStartOptions } from './start-options.mjs'

describe('readStartOptions', () => {
  it('takes a free port and a window when nothing is said', () => {
    expect(readStartOptions([])).toEqual({ help: false, tour: false, reset: false, port: 0 })
  })

  it('reads every option', () => {
    const words = ['--tour', '--reset', '--port', '8443', '--browser=/opt/chrome', '--out', 'pictures']
    expect(readStartOptions(words)).toEqual({
      help: false,
      tour: true,
      reset: true,
      port: 8443,
      browser: '/opt/chrome',
      out: 'pictures',
    })
  })

  it.each([
    [['--prot', '1'], "Unknown option '--prot'"],
    [['tour'], "Unexpected argument 'tour'"],
    [['--port', 'https'], '--port takes a number from 0 to 65535, not "https".'],
    [['--port', '65536'], '--port takes a number'],
    [['--browser'], "Option '--browser <value>' argument missing"],
  ])('refuses %j', (words, message) => {
    expect(() => readStartOptions(words)).toThrow(message)
  })
})
