import type { Config } from "./config.ts"
import type { News } from "./news.ts"
import type { Write } from "./storage/commit.ts"
import type { Database } from "./storage/database.ts"

/** A structured log line on standard error; never holds a token or a person's text. */
export interface Log {
  info(event: string, detail?: Record<string, unknown>): void
  error(event: string, cause: unknown, detail?: Record<string, unknown>): void
}

/** What the live rooms offer to the other features: the only way to the text of a document. */
export interface Rooms {
  /** The text as it is now, live room or not. */
  read(documentId: string): Promise<import("@recos/schemas/versions/frozen").DocumentJson>
  /**
   * Changes the live text as a forward change, seen by everybody in the room; kept on disk when it resolves.
   * `alongside` (a journal row, a guard) is committed in the same batch as the update: all or none.
   */
  replace(
    documentId: string,
    next: import("@recos/schemas/versions/frozen").DocumentJson,
    memberId: string,
    alongside?: readonly Write[]
  ): Promise<void>
  /** Re-evaluates the rights of every open socket of a reco, after a change of team or status. */
  recheckReco(recoId: string): void
  /** The same for a member, after sign-out, a change of role or the end of membership. */
  recheckMember(memberId: string): void
}

/** What every use case may lean on, put together once in `main.ts` and once in each test. */
export interface House {
  config: Config
  database: Database
  now: () => Date
  newId: () => string
  log: Log
  /** Tells the mail or job loop that a row awaits it; the loops also look by themselves at start. */
  wake: (worker: "mail" | "jobs") => void
  /** Tells those who follow a job that its row has changed. */
  jobNews: News
  /** Tells those who look at the evidence of a reco that some of it has changed. */
  evidenceNews: News
  rooms: Rooms
}
