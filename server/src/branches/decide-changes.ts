import type { ChangesDecision } from "@recos/schemas/branches/branch"
import { type Bringing, type Brought, bringChanges, type Unbrought } from "@recos/schemas/branches/bring-changes"
import { readDocument } from "@recos/schemas/document/read-document"
import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import { doApart } from "../heavy/do-apart.ts"
import { isLight } from "../heavy/is-light.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { contentChange, statusAsRead } from "../recos/reco-guards.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, guarded, telling, type Write } from "../storage/commit.ts"
import { retryOnConflict } from "../storage/retry-on-conflict.ts"
import { branch, branchDecision } from "../storage/tables/branches.ts"
import { documentContributor } from "../storage/tables/documents.ts"
import { branchesChanged } from "./branches-changed.ts"
import { type BranchRow, branchOf, countChanges, textsOf } from "./read-branches.ts"

/** Each of several that cannot come is looked for, which costs a merge or two of its own: more than these are looked for apart. */
const FEW = 8
/** Others type while a text is merged: each time it is merged anew with what they wrote. */
const ATTEMPTS = 8

/**
 * Accepts some changes of a branch, or refuses them with a reason. Accepted, they stand in the text in the same batch, in the name of who
 * proposed them, beside what others write meanwhile: all of them, or none where one meets what others have changed.
 * @returns the changes that meet what others wrote, and where: then nothing was decided.
 * @throws AppError `forbidden`, `not-found`, `bad-document`, `conflict` (not proposed, or decided already).
 */
export const decideChanges = (
  house: House,
  actor: Actor,
  recoId: RecoId,
  id: string,
  decision: ChangesDecision
): Promise<Unbrought[]> => retryOnConflict(ATTEMPTS, () => decideOnce(house, actor, { recoId, id, decision }))

async function decideOnce(
  house: House,
  actor: Actor,
  { recoId, id, decision }: { recoId: RecoId; id: string; decision: ChangesDecision }
): Promise<Unbrought[]> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "reco.write", recoId)
  const row = await branchOf(database, actor, recoId, id)
  if (row.state !== "proposed") throw new AppError("conflict", { reason: "branch-moved-on" })
  const { base, target } = await textsOf(house, row)
  const all = countChanges(base, target)
  const decided = await database.select().from(branchDecision).where(eq(branchDecision.branchId, id))
  const chosen = [...new Set(decision.chosen)]
  if (chosen.some((change) => change >= all)) throw new AppError("not-found")
  if (decided.some(({ change }) => chosen.includes(change)))
    throw new AppError("conflict", { reason: "branch-moved-on" })
  const isLast = decided.length + chosen.length === all
  const writes = [
    ...decisionWrites(house, actor, row, { ...decision, chosen }, isLast),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: `branch.${decision.outcome}`,
      detail: { branchId: id, changes: chosen.length }
    })
  ]
  if (decision.outcome === "refused" || decision.isByHand) {
    await commit(house, [statusAsRead(house, reco), ...writes])
    return []
  }
  const live = await house.rooms.read(row.ofDocumentId)
  const read = readDocument(live)
  if (!live || "problems" in read) throw new AppError("bad-document")
  const taken = decided.flatMap((one) => (one.outcome === "accepted" && !one.isByHand ? [one.change] : []))
  const brought = await bring(actor.id, { base, target, live: read.document, taken, chosen })
  if ("unbrought" in brought) return brought.unbrought
  await house.rooms.rewrite(
    row.ofDocumentId,
    { from: live, to: brought.document, memberId: row.openedBy ?? actor.id },
    [contentChange(house, reco, { part: "text" }), ...(await contributors(house, row)), ...writes]
  )
  return []
}

const bring = async (memberId: MemberId, bringing: Bringing): Promise<Brought> =>
  bringing.chosen.length <= FEW && [bringing.base, bringing.target, bringing.live].every(isLight)
    ? bringChanges(bringing)
    : doApart(memberId, { kind: "merge", bringing })

/** The branch is guarded as it was read: of two who decide at once, the later one judges anew. */
function decisionWrites(
  house: House,
  actor: Actor,
  row: BranchRow,
  { outcome, chosen, reason, isByHand }: ChangesDecision,
  isLast: boolean
): Write[] {
  const { database } = house
  const moved = database
    .update(branch)
    .set({ revision: row.revision + 1, state: isLast ? "decided" : "proposed" })
    .where(and(eq(branch.id, row.id), eq(branch.revision, row.revision)))
  const one = { branchId: row.id, outcome, isByHand, reason, decidedBy: actor.id, decidedAt: house.now() }
  return [
    telling(guarded(moved), branchesChanged(row.recoId)),
    ...chosen.map((change) => database.insert(branchDecision).values({ ...one, change }))
  ]
}

/** Who wrote in the branch has written in the text. */
async function contributors({ database, now }: House, row: BranchRow): Promise<Write[]> {
  const wrote = await database
    .select({ memberId: documentContributor.memberId })
    .from(documentContributor)
    .where(eq(documentContributor.documentId, row.documentId))
  const at = now()
  return wrote.map(({ memberId }) =>
    database
      .insert(documentContributor)
      .values({ documentId: row.ofDocumentId, memberId, lastAt: at })
      .onConflictDoUpdate({
        target: [documentContributor.documentId, documentContributor.memberId],
        set: { lastAt: at }
      })
  )
}
