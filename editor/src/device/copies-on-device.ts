import { COPIES, UNSENT } from "./copy-names.ts"

/** Where y-indexeddb keeps what a copy remembers beside its text. */
const FACTS = "custom"

/**
 * Erases the copies of texts on this device whose name is meant, but for those with changes that no server confirmed.
 * Gives the names of those that stay for that. A browser that lists no copies, or forbids storage, has none to erase.
 */
export async function eraseSentCopies(isMeant: (name: string) => boolean): Promise<string[]> {
  const unsent = await unsentCopies(isMeant)
  for (const name of (await copies()).filter(isMeant)) if (!unsent.includes(name)) erase(name)
  return unsent
}

/** The names of the copies, among those that are meant, with changes that no server confirmed. */
export async function unsentCopies(isMeant: (name: string) => boolean): Promise<string[]> {
  const unsent: string[] = []
  for (const name of (await copies()).filter(isMeant)) if (await holdsUnsent(name)) unsent.push(name)
  return unsent
}

async function copies(): Promise<string[]> {
  try {
    const databases = await indexedDB.databases()
    return databases.flatMap(({ name }) => (name?.startsWith(COPIES) ? [name] : []))
  } catch {
    // Storage is forbidden here: nothing was ever kept.
    return []
  }
}

const answerTo = <Result>(asked: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })

/** When in doubt, a copy is said to hold something: nobody loses what they wrote. */
async function holdsUnsent(name: string): Promise<boolean> {
  let copy: IDBDatabase | undefined
  try {
    copy = await answerTo(indexedDB.open(name))
    return (await answerTo(copy.transaction(FACTS).objectStore(FACTS).get(UNSENT))) === 1
  } catch {
    // Of another shape than ours, or damaged: it is left as it is.
    return true
  } finally {
    copy?.close()
  }
}

/** The browser erases it once no page has it open any more; nobody waits for that. */
function erase(name: string): void {
  indexedDB.deleteDatabase(name)
}
