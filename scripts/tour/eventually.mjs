import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'

const patience = 10_000

/**
 * Waits until something is as it should be; throws with both when it does not become so.
 * @template Value
 * @param {() => Promise<Value>} look
 * @param {unknown} wanted
 * @param {string} complaint
 */
export async function eventually(look, wanted, complaint) {
  let seen = await look()
  for (const end = Date.now() + patience; !isDeepStrictEqual(seen, wanted) && Date.now() < end; seen = await look()) {
    await wait(50)
  }
  assert.deepEqual(seen, wanted, `${complaint}: ${JSON.stringify(seen)} instead of ${JSON.stringify(wanted)}`)
}
