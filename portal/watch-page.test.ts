// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { allowClosedRoots, deep, setPage } from './testing/set-page'
import { tabPage } from './testing/tab-form'
import { type Interest, watchPage } from './watch-page'

let watch: AbortController
let forbid = () => {}
const changed = vi.fn()
const edited = vi.fn()
const pressed = vi.fn()
let is: Interest

/** Past the frame that an event of the page asks for, and past a mutation's microtask. */
const frames = async (count = 2) => {
  for (let left = count; left > 0; left -= 1) await new Promise(resolve => requestAnimationFrame(resolve))
}
const setHidden = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  watch = new AbortController()
  forbid = allowClosedRoots()
  changed.mockReset()
  edited.mockReset()
  pressed.mockReset()
  is = 'form'
  setPage(tabPage())
})

afterEach(() => {
  watch.abort()
  forbid()
  Reflect.deleteProperty(document, 'hidden')
})

const start = (patience?: { quiet: number; most: number }) =>
  watchPage(document, { changed, edited, pressed, interest: () => is }, watch.signal, patience)

describe('changed', () => {
  it('is not called at the start', async () => {
    start()
    await frames()
    expect(changed).not.toHaveBeenCalled()
  })

  it.each<[string, () => void]>([
    ['new nodes', () => deep('main').append(document.createElement('p'))],
    ['new words', () => (deep<HTMLElement>('h1').firstChild!.nodeValue = 'Other')],
    ['a style', () => deep<HTMLElement>('main').style.setProperty('display', 'none')],
    ['an attribute that counts', () => deep('select').setAttribute('disabled', '')],
    ['a whole new body', () => document.documentElement.replaceChild(document.createElement('body'), document.body)],
    ['a new address', () => window.dispatchEvent(new PopStateEvent('popstate'))],
    [
      'a faded overlay',
      () =>
        deep('main').dispatchEvent(
          Object.assign(new Event('transitionend', { bubbles: true }), { propertyName: 'opacity' }),
        ),
    ],
  ])('follows %s', async (_, act) => {
    start()
    act()
    await frames()
    expect(changed).toHaveBeenCalledTimes(1)
    expect(edited).not.toHaveBeenCalled()
  })

  it('comes once for many changes in a frame', async () => {
    start()
    for (let count = 0; count < 50; count += 1) deep('main').append(document.createElement('p'))
    await frames()
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('keeps watching a body that replaced the first', async () => {
    start()
    document.documentElement.replaceChild(document.createElement('body'), document.body)
    await frames()
    document.body.append('text')
    await frames()
    expect(changed).toHaveBeenCalledTimes(2)
  })

  it.each<[string, () => void]>([
    ['attributes that say nothing', () => deep('main').setAttribute('data-x', '1')],
    [
      'our own host coming and going',
      () => document.documentElement.append(document.createElement('cosell-checklist-hints')),
    ],
    [
      'our own host inside a dialog of the page',
      () => deep('main').append(document.createElement('cosell-checklist-hints')),
    ],
  ])('does not follow %s', async (_, act) => {
    start()
    act()
    await frames()
    expect(changed).not.toHaveBeenCalled()
    document.documentElement.querySelector('cosell-checklist-hints')?.remove()
  })

  it('follows what happens inside shadow roots, closed ones and those that come later', async () => {
    setPage('<x-app><template shadowroot="closed"><p>one</p></template></x-app>')
    start()
    deep('p').textContent = 'two'
    await frames()
    expect(changed).toHaveBeenCalledTimes(1)
    const late = document.createElement('x-late')
    late.attachShadow({ mode: 'open' }).append(document.createElement('b'))
    document.body.append(late)
    await frames()
    deep('b').textContent = 'three'
    await frames()
    expect(changed).toHaveBeenCalledTimes(3)
  })

  it('follows values and addresses that leave no trace, by looking now and then', { timeout: 30_000 }, async () => {
    start()
    deep<HTMLInputElement>('input[type=checkbox]').checked = true
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), 10_000)
    history.pushState(null, '', '/elsewhere')
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2), 10_000)
    expect(edited).not.toHaveBeenCalled()
  })

  it('rests while the page is hidden and comes once when it is seen again', async () => {
    start()
    setHidden(true)
    for (let count = 0; count < 5; count += 1) deep('main').append(document.createElement('p'))
    await frames(4)
    expect(changed).not.toHaveBeenCalled()
    setHidden(false)
    await frames()
    expect(changed).toHaveBeenCalledTimes(1)
  })
})

