/**
 * Makes a task that runs only once at a time. Asked for while it runs, it runs once more afterwards, however often it was asked.
 * The promise is that of the run in progress. The task must not reject.
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let again = false
  const run = async () => {
    do {
      again = false
      await task()
    } while (again)
    running = undefined
  }
  return () => {
    again = running !== undefined
    running ??= run()
    return running
  }
}
