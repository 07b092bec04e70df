import { describe, expect, it } from 'vitest'
import { dependenciesMatch, requireNode } from './dependencies.mjs'

describe('dependenciesMatch', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/idb': { version: '8.0.4' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  }
  it.each([
    ['the same', { 'node_modules/idb': { version: '8.0.4' }, 'node_modules/fsevents': { version: '2.3.3' } }, true],
    ['an optional one for another system left out', { 'node_modules/idb': { version: '8.0.4' } }, true],
    ['one missing', {}, false],
    ['another version', { 'node_modules/idb': { version: '8.0.3' } }, false],
    [
      'another version of an optional one',
      { 'node_modules/idb': { version: '8.0.4' }, 'node_modules/fsevents': { version: '2.3.2' } },
      false,
    ],
  ])('%s', (_, installed, expected) => {
    expect(dependenciesMatch(wanted, installed)).toBe(expected)
  })
})

describe('requireNode', () => {
  it.each(['20.0.0', '20.20.2', '24.21.0'])('accepts %s', version => expect(() => requireNode(version)).not.toThrow())

  it.each(['18.20.4', '8.0.0'])('refuses %s and says what to do', version => {
    expect(() => requireNode(version)).toThrow(`Node ${version} is too old: Co-sell Checklist needs Node 20 or newer.`)
  })
})
