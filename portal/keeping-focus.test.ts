// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { keepingFocus } from './keeping-focus'

const input = (id: string) => document.getElementById(id) as HTMLInputElement

describe('keepingFocus', () => {
  beforeEach(() => {
    document.body.innerHTML = '<input id="a"><input id="b">'
  })

  it('gives the focus back to the control that had it', async () => {
    input('a').focus()
    expect(await keepingFocus(document, async () => input('b').focus())).toBeUndefined()
    expect(document.activeElement).toBe(input('a'))
  })

  it('leaves nothing focused where nothing was', async () => {
    await keepingFocus(document, async () => input('b').focus())
    expect(document.activeElement).toBe(document.body)
  })

  it('lets go when what had the focus is gone', async () => {
    input('a').focus()
    await keepingFocus(document, async () => {
      input('a').remove()
      input('b').focus()
    })
    expect(document.activeElement).toBe(document.body)
  })

  it('gives it back when the act fails, and lets the failure through', async () => {
    input('a').focus()
    const failing = keepingFocus(document, async () => {
      input('b').focus()
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(document.activeElement).toBe(input('a'))
  })
})
