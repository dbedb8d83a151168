import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { College, Language } from "@recos/schemas/vocabulary/closed-lists"
import { asc, eq, inArray } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { documentClient, documentSnapshot, documentUpdate } from "../storage/tables/documents.ts"
import { contentOf, frozenDocuments } from "../versions/frozen-documents.ts"
import { latestVersion, withContent } from "../versions/latest-version.ts"
import { shareAside } from "./digest-apart.ts"
import { textIn } from "./text-in.ts"

/** Who wrote the words of a text that came since the last frozen version. */
export interface Shares {
  /** The number of that version; null where none has this text: all its words are shared. */
  since: string | null
  people: { name: string; college: College; words: number }[]
  /** What the house put in place: a text taken up again, an accepted proposal, the text that one began from. */
  byHouse: number
  /** Words of before it was noted who writes. */
  unknown: number
}

/**
 * Shares the words that the comparison with the last version shows as added, by who wrote the letters that stand there. It rests on the text
 * as it is stored and on whose its letters are, not on its log.
 * @throws AppError `not-found`, `forbidden`, `bad-document` when the text cannot be read.
 */
export async function readShares(
  house: House,
  actor: Actor,
  { recoId, language }: { recoId: RecoId; language: Language }
): Promise<Shares> {
  const { database } = house
  await authoriseReco(database, actor, "reco.read", recoId)
  const documentId = await textIn(database, recoId, language)
  const latest = await latestVersion(database, recoId)
  const frozen = latest && frozenDocuments(contentOf(await withContent(database, latest)))[language]
  // As when it is loaded: the log is read first.
  const log = await database
    .select({ data: documentUpdate.data })
    .from(documentUpdate)
    .where(eq(documentUpdate.documentId, documentId))
    .orderBy(asc(documentUpdate.seq))
  const [snapshot] = await database.select().from(documentSnapshot).where(eq(documentSnapshot.documentId, documentId))
  const stored = [...(snapshot ? [snapshot.state] : []), ...log.map(({ data }) => data)]
  const found = await shareAside(stored, frozen ?? null)
  if (!found) throw new AppError("bad-document")
  const owners = await database.select().from(documentClient).where(eq(documentClient.documentId, documentId))
  const ownerOf = new Map(owners.map(({ client, memberId }) => [client, memberId]))
  const ofMembers = new Map<MemberId, number>()
  let byHouse = 0
  let unknown = found.unattributed
  for (const [client, words] of found.shares) {
    const owner = ownerOf.get(client)
    if (owner === undefined) unknown += words
    else if (owner === null) byHouse += words
    else ofMembers.set(owner, (ofMembers.get(owner) ?? 0) + words)
  }
  return { since: frozen && latest ? latest.number : null, people: await named(database, ofMembers), byHouse, unknown }
}

async function named(database: Database, words: ReadonlyMap<MemberId, number>): Promise<Shares["people"]> {
  if (words.size === 0) return []
  const rows = await database
    .select({ id: user.id, name: user.name, college: user.college })
    .from(user)
    .where(inArray(user.id, [...words.keys()]))
  return rows
    .map(({ id, name, college }) => ({ name, college, words: words.get(id) ?? 0 }))
    .toSorted((one, other) => other.words - one.words || one.name.localeCompare(other.name, "fr"))
}
