import { type BranchState, MOST_CHANGES } from "@recos/schemas/branches/branch"
import { changesBetween } from "@recos/schemas/branches/text-changes"
import type { RecoDocument } from "@recos/schemas/document/document"
import { readDocument } from "@recos/schemas/document/read-document"
import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { RecoStanding } from "@recos/schemas/people/permissions"
import type { College, Language } from "@recos/schemas/vocabulary/closed-lists"
import { asc, count, desc, eq, inArray } from "drizzle-orm"
import { mayReadBranch } from "../collaboration/branch-rights.ts"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { branch, branchBase, branchDecision, branchSupport } from "../storage/tables/branches.ts"
import { document } from "../storage/tables/documents.ts"

export type BranchRow = typeof branch.$inferSelect

interface Person {
  id: MemberId
  name: string
  college: College
}

/** A branch as a list shows it. */
export interface BranchLine {
  id: string
  documentId: DocumentId
  language: Language
  title: string
  reasons: string
  isShared: boolean
  state: BranchState
  by: Person | null
  openedAt: string
  proposedAt: string | null
  /** How many of its changes were accepted, and refused. */
  accepted: number
  refused: number
  /** Who says that they are for it, by name. */
  supporters: Person[]
  revision: number
}

/** What was decided of one change. */
interface ShownDecision {
  change: number
  outcome: "accepted" | "refused"
  isByHand: boolean
  reason: string
  by: Person | null
  at: string
}

/** A branch with both texts, from which its changes are found, and what was decided of each. */
export interface ShownBranch extends BranchLine {
  base: RecoDocument
  target: RecoDocument
  decisions: ShownDecision[]
}

/** Where a member stands towards a branch. */
export const standingTo = (standing: RecoStanding, row: BranchRow, actor: Pick<Actor, "id">): RecoStanding => ({
  ...standing,
  isAuthor: row.openedBy === actor.id
})

/**
 * A branch of a reco that a member may read.
 * @throws AppError `not-found`: there is none, it is another reco's, or others still write it.
 */
export async function branchOf(
  database: Database,
  actor: Pick<Actor, "id">,
  recoId: RecoId,
  id: string
): Promise<BranchRow> {
  const [found] = await database.select().from(branch).where(eq(branch.id, id))
  if (found?.recoId !== recoId) throw new AppError("not-found")
  if (!mayReadBranch(found, actor.id)) throw new AppError("not-found")
  return found
}

/**
 * The branches of a reco that a member may read, the last begun first.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readBranches({ database }: House, actor: Actor, recoId: RecoId): Promise<BranchLine[]> {
  await authoriseReco(database, actor, "reco.read", recoId)
  const rows = await database
    .select()
    .from(branch)
    .where(eq(branch.recoId, recoId))
    .orderBy(desc(branch.openedAt), desc(branch.id))
  const readable = rows.filter((row) => mayReadBranch(row, actor.id))
  return linesOf(database, readable)
}

/**
 * One branch, whole.
 * @throws AppError `not-found`, `forbidden`, `bad-document` (its text cannot be read).
 */
export async function readBranch(house: House, actor: Actor, recoId: RecoId, id: string): Promise<ShownBranch> {
  const { database } = house
  await authoriseReco(database, actor, "reco.read", recoId)
  const row = await branchOf(database, actor, recoId, id)
  const [line] = await linesOf(database, [row])
  if (!line) throw new AppError("not-found")
  const decisions = await database
    .select({ decision: branchDecision, name: user.name, college: user.college })
    .from(branchDecision)
    .leftJoin(user, eq(user.id, branchDecision.decidedBy))
    .where(eq(branchDecision.branchId, id))
    .orderBy(asc(branchDecision.change))
  return {
    ...line,
    ...(await textsOf(house, row)),
    decisions: decisions.map(({ decision, name, college }) => ({
      change: decision.change,
      outcome: decision.outcome,
      isByHand: decision.isByHand,
      reason: decision.reason,
      by: decision.decidedBy && name && college ? { id: decision.decidedBy, name, college } : null,
      at: decision.decidedAt.toISOString()
    }))
  }
}

/**
 * The text as it was when a branch began, and as the branch makes it.
 * @throws AppError `bad-document`: one of them cannot be read.
 */
export async function textsOf(house: House, row: BranchRow): Promise<{ base: RecoDocument; target: RecoDocument }> {
  const [kept] = await house.database.select().from(branchBase).where(eq(branchBase.branchId, row.id))
  const [base, target] = [
    readDocument(JSON.parse(kept?.text ?? "null")),
    readDocument(await house.rooms.read(row.documentId))
  ]
  if ("problems" in base || "problems" in target) throw new AppError("bad-document")
  return { base: base.document, target: target.document }
}

/**
 * How many changes a branch makes.
 * @throws AppError `bad-document` (more than anybody looks through).
 */
export function countChanges(base: RecoDocument, target: RecoDocument): number {
  const { length } = changesBetween(base, target).list
  if (length > MOST_CHANGES) throw new AppError("bad-document", { reason: "too-many-changes" })
  return length
}

async function linesOf(database: Database, rows: readonly BranchRow[]): Promise<BranchLine[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const tallies = await database
    .select({ branchId: branchDecision.branchId, outcome: branchDecision.outcome, many: count() })
    .from(branchDecision)
    .where(inArray(branchDecision.branchId, ids))
    .groupBy(branchDecision.branchId, branchDecision.outcome)
  const supporters = await database
    .select({ branchId: branchSupport.branchId, id: user.id, name: user.name, college: user.college })
    .from(branchSupport)
    .innerJoin(user, eq(user.id, branchSupport.memberId))
    .where(inArray(branchSupport.branchId, ids))
    .orderBy(asc(user.name), asc(user.id))
  const people = await database
    .select({ id: user.id, name: user.name, college: user.college })
    .from(user)
    .where(inArray(user.id, [...new Set(rows.flatMap(({ openedBy }) => openedBy ?? []))]))
  const texts = await database
    .select({ id: document.id, language: document.language })
    .from(document)
    .where(
      inArray(
        document.id,
        rows.map(({ documentId }) => documentId)
      )
    )
  const tally = (id: string, outcome: "accepted" | "refused") =>
    tallies.find((one) => one.branchId === id && one.outcome === outcome)?.many ?? 0
  return rows.flatMap((row) => {
    const text = texts.find(({ id }) => id === row.documentId)
    if (!text) return []
    const { id, documentId, title, reasons, isShared, state, revision } = row
    return [
      {
        ...{ id, documentId, language: text.language, title, reasons, isShared, state, revision },
        by: people.find((one) => one.id === row.openedBy) ?? null,
        openedAt: row.openedAt.toISOString(),
        proposedAt: row.proposedAt?.toISOString() ?? null,
        accepted: tally(id, "accepted"),
        refused: tally(id, "refused"),
        supporters: supporters.flatMap(({ branchId, ...person }) => (branchId === id ? [person] : []))
      }
    ]
  })
}
