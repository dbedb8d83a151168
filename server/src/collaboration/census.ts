import type { DocumentId, MemberId } from "@recos/schemas/ids"
import type { RoomLimits } from "./limits.ts"

/** Counts sockets, from the door on, by document and by member. */
export class Census {
  readonly #limits: RoomLimits
  readonly #byDocument = new Map<string, number>()
  readonly #byMember = new Map<string, number>()

  constructor(limits: RoomLimits) {
    this.#limits = limits
  }

  /** Takes a place; gives the way to give it back, or null when there is none left. */
  take(documentId: DocumentId, memberId: MemberId): (() => void) | null {
    const isFull =
      (this.#byDocument.get(documentId) ?? 0) >= this.#limits.socketsPerDocument ||
      (this.#byMember.get(memberId) ?? 0) >= this.#limits.socketsPerMember
    if (isFull) return null
    add(this.#byDocument, documentId, 1)
    add(this.#byMember, memberId, 1)
    return () => {
      add(this.#byDocument, documentId, -1)
      add(this.#byMember, memberId, -1)
    }
  }
}

function add(counts: Map<string, number>, key: string, change: number): void {
  const count = (counts.get(key) ?? 0) + change
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
}
