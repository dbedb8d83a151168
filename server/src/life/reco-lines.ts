import type { RecoId } from "@recos/schemas/ids"
import { type ReviewFacts, type WaitsFor, waitsFor } from "@recos/schemas/life/waits-for"
import type { Actor } from "@recos/schemas/people/member"
import { can, type RecoStanding } from "@recos/schemas/people/permissions"
import type { Language, RecoStatus, TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { and, eq, inArray } from "drizzle-orm"
import type { House } from "../house.ts"
import { levelsOn } from "../recos/interest-levels.ts"
import { levelIn } from "../recos/standing.ts"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { document, isOwnText } from "../storage/tables/documents.ts"
import { reco, teamMember } from "../storage/tables/recos.ts"
import { reviewFactsOf } from "../versions/review-facts.ts"
import { withdrawalsAsked } from "./withdrawals-asked.ts"

export interface RecoLine {
  id: RecoId
  slug: string
  title: string
  /** Of the title. */
  language: Language
  status: RecoStatus
  /** A withdrawal was decided, and the public page does not say so yet. */
  isWithdrawalAsked: boolean
  /** Null for an administrator who is not in the team. */
  teamRole: TeamRole | null
  waitsFor: WaitsFor
  /** What was found, in its context; only when something was searched for. */
  excerpt?: string
  lastEditedAt: string | null
  /** The name of the member who changed the text last. */
  lastEditor: string | null
}

const NO_REVIEW: ReviewFacts = { readings: [], signatures: [], publishing: false }

/** The lines of a page of recos for one member, in the order given; those that the member may not read are left out. */
export async function recoLines(
  { database, published }: Pick<House, "database" | "published">,
  actor: Actor,
  recoIds: readonly RecoId[]
): Promise<RecoLine[]> {
  if (recoIds.length === 0) return []
  const byReco = Map.groupBy(await textRows(database, actor, recoIds), (row) => row.id)
  const facts = await reviewFactsOf(database, [...byReco.keys()])
  const levels = await levelsOn(database, [...byReco.keys()], actor.id)
  const isAsked = await withdrawalsAsked(published, [...byReco.values()].flat())
  return recoIds.flatMap((recoId) => {
    const texts = byReco.get(recoId)
    if (!texts) return []
    const { standing: met, ...line } = lineOf(actor, texts)
    const standing = { ...met, ...levelIn(levels.get(recoId), actor.id) }
    if (!can(actor, "reco.read", standing)) return []
    return [
      {
        isWithdrawalAsked: isAsked(line.slug),
        ...line,
        waitsFor: waitsFor(actor, standing, facts.get(recoId) ?? NO_REVIEW)
      }
    ]
  })
}

async function textRows(database: Database, actor: Actor, recoIds: readonly RecoId[]) {
  return database
    .select({
      id: reco.id,
      slug: reco.slug,
      status: reco.status,
      withdrawnReason: reco.withdrawnReason,
      createdAt: reco.createdAt,
      teamRole: teamMember.role,
      language: document.language,
      title: document.title,
      lastEditorId: document.lastEditorId,
      lastEditedAt: document.lastEditedAt,
      lastEditor: user.name
    })
    .from(reco)
    .innerJoin(document, and(eq(document.recoId, reco.id), isOwnText))
    .leftJoin(teamMember, and(eq(teamMember.recoId, reco.id), eq(teamMember.memberId, actor.id)))
    .leftJoin(user, eq(user.id, document.lastEditorId))
    .where(inArray(reco.id, [...recoIds]))
}

type TextRow = Awaited<ReturnType<typeof textRows>>[number]

function lineOf(actor: Actor, rows: TextRow[]) {
  const texts = rows.toSorted((one, other) => LANGUAGES.indexOf(one.language) - LANGUAGES.indexOf(other.language))
  const edited = (row: TextRow) => row.lastEditedAt?.getTime() ?? 0
  const last = texts.reduce((latest, row) => (edited(row) > edited(latest) ? row : latest))
  const { id, slug, status, teamRole, title, language } = texts[0] ?? last
  const standing: RecoStanding = { status, teamRole, isLastEditor: last.lastEditorId === actor.id }
  const lastEditedAt = (last.lastEditedAt ?? last.createdAt).toISOString()
  return { id, slug, title, language, status, teamRole, standing, lastEditedAt, lastEditor: last.lastEditor }
}
