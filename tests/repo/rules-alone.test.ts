import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSources } from './source'

/** import-law.test.ts keeps the other rooms out of `rules`. This keeps out packages and Node as well, so that it stays a library. */
const library = readSources().filter(
  ({ path: file, isTest }) => file.startsWith('rules/') && !file.startsWith('rules/examples/') && !isTest,
)

const staysInside = (file: string, from: string) =>
  from.startsWith('.') && path.posix.join(path.posix.dirname(file), from).startsWith('rules/')

describe('the rules as a library', () => {
  it('are found', () => expect(library.length).toBeGreaterThan(60))

  it('import nothing but themselves', () => {
    const outside = library.flatMap(({ path: file, imports }) =>
      imports.filter(({ from }) => !staysInside(file, from)).map(({ from }) => `${file} imports ${from}`),
    )
    expect(outside).toEqual([])
  })
})
