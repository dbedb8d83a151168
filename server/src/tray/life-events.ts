import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { LifeEvent } from "@recos/schemas/life/awaited-since"
import type { RecoStatus, TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import type { Verdict } from "@recos/schemas/vocabulary/languages-and-colleges"
import { and, desc, eq, inArray, isNull, or } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { journal } from "../storage/tables/journal.ts"

type Row = typeof journal.$inferSelect

const TOLD = ["reco.status", "reco.team", "reading.given", "signature.given", "publication.failed"]

/** What the journal tells of the life of recos, seen from one member, the latest first. */
export async function lifeEventsOf(
  database: Database,
  memberId: MemberId,
  recoIds: readonly RecoId[]
): Promise<(recoId: RecoId) => LifeEvent[]> {
  if (recoIds.length === 0) return () => []
  const rows = await database
    .select()
    .from(journal)
    .where(
      or(
        and(inArray(journal.recoId, [...recoIds]), inArray(journal.event, TOLD)),
        and(isNull(journal.recoId), eq(journal.event, "member.changed"))
      )
    )
    .orderBy(desc(journal.seq))
  return (recoId) =>
    rows.filter((row) => row.recoId === recoId || row.recoId === null).flatMap((row) => eventOf(row, memberId) ?? [])
}

function eventOf({ at, event, detail, memberId: by }: Row, me: MemberId): LifeEvent | null {
  switch (event) {
    case "reco.status":
      return { at, of: "status", from: detail.from as RecoStatus, to: detail.to as RecoStatus }
    case "reco.team":
      return detail.memberId === me ? { at, of: "seat", before: detail.before as TeamRole | null } : null
    case "reading.given":
      return by && { at, of: "reading", memberId: by, verdict: detail.verdict as Verdict }
    case "signature.given":
      return by && { at, of: "signature", memberId: by }
    case "publication.failed":
      return detail.kind === "publish" ? { at, of: "publication-failed" } : null
    default:
      return detail.member === me ? { at, of: "member" } : null
  }
}
