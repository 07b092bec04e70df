/**
 * @typedef {object} DevTools the browser's DevTools protocol, whole-browser session
 * @property {(method: string, params?: object, sessionId?: string) => Promise<any>} send rejects with the browser's own message
 */

/** @typedef {{ resolve: (result: any) => void, reject: (reason: Error) => void, timer: NodeJS.Timeout }} Call */

/**
 * Speaks the DevTools protocol over the two pipes of a browser started with --remote-debugging-pipe: messages end with a zero byte.
 * No port is opened on the machine. What is not answered within `patience` milliseconds, or before the pipe closes, is rejected:
 * a browser that shows a dialog of its own answers nothing.
 * @param {import('node:stream').Writable} toBrowser file descriptor 3 of the browser
 * @param {import('node:stream').Readable} fromBrowser file descriptor 4
 * @param {number} [patience]
 * @returns {DevTools}
 */
export function speakDevTools(toBrowser, fromBrowser, patience = 10_000) {
  /** @type {Map<number, Call>} */
  const waiting = new Map()
  let last = 0
  let rest = ''
  const settle = (/** @type {number} */ id, /** @type {(call: Call) => void} */ how) => {
    const call = waiting.get(id)
    if (!call) return
    waiting.delete(id)
    clearTimeout(call.timer)
    how(call)
  }
  fromBrowser.setEncoding('utf8')
  fromBrowser.on('data', chunk => {
    const messages = (rest + chunk).split('\0')
    rest = messages.pop() ?? ''
    for (const { id, error, result } of messages.map(text => JSON.parse(text))) {
      if (error) settle(id, call => call.reject(new Error(error.message)))
      else settle(id, call => call.resolve(result))
    }
  })
  const end = () => {
    for (const id of waiting.keys()) settle(id, call => call.reject(new Error('The browser was closed.')))
  }
  fromBrowser.on('close', end)
  toBrowser.on('error', end)
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        last += 1
        const id = last
        const timeOut = () => settle(id, call => call.reject(new Error(`The browser did not answer to ${method}.`)))
        waiting.set(id, { resolve, reject, timer: setTimeout(timeOut, patience) })
        toBrowser.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`)
      }),
  }
}
