import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import { yXmlFragmentToProsemirrorJSON } from "@tiptap/y-tiptap"
import { count, transact } from "lib0/indexeddb"
import { IndexeddbPersistence } from "y-indexeddb"
import { Doc } from "yjs"
import { ASIDE, copiesOfText, UNSENT } from "../device/copy-names.ts"
import { type AsideWords, readAside } from "./merging/aside-words.ts"

/** Which text, of which member on this device, since which replacement of the whole text. */
export interface CopyName {
  memberId: string
  documentId: string
  generation: string
}

const prefixOf = ({ memberId, documentId }: Omit<CopyName, "generation">): string => copiesOfText(memberId, documentId)

/** The copy of a text on this device. It also remembers whether it holds changes that no server confirmed. */
export interface LocalCopy {
  /**
   * Resolves once the copy is in the document, with whether it held unconfirmed changes. Rejects when the browser keeps
   * nothing (private window, storage forbidden): nobody waits for a copy that never comes.
   */
  loaded: Promise<{ unsent: boolean; aside: AsideWords[] }>
  remember: (state: "unsent" | "confirmed") => void
  /** Keeps the words that the shared text could not hold. */
  keepAside: (words: readonly AsideWords[]) => void
  /** Resolves once every change made so far is on the device, its transaction done. */
  written: () => Promise<void>
  close: () => void
}

/** Opens the copy into a document. */
export function openLocalCopy(name: CopyName, doc: Doc): LocalCopy {
  const store = new IndexeddbPersistence(`${prefixOf(name)}${name.generation}`, doc)
  return {
    // The store tells that it is open, and never that it could not be: what it remembers is asked for at the same time.
    loaded: Promise.all([store.get(UNSENT), store.get(ASIDE), store.whenSynced]).then(([unsent, aside]) => ({
      unsent: unsent === 1,
      aside: readAside(aside)
    })),
    remember: (state) => void store.set(UNSENT, state === "unsent" ? 1 : 0),
    keepAside: (words) => void store.set(ASIDE, JSON.stringify(words)),
    written: async () => {
      if (store.db === null) throw new Error("The copy is not open yet")
      // A reading transaction begins only after the writing ones before it are done.
      const [updates] = transact(store.db, ["updates"], "readonly")
      if (updates) await count(updates)
    },
    close: () => void store.destroy()
  }
}

/** A copy of a text that was replaced since, with changes that never reached the server. */
export interface SetAsideCopy {
  name: string
  /** The ProseMirror JSON of what the copy holds. */
  document: unknown
  forget: () => Promise<void>
}

/**
 * The copies that must not be merged, for the whole text was replaced since they were made. Those with nothing
 * unconfirmed are removed; the others are kept as they are until the person has taken what they need.
 */
export async function setAsideCopies(current: CopyName): Promise<SetAsideCopy[]> {
  const aside: SetAsideCopy[] = []
  for (const name of await copyNames(current)) {
    if (name === `${prefixOf(current)}${current.generation}`) continue
    const doc = new Doc()
    const store = new IndexeddbPersistence(name, doc)
    await store.whenSynced
    const unsent = (await store.get(UNSENT)) === 1
    const document: unknown = yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(DOCUMENT_FIELD))
    if (unsent) aside.push({ name, document, forget: () => new IndexeddbPersistence(name, new Doc()).clearData() })
    if (unsent) await store.destroy()
    else await store.clearData()
  }
  return aside
}

async function copyNames(name: Omit<CopyName, "generation">): Promise<string[]> {
  const databases = await indexedDB.databases()
  return databases.map((database) => database.name ?? "").filter((found) => found.startsWith(prefixOf(name)))
}
