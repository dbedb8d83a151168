import type { DocumentId } from "@recos/schemas/ids"
import type { DocumentJson } from "@recos/schemas/versions/frozen"
import { AppError } from "../errors/app-error.ts"
import type { Rooms } from "../house.ts"

/** Rooms for tests of features that only read or replace a text: the document as it was last put there. */
export interface RoomsInMemory extends Rooms {
  put(documentId: DocumentId, text: DocumentJson): void
  /** The members and recos whose sockets were asked to be looked at again. */
  rechecked: string[]
}

export function roomsInMemory(): RoomsInMemory {
  const texts = new Map<string, DocumentJson>()
  const rechecked: string[] = []
  return {
    rechecked,
    put: (documentId, text) => void texts.set(documentId, text),
    read: async (documentId) => {
      const text = texts.get(documentId)
      if (!text) throw new AppError("not-found")
      return text
    },
    replace: async (replaced) => {
      for (const [documentId, text] of replaced) texts.set(documentId, text)
    },
    reword: async () => {
      throw new Error("words are put in place of others in live rooms alone")
    },
    rewrite: async (documentId, { to }) => void texts.set(documentId, to),
    forget: async () => undefined,
    recheckReco: (recoId) => void rechecked.push(recoId),
    recheckMember: (memberId) => void rechecked.push(memberId)
  }
}
