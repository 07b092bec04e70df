import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimsDesk, fieldService, gridAdvisory, routePlanner } from '@/practice/offers'
import * as ids from '@/scripts/practice-offers.mjs'
import { readSources, repository } from './source'

/** A file that does one thing fits on a few screens. */
const mostLines = 250
/** Drawings, one after the other. */
const data = ['components/icon/shapes.tsx']

describe('files', () => {
  it(`but tests have at most ${mostLines} lines`, () => {
    const long = readSources().filter(file => !file.isTest && file.lines > mostLines && !data.includes(file.path))
    expect(long.map(({ path: file, lines }) => `${file}: ${lines}`)).toEqual([])
  })

  it('README names the two commands', () => {
    const readme = readFileSync(path.join(repository, 'README.md'), 'utf8')
    expect(readme).toContain('npm start')
    expect(readme).toContain('npm test')
  })

  it('the scripts know the practice offers by their ids', () => {
    expect({ ...ids }).toEqual({
      fieldServiceId: fieldService.guid,
      routePlannerId: routePlanner.guid,
      claimsDeskId: claimsDesk.guid,
      gridAdvisoryId: gridAdvisory.guid,
    })
  })
})
