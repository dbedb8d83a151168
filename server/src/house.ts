import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import type { Config } from "./config.ts"
import type { Limits } from "./limits/limits.ts"
import type { News } from "./news.ts"
import type { Change, JobChange, RecoChange } from "./storage/changes.ts"
import type { Write } from "./storage/commit.ts"
import type { Database } from "./storage/database.ts"
import type { ImageStore } from "./storage/image-store.ts"
import type { PublishedFolder } from "./storage/published-folder.ts"
import type { Seal } from "./storage/seal.ts"

/** A structured log line on standard error; never holds a token or a person's text. */
export interface Log {
  info(event: string, detail?: Record<string, unknown>): void
  error(event: string, cause: unknown, detail?: Record<string, unknown>): void
}

/** What the live rooms offer to the other features: the only way to the text of a document. */
export interface Rooms {
  /** The text as it is now, live room or not; null when it cannot be read: it is kept whole, and has its way back. */
  read(documentId: DocumentId): Promise<import("@recos/schemas/versions/frozen").DocumentJson | null>
  /**
   * Changes the live texts, by document id, as forward changes seen by everybody in their rooms; kept on disk when it resolves.
   * All of them and `alongside` (a journal row, a guard) are committed in one batch: all or none.
   */
  replace(
    texts: ReadonlyMap<DocumentId, import("@recos/schemas/versions/frozen").DocumentJson>,
    memberId: MemberId,
    alongside?: readonly Write[]
  ): Promise<void>
  /**
   * Puts other words in place of some, as a forward change seen by everybody in the room; committed with `alongside`, all or none.
   * @throws AppError `conflict` when the words are no longer those.
   */
  reword(
    documentId: DocumentId,
    change: { place: import("@recos/schemas/remarks/amendment").QuotePlace; wording: string; memberId: MemberId },
    alongside: readonly Write[]
  ): Promise<void>
  /**
   * Brings a text to another as a forward change, as long as it still is the one that the other was made of; committed with `alongside`, all or none.
   * @throws AppError `conflict`: read it again and make the other anew.
   */
  rewrite(
    documentId: DocumentId,
    change: {
      from: import("@recos/schemas/versions/frozen").DocumentJson
      to: import("@recos/schemas/versions/frozen").DocumentJson
      memberId: MemberId
      /** What it is, for the history of the text; an accepted proposal unless said otherwise. */
      deed?: import("@recos/schemas/history/text-deeds").TextDeed
    },
    alongside: readonly Write[]
  ): Promise<void>
  /** Lets go of the room of a document that has begun anew: whoever is there is told to reload. */
  forget(documentId: DocumentId): Promise<void>
  /** Re-evaluates the rights of every open socket of a reco, after a change of team or status. */
  recheckReco(recoId: RecoId): void
  /** The same for a member, after sign-out, a change of role or the end of membership. */
  recheckMember(memberId: MemberId): void
}

/** What every use case may lean on, put together once in `open-house.ts` and once in each test. */
export interface House {
  config: Config
  /** The name of this server among those that share the database: what it claims is claimed in this name. */
  node: string
  database: Database
  now: () => Date
  newId: <Id extends string = string>() => Id
  log: Log
  /** Hears what a committed batch has changed and passes it on; `commit` calls it, no use case does. */
  hear: (changes: readonly Change[]) => void
  /** What those who follow a job hear. */
  jobNews: News<JobChange>
  /** What those who have a reco before their eyes hear. */
  recoNews: News<RecoChange>
  /** What those hear whose stream ends with a member’s session: their rights, or their sessions, have changed. */
  memberNews: News<MemberId>
  /** How often strangers may try, and how much members may ask for. */
  limits: Limits
  images: ImageStore
  /** Closes the text of mails until they are sent. */
  mailSeal: Seal
  published: PublishedFolder
  rooms: Rooms
}

/** An id that is nobody's yet, of the kind that its taker means. */
export const newId: House["newId"] = <Id extends string>() => crypto.randomUUID() as string as Id
