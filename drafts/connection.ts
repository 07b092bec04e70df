import { openDB } from 'idb'
import { type Database, databaseName, databaseVersion, type Tables, upgrade } from './tables'

/** How long an older connection may keep an upgrade waiting before the caller is told. Its running transactions end far sooner. */
const blockedPatienceMs = 3000

/** The way to the database: one connection at a time, opened anew whenever the last one was lost. */
export interface Connection {
  /** The open database. Rejects when the browser refuses it. */
  database(): Promise<Database>
  /** Gives a connection up, so that the next call opens a new one. */
  drop(database: Database): void
  close(): void
}

interface Attempt {
  opening: Promise<Database>
  database?: Database
}

export function createConnection(): Connection {
  let current: Attempt | undefined

  const open = () => {
    const attempt: Attempt = { opening: openDatabase(() => forget(attempt)) }
    attempt.opening.then(
      database => {
        attempt.database = database
      },
      () => forget(attempt),
    )
    current = attempt
    return attempt.opening
  }
  const forget = (attempt: Attempt) => {
    if (current === attempt) current = undefined
  }

  return {
    database: () => current?.opening ?? open(),
    drop: database => {
      database.close()
      if (current?.database === database) current = undefined
    },
    close: () => {
      current?.opening.then(database => database.close()).catch(() => {})
      current = undefined
    },
  }
}

/** Opens the database. `lost` is called when the browser ends the connection, or when it makes way for an upgrade or a deletion. */
function openDatabase(lost: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let patience: ReturnType<typeof setTimeout> | undefined
    let gaveUp = false
    const giveUp = () => {
      gaveUp = true
      reject(new Error('An older page of this extension keeps the database from being upgraded'))
    }
    openDB<Tables>(databaseName, databaseVersion, {
      upgrade,
      blocked: () => {
        patience = setTimeout(giveUp, blockedPatienceMs)
      },
      blocking: (_from, _to, event) => {
        const database = event.target as IDBDatabase
        database.close()
        lost()
      },
      terminated: lost,
    }).then(
      database => {
        clearTimeout(patience)
        if (gaveUp) database.close()
        else resolve(database)
      },
      error => {
        clearTimeout(patience)
        reject(error)
      },
    )
  })
}
