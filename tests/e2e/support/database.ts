import type { Session } from './session'

interface KeptVersion {
  offerId: string
  values: Record<string, unknown>
}

/** Every draft version in the extension's own database, oldest first. */
export async function keptVersions(session: Session): Promise<KeptVersion[]> {
  const worker = await session.worker()
  return worker.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('cosell-checklist')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('versions').objectStore('versions').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(all.result)
          }
        }
      }),
  )
}

/** The newest version's landing page, by which most tests tell versions apart. */
export async function newestLandingPage(session: Session): Promise<unknown> {
  return (await keptVersions(session)).at(-1)?.values['landing-page']
}

/** Puts a record as it is into one of the extension's tables. */
export async function putRecord(session: Session, table: string, record: unknown): Promise<void> {
  const worker = await session.worker()
  await worker.evaluate(
    ({ name, value }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cosell-checklist')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite')
          transaction.objectStore(name).put(value)
          transaction.onerror = () => reject(transaction.error)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    { name: table, value: record },
  )
}

/** Makes the background's database refuse, as a browser does whose profile is damaged; gives back the way to mend it. */
export async function refuseStorage(session: Session): Promise<() => Promise<void>> {
  const worker = await session.worker()
  await worker.evaluate(() => {
    const { open } = IDBFactory.prototype
    const { transaction } = IDBDatabase.prototype
    const refuse = () => {
      throw new DOMException('The storage is damaged.', 'UnknownError')
    }
    IDBFactory.prototype.open = refuse
    IDBDatabase.prototype.transaction = refuse
    Object.assign(globalThis, {
      mendStorage: () => {
        IDBFactory.prototype.open = open
        IDBDatabase.prototype.transaction = transaction
      },
    })
  })
  return () => worker.evaluate(() => (globalThis as unknown as { mendStorage(): void }).mendStorage())
}