describe('edited', () => {
  it.each(['input', 'change', 'drop', 'reset'])('is called at once for %s, and changed follows', async type => {
    start()
    deep('select').dispatchEvent(new Event(type, { bubbles: true }))
    expect(edited).toHaveBeenCalledTimes(1)
    expect(changed).not.toHaveBeenCalled()
    await frames()
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('is called although the page stops the event', () => {
    start()
    deep('main').addEventListener('input', event => event.stopImmediatePropagation(), { capture: true })
    deep('select').dispatchEvent(new Event('input', { bubbles: true }))
    expect(edited).toHaveBeenCalledTimes(1)
  })

  it('sees events that leave a component', () => {
    setPage('<x-app><template shadowroot="closed"><input></template></x-app>')
    start()
    deep('input').dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    expect(edited).toHaveBeenCalledTimes(1)
  })

  it('is called for a click once the page has changed by it', async () => {
    start()
    const add = [...document.querySelectorAll('a')].find(({ textContent }) => textContent?.includes('+ Add'))!
    add.addEventListener('click', event => {
      event.preventDefault()
      add.before(document.createElement('select'))
    })
    add.click()
    await frames()
    expect(edited).toHaveBeenCalledTimes(1)
    add.before(document.createElement('select'))
    await frames()
    expect(edited).toHaveBeenCalledTimes(1)
  })

  it('is not called twice for a click that is an input too', async () => {
    start()
    deep('main').addEventListener('change', () => deep('main').append('x'))
    deep('input[type=checkbox]').click()
    await frames()
    expect(edited).toHaveBeenCalledTimes(2) // input and change
  })

  it.each([
    ['a click that changes nothing', () => deep('main').click()],
    [
      'one of the portal’s commands',
      () =>
        [...document.querySelectorAll('button')]
          .find(({ textContent }) => textContent === 'Review and publish')!
          .click(),
    ],
    ['the menu', () => deep<HTMLElement>('nav a').click()],
    ['our own layer', () => document.documentElement.dispatchEvent(new Event('input', { bubbles: true }))],
  ])('is not called for %s', async (_, act) => {
    start()
    document.addEventListener('click', event => event.preventDefault(), { once: true })
    act()
    if (_ !== 'a click that changes nothing') deep('main').append('x')
    await frames()
    expect(edited).not.toHaveBeenCalled()
  })
})

describe('pressed', () => {
  const press = (label: string, isTrusted = true) => {
    const button = [...document.querySelectorAll<HTMLElement>('button, a')].find(each => each.textContent === label)!
    button.addEventListener('click', event => event.preventDefault())
    const event = new MouseEvent('click', { bubbles: true, composed: true })
    Object.defineProperty(event, 'isTrusted', { value: isTrusted })
    button.dispatchEvent(event)
  }

  it.each([
    ['Save draft', 'save'],
    ['Save', 'save'],
    ['Review and publish', 'review'],
    ['Publish', 'publish'],
    ['Go live', 'publish'],
    ['Submit for review', 'submit'],
  ])('is told of %s', (label, command) => {
    setPage(`<main><button>${label}</button></main>`)
    start()
    press(label)
    expect(pressed).toHaveBeenCalledExactlyOnceWith(command)
  })

  it.each(['Discard draft', 'Cancel', 'Sign out', 'Saved views', 'Add solution area', 'Close'])(
    'is not told of %s',
    label => {
      setPage(`<main><button>${label}</button></main>`)
      start()
      press(label)
      expect(pressed).not.toHaveBeenCalled()
    },
  )

  it('is not told of a command that is switched off, of one in a menu, nor of a script’s click', () => {
    setPage('<nav><a href="#p">Publish</a></nav><main><button disabled>Save draft</button><button>Save</button></main>')
    start()
    press('Publish')
    press('Save draft')
    press('Save', false)
    expect(pressed).not.toHaveBeenCalled()
  })
})

describe('a page that is not the form', () => {
  let watchOn = () => {}

  beforeEach(async () => {
    is = 'none'
    watchOn = start({ quiet: 30, most: 30 })
    await vi.waitFor(async () => {
      changed.mockReset()
      deep('main').append('x')
      await frames()
      expect(changed).not.toHaveBeenCalled()
    }, 10_000)
  })

  it('is not watched any more once it has settled', async () => {
    deep('main').append('x')
    deep('select').dispatchEvent(new Event('input', { bubbles: true }))
    await frames()
    expect(changed).not.toHaveBeenCalled()
    expect(edited).not.toHaveBeenCalled()
  })

  it.each<[string, () => void]>([
    ['a navigation', () => window.dispatchEvent(new PopStateEvent('popstate'))],
    ['a click', () => deep<HTMLElement>('main').click()],
    ['the focus', () => deep<HTMLElement>('input').focus()],
    [
      'being seen again',
      () => {
        setHidden(true)
        setHidden(false)
      },
    ],
  ])('is watched again after %s', async (_, wake) => {
    is = 'form'
    wake()
    await frames()
    expect(changed).toHaveBeenCalledTimes(1)
    deep('main').append('x')
    await frames()
    expect(changed).toHaveBeenCalledTimes(2)
  })

  it('is watched again when its caller asks for it', async () => {
    is = 'form'
    watchOn()
    deep('main').append('x')
    await frames()
    expect(changed).toHaveBeenCalledTimes(1)
  })
})

describe('abort', () => {
  it('leaves nothing behind', async () => {
    start()
    deep('main').append('x')
    watch.abort()
    deep('main').append('y')
    deep('select').dispatchEvent(new Event('input', { bubbles: true }))
    setHidden(false)
    window.dispatchEvent(new PopStateEvent('popstate'))
    deep<HTMLInputElement>('input[type=checkbox]').checked = true
    await new Promise(resolve => setTimeout(resolve, 700))
    expect(changed).not.toHaveBeenCalled()
    expect(edited).not.toHaveBeenCalled()
  })

  it('before the start means that nothing starts', async () => {
    watch.abort()
    start()
    deep('main').append('x')
    await frames()
    expect(changed).not.toHaveBeenCalled()
  })
})
