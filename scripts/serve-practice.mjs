import { startPracticeServer } from '../practice/server.mjs'
import { SetupError } from './project.mjs'

/**
 * Starts the practice portal's server; a port that is taken is told in words.
 * @param {number} port 0 for a free one
 */
export async function servePractice(port) {
  try {
    return await startPracticeServer({ port })
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!taken) throw error
    throw new SetupError(`Port ${port} is taken. Choose another with --port, or leave it out for a free one.`)
  }
}
