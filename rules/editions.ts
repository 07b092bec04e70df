import type { Edition } from './edition'
import { edition202005 } from './editions/2020-05'

/** The newest edition that this product knows. */
export const currentEdition: Edition = edition202005

/** All editions, oldest first. */
export const editions: Edition[] = [edition202005]

/** The edition of an id, `2020-05`. Throws RangeError on an unknown one. */
export function editionFor(id: string): Edition {
  const edition = editions.find(candidate => candidate.id === id)
  if (!edition) throw new RangeError(`No such edition: ${id}`)
  return edition
}
