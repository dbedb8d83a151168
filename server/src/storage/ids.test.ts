import type { DocumentId, MemberId, OutcomeId, RecoId, VersionId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import { expect, it } from "vitest"
import { outcomeOf } from "../evidence/questions/rows.ts"
import { type House, newId } from "../house.ts"
import { ofOutcome, ofReco } from "../http/params.ts"
import { contentChange } from "../recos/reco-guards.ts"
import { authoriseReco, type Met } from "../recos/standing.ts"
import type { Database } from "./database.ts"
import { document } from "./tables/documents.ts"
import { reco, teamMember } from "./tables/recos.ts"
import { version } from "./tables/versions.ts"

/** Never called: each line that is marked must be refused by the compiler, or the type check of the house fails. */
export function confusions(house: House, database: Database, met: Met, ids: Ids) {
  const { memberId, recoId, documentId, outcomeId, versionId, actor } = ids
  return [
    // @ts-expect-error a member is no reco
    authoriseReco(database, actor, "reco.read", memberId),
    // @ts-expect-error a reco is no outcome, nor the other way round
    outcomeOf(database, outcomeId, recoId),
    // @ts-expect-error a room has the name of its document, not of its reco
    house.rooms.read(recoId),
    // @ts-expect-error texts go by their documents
    house.rooms.replace(new Map([[recoId, { type: "doc" }]]), memberId),
    // @ts-expect-error the author is a member
    house.rooms.replace(new Map(), documentId),
    // @ts-expect-error a guard stands on a reco
    contentChange(house, { ...met.reco, id: versionId }, { part: "text" }),
    // @ts-expect-error a column compares with its own kind
    eq(reco.id, memberId),
    // @ts-expect-error a row takes the kind of its column
    database.insert(teamMember).values({ recoId: memberId, memberId: recoId, role: "author" }),
    // @ts-expect-error an id is no plain text
    database.select().from(version).where(eq(version.id, "1.0")),
    // @ts-expect-error a new id is of the kind that was asked for
    eq(document.id, newId<RecoId>())
  ]
}

interface Ids {
  memberId: MemberId
  recoId: RecoId
  documentId: DocumentId
  outcomeId: OutcomeId
  versionId: VersionId
  actor: Parameters<typeof authoriseReco>[1]
}

it("an id becomes what it is where an address is parsed, and stays the same text", () => {
  const id: RecoId = ofReco.parse({ id: newId<RecoId>() }).id
  const { outcomeId } = ofOutcome.parse({ id, outcomeId: "douleur" })
  const right: OutcomeId = outcomeId
  // @ts-expect-error one is not the other
  const wrong: MemberId = outcomeId
  expect([right, wrong]).toEqual(["douleur", "douleur"])
  expect(() => ofReco.parse({ id: "douleur" })).toThrow()
})
