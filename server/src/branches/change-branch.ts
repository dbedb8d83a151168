import type { BranchState, ChangedBranch } from "@recos/schemas/branches/branch"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, count, eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { authorise } from "../people/authorise.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, guarded, telling, type Write } from "../storage/commit.ts"
import { branch, branchDecision, branchSupport } from "../storage/tables/branches.ts"
import { branchesChanged } from "./branches-changed.ts"
import { type BranchRow, branchOf, countChanges, standingTo, textsOf } from "./read-branches.ts"

/** A branch, for who began it. @throws AppError `not-found`, `forbidden`. */
async function ownBranch(house: House, actor: Actor, recoId: RecoId, id: string): Promise<BranchRow> {
  const { standing } = await authoriseReco(house.database, actor, "reco.read", recoId)
  const row = await branchOf(house.database, actor, recoId, id)
  authorise(actor, "branch.lead", standingTo(standing, row, actor))
  return row
}

/** The guard of a change of a branch: it is as it was read. */
function branchChange({ database }: House, row: BranchRow, set: Partial<BranchRow>): Write {
  const changed = database
    .update(branch)
    .set({ ...set, revision: row.revision + 1 })
    .where(and(eq(branch.id, row.id), eq(branch.revision, row.revision), eq(branch.state, row.state)))
  return telling(guarded(changed), branchesChanged(row.recoId), { of: "rights-on", recoId: row.recoId })
}

/**
 * Changes what a branch says of itself, and who writes in it, while it is written.
 * @throws AppError `not-found`, `forbidden`, `conflict` (somebody was first, or it is proposed already).
 */
export async function changeBranch(
  house: House,
  actor: Actor,
  recoId: RecoId,
  id: string,
  { revision, ...said }: ChangedBranch
): Promise<void> {
  const row = await ownBranch(house, actor, recoId, id)
  if (row.revision !== revision) throw new AppError("conflict")
  if (row.state !== "written") throw new AppError("conflict", { reason: "branch-not-written" })
  await commit(house, [branchChange(house, row, said)])
}

/** From where a branch may come to a state. */
const FROM: Record<"written" | "proposed" | "taken-back", readonly BranchState[]> = {
  written: ["proposed"],
  proposed: ["written"],
  "taken-back": ["written", "proposed"]
}

/**
 * Proposes a branch to those who decide, takes it up again to write on, or takes it back. Proposed, nobody writes in it any more: what is
 * decided is what was read.
 * @throws AppError `not-found`, `forbidden`, `conflict` (it is there already, it changes nothing, or some of it was decided), `bad-document`.
 */
export async function stepBranch(
  house: House,
  actor: Actor,
  recoId: RecoId,
  id: string,
  state: "written" | "proposed" | "taken-back"
): Promise<void> {
  const row = await ownBranch(house, actor, recoId, id)
  if (!FROM[state].includes(row.state)) throw new AppError("conflict", { reason: "branch-moved-on" })
  const [decided] = await house.database
    .select({ many: count() })
    .from(branchDecision)
    .where(eq(branchDecision.branchId, id))
  if ((decided?.many ?? 0) > 0) throw new AppError("conflict", { reason: "branch-moved-on" })
  if (state === "proposed") {
    const { base, target } = await textsOf(house, row)
    if (countChanges(base, target) === 0) throw new AppError("conflict", { reason: "branch-changes-nothing" })
  }
  const event = state === "written" ? "branch.taken-up" : (`branch.${state}` as const)
  // What others were given to read stays theirs to read when it is taken back.
  const proposedAt = { written: null, proposed: house.now(), "taken-back": row.proposedAt }[state]
  await commit(house, [
    branchChange(house, row, { state, proposedAt }),
    // Who was for it was for what it then said.
    ...(state === "written" ? [house.database.delete(branchSupport).where(eq(branchSupport.branchId, id))] : []),
    journalRow(house, { memberId: actor.id, recoId, event, detail: { branchId: id } })
  ])
}
