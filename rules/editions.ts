import type { Edition } from './edition'
import { edition202005 } from './editions/2020-05'
import { edition202009 } from './editions/2020-09'
import { edition202010 } from './editions/2020-10'
import { edition202102 } from './editions/2021-02'
import { edition202107 } from './editions/2021-07'
import { edition202201 } from './editions/2022-01'
import { edition202308 } from './editions/2023-08'
import { edition202608 } from './editions/2026-08'

/** All editions, oldest first. */
export const editions: Edition[] = [
  edition202005,
  edition202009,
  edition202010,
  edition202102,
  edition202107,
  edition202201,
  edition202308,
  edition202608,
]

/** The edition of an id, `2020-05`. Throws RangeError on an unknown one. */
export function editionFor(id: string): Edition {
  const edition = editions.find(candidate => candidate.id === id)
  if (!edition) throw new RangeError(`No such edition: ${id}`)
  return edition
}
