import type { MemberId, RecoId } from "@recos/schemas/ids"
import { heldSince, type LifeEvent } from "@recos/schemas/life/awaited-since"
import type { Actor } from "@recos/schemas/people/member"
import { can, type RecoAction, type RecoStanding } from "@recos/schemas/people/permissions"
import { teamOf } from "../recos/team.ts"
import type { Database } from "../storage/database.ts"

/** A proposal waits for those who did not make it; for who did only where nobody else may decide. */
export async function isToDecide(
  database: Database,
  actor: Actor,
  { recoId, openedBy }: { recoId: RecoId; openedBy: MemberId | null }
): Promise<boolean> {
  if (openedBy !== actor.id) return true
  const team = await teamOf(database, recoId)
  const isOpen: Omit<RecoStanding, "teamRole"> = { status: "draft", isLastEditor: false }
  return !team.some((one) => one.id !== actor.id && can(one, "reco.write", { ...isOpen, teamRole: one.teamRole }))
}

/** Since when they may do what they may do now; nothing where they always could. */
export function allowedSince(
  actor: Actor,
  action: RecoAction,
  standing: RecoStanding,
  life: readonly LifeEvent[]
): (Date | null)[] {
  const now = { standing, facts: { readings: [], signatures: [], publishing: false } }
  const since = heldSince(now, life, (stage) => can(actor, action, stage.standing))
  return since === "always" ? [] : [since]
}
