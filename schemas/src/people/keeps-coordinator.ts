import type { MemberId } from "../ids.ts"
import type { TeamRole } from "../vocabulary/closed-lists.ts"

/** Whether a reco still has somebody who coordinates it once a member takes another role, or leaves (null). */
export function keepsCoordinator(
  team: readonly { id: MemberId; teamRole: TeamRole }[],
  memberId: MemberId,
  next: TeamRole | null
): boolean {
  return next === "coordinator" || team.some((one) => one.id !== memberId && one.teamRole === "coordinator")
}
