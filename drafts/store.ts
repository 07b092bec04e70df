import type { IDBPTransaction } from 'idb'
import { type StoreChange, storeChannel } from './changes'
import { type Connection, createConnection } from './connection'
import type { Database, TableName, Tables } from './tables'

type Mode = 'readonly' | 'readwrite'
type Transaction<Names extends TableName[], M extends Mode> = IDBPTransaction<Tables, Names, M>

/** The extension's own database and its announcements. Only the background and the extension's own pages may open it. */
export interface Store {
  /**
   * Runs `work` in one transaction: all of its writes are on the disk when the promise resolves, none when it rejects. A connection
   * that was lost is opened again and the work tried once more, so work must bear being repeated.
   */
  transact<const Names extends TableName[], M extends Mode, Result>(
    names: Names,
    mode: M,
    work: (transaction: Transaction<Names, M>) => Promise<Result>,
  ): Promise<Result>
  /** Tells every page of the extension, this one too, that something was written. */
  announce(change: StoreChange): void
  close(): void
}

/** Opens the store. Rejects when the browser refuses the database, for instance in a profile that forbids storage; then try again later. */
export async function openStore(): Promise<Store> {
  const connection = createConnection()
  await connection.database()
  const channel = storeChannel()
  return {
    transact: (names, mode, work) => withRetry(connection, database => run(database, names, mode, work)),
    announce: change => channel.postMessage(change),
    close: () => {
      channel.close()
      connection.close()
    },
  }
}

/** What browsers say when the connection died before or during a transaction. Nothing was written then. */
const lostConnection = new Set(['InvalidStateError', 'AbortError', 'UnknownError'])

async function withRetry<Result>(
  connection: Connection,
  attempt: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await connection.database()
  try {
    return await attempt(database)
  } catch (error) {
    if (!(error instanceof DOMException) || !lostConnection.has(error.name)) throw error
    connection.drop(database)
    return attempt(await connection.database())
  }
}

async function run<const Names extends TableName[], M extends Mode, Result>(
  database: Database,
  names: Names,
  mode: M,
  work: (transaction: Transaction<Names, M>) => Promise<Result>,
): Promise<Result> {
  // strict: a draft that was acknowledged survives a crash of the machine. Measured at about 1.4 ms a write, hardly more than without.
  const transaction = database.transaction(names, mode, { durability: 'strict' })
  const end = transaction.done.catch(error => error)
  try {
    const result = await work(transaction)
    await transaction.done
    return result
  } catch (error) {
    abort(transaction)
    await end
    // A request may report a bare abort where the transaction knows the reason, a full disk for instance.
    throw transaction.error ?? error
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}
