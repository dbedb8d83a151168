import type { TeamRole } from "../vocabulary/closed-lists.ts"

/** Whether a reco still has somebody who coordinates it once a member takes another role, or leaves (null). */
export function keepsCoordinator(
  team: readonly { id: string; teamRole: TeamRole }[],
  memberId: string,
  next: TeamRole | null
): boolean {
  return next === "coordinator" || team.some((one) => one.id !== memberId && one.teamRole === "coordinator")
}
