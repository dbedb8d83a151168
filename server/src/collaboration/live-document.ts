import type { DocumentId } from "@recos/schemas/ids"
import { applyUpdate, type Doc, encodeStateAsUpdate, encodeStateVector } from "yjs"
import type { Database } from "../storage/database.ts"
import { DocumentSize } from "./document-size.ts"
import { inspectUpdate } from "./inspect-update.ts"
import { type LoadedDocument, loadDocument } from "./load-document.ts"
import { type Attempt, captureChange, tryUpdate, type Writer } from "./try-update.ts"

/** A document in memory, and the way back to what is on disk when an attempt has spoiled it. */
export class LiveDocument {
  readonly id: DocumentId
  readonly #database: Database
  readonly #mostBytes: number
  #doc: Doc
  #size: DocumentSize

  /** Loads a document. @throws when the database does not answer or holds something that cannot be read. */
  static async load(database: Database, id: DocumentId, mostBytes: number): Promise<[LiveDocument, LoadedDocument]> {
    const loaded = await loadDocument(database, id)
    return [new LiveDocument(database, id, loaded.doc, mostBytes), loaded]
  }

  private constructor(database: Database, id: DocumentId, doc: Doc, mostBytes: number) {
    this.id = id
    this.#database = database
    this.#mostBytes = mostBytes
    this.#doc = doc
    this.#size = new DocumentSize(doc, mostBytes)
  }

  get doc(): Doc {
    return this.#doc
  }

  /** Tries a client's update; when it spoils the document, brings back what is on disk and in `unstored`. */
  async attempt(update: Uint8Array, from: Writer, unstored: readonly Uint8Array[]): Promise<Attempt> {
    const attempt = tryUpdate(this.#doc, this.#size, update, from)
    if (attempt.kind === "refused" && attempt.spoiled) await this.restore(unstored)
    return attempt
  }

  /** Makes a change of the server's own; gives its update, or null when it changes nothing. `restore` must follow when it throws. */
  change(change: (doc: Doc) => void): Uint8Array | null {
    const captured = captureChange(this.#doc, () => change(this.#doc))
    // What the house writes was bounded as a whole text before: what it weighs now is measured.
    if (captured) this.#size = new DocumentSize(this.#doc, this.#mostBytes)
    return captured?.update ?? null
  }

  /** Whether an update would change anything, without trying it. */
  wouldChange(update: Uint8Array): "malformed" | "yes" | "no" {
    const { kind } = inspectUpdate(this.#doc, update)
    if (kind === "malformed") return kind
    return kind === "nothing-new" ? "no" : "yes"
  }

  /** The bytes of the state, or somewhat more. */
  get bytes(): number {
    return this.#size.bytes
  }

  stateVector(): Uint8Array {
    return encodeStateVector(this.#doc)
  }

  /** All that a state vector lacks. */
  stateSince(stateVector: Uint8Array): Uint8Array {
    return encodeStateAsUpdate(this.#doc, stateVector)
  }

  /** Goes back to what is on disk, and applies again what was already found good but awaits its commit. */
  async restore(unstored: readonly Uint8Array[]): Promise<void> {
    const { doc } = await loadDocument(this.#database, this.id)
    for (const update of unstored) applyUpdate(doc, update)
    this.#doc.destroy()
    this.#doc = doc
    this.#size = new DocumentSize(doc, this.#mostBytes)
  }

  destroy(): void {
    this.#doc.destroy()
  }
}
