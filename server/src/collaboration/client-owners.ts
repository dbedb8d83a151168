import type { DocumentId, MemberId } from "@recos/schemas/ids"
import { and, eq, inArray, lt } from "drizzle-orm"
import type { Doc } from "yjs"
import type { Write } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { documentClient } from "../storage/tables/documents.ts"
import { Rate } from "./rate.ts"

const MOST_NEW_AT_ONCE = 256
const MOST_ANNOUNCED = 100
const ANNOUNCED_PER_SECOND = 1 / 60

/**
 * Whose the Yjs client ids of a document are. An id is chosen by the client, and seen by everybody: what is new under it is believed
 * from the member who first used it alone, on whatever device and connection. `null` owns what the house wrote itself.
 */
export class ClientOwners {
  readonly #owners: Map<number, MemberId | null>
  readonly #announcing = new Map<string, Rate>()

  static async load(database: Database, documentId: DocumentId): Promise<ClientOwners> {
    const rows = await database.select().from(documentClient).where(eq(documentClient.documentId, documentId))
    return new ClientOwners(rows)
  }

  constructor(rows: readonly { client: number; memberId: MemberId | null }[]) {
    this.#owners = new Map(rows.map(({ client, memberId }) => [client, memberId]))
  }

  /** Whether a member may bring something new under all of these ids. */
  mayUse(clients: readonly number[], memberId: MemberId): boolean {
    return clients.every((client) => {
      const owner = this.#owners.get(client)
      return owner === undefined || owner === memberId
    })
  }

  /** Whether so many ids are new at once as no page ever brings: each costs all the others where they meet in one place. */
  areTooMany(clients: readonly number[]): boolean {
    return clients.length > MOST_NEW_AT_ONCE && this.unclaimed(clients).length > MOST_NEW_AT_ONCE
  }

  /** Those that nobody has used. A text from before owners were noted has such ids: the first to go on under one has it. */
  unclaimed(clients: readonly number[]): number[] {
    return clients.filter((client) => !this.#owners.has(client))
  }

  /** Whether a member may announce one more id that nothing was written under: each page has one. */
  mayClaim(memberId: MemberId): boolean {
    const rate =
      this.#announcing.get(memberId) ?? new Rate(MOST_ANNOUNCED, ANNOUNCED_PER_SECOND, () => performance.now())
    this.#announcing.set(memberId, rate)
    return rate.take()
  }

  claim(clients: readonly number[], memberId: MemberId | null): void {
    for (const client of clients) this.#owners.set(client, memberId)
  }

  /** Takes claims back whose batch could not be stored. */
  release(clients: readonly number[]): void {
    for (const client of clients) this.#owners.delete(client)
  }
}

/** An id that nobody had, and whose it is now. */
export interface Claim {
  client: number
  memberId: MemberId | null
}

/** The writes that keep whose ids are. */
export const claimWrites = (database: Database, documentId: DocumentId, claims: readonly Claim[], at: Date): Write[] =>
  claims.map(({ client, memberId }) =>
    database.insert(documentClient).values({ documentId, client, memberId, firstAt: at }).onConflictDoNothing()
  )

const KEPT_UNUSED_MILLISECONDS = 90 * 24 * 3600 * 1000
const MOST_AT_ONCE = 500

/**
 * The writes that forget ids under which nothing was written for three months: pages that were opened and left. So there are no more of
 * them than the text itself holds, and a few.
 */
export async function forgetUnused(database: Database, documentId: DocumentId, doc: Doc, now: Date): Promise<Write[]> {
  const before = new Date(now.getTime() - KEPT_UNUSED_MILLISECONDS)
  const old = await database
    .select({ client: documentClient.client })
    .from(documentClient)
    .where(and(eq(documentClient.documentId, documentId), lt(documentClient.firstAt, before)))
  const unused = old.map(({ client }) => client).filter((client) => !doc.store.clients.has(client))
  const some = unused.slice(0, MOST_AT_ONCE)
  if (some.length === 0) return []
  return [
    database
      .delete(documentClient)
      .where(and(eq(documentClient.documentId, documentId), inArray(documentClient.client, some)))
  ]
}
