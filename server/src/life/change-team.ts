import type { MemberId, RecoId } from "@recos/schemas/ids"
import { keepsCoordinator } from "@recos/schemas/people/keeps-coordinator"
import type { Actor } from "@recos/schemas/people/member"
import { type TeamRole, teamRole } from "@recos/schemas/vocabulary/closed-lists"
import { and, eq, exists, ne } from "drizzle-orm"
import { z } from "zod"
import { recoTitleOf } from "../collaboration/reco-title.ts"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { queueMail } from "../mail/queue-mail.ts"
import { speechOf } from "../messages/speech.ts"
import { readMember } from "../people/read-member.ts"
import { recoLink } from "../recos/reco-link.ts"
import { authoriseReco } from "../recos/standing.ts"
import { teamOf } from "../recos/team.ts"
import { commit, guarded, telling, type Write } from "../storage/commit.ts"
import { teamMember } from "../storage/tables/recos.ts"
import { recoMails } from "./messages/mails.ts"

export const teamChange = z.object({ role: teamRole })

/**
 * Brings a member into the team, or gives another role in it; tells the newcomer by mail.
 * @throws AppError `forbidden`, `conflict` (no longer a member; the last coordinator; somebody was first).
 */
export async function setTeamRole(
  house: House,
  actor: Actor,
  recoId: RecoId,
  memberId: MemberId,
  role: TeamRole
): Promise<void> {
  const { before } = await readSeat(house, actor, recoId, memberId, role)
  if (before === role) return
  const member = await readMember(house.database, memberId)
  if (!member?.active) throw new AppError("conflict", { reason: "not-a-member" })
  const writes: Write[] = [
    guarded(
      before === null
        ? house.database.insert(teamMember).values({ recoId, memberId, role }).onConflictDoNothing()
        : house.database
            .update(teamMember)
            .set({ role })
            .where(seatThatMayChange(house, recoId, memberId, before, role))
    ),
    teamRow(house, actor, recoId, { memberId, before, after: role })
  ]
  if (before === null && memberId !== actor.id) {
    const title = await recoTitleOf(house.database, recoId)
    const mail = recoMails[speechOf(member.languages)].joined(title, role, recoLink(house.config, recoId))
    writes.push(queueMail(house, { to: member.email, ...mail }))
  }
  await commit(house, writes)
}

/**
 * Takes a member out of the team.
 * @throws AppError `forbidden`, `not-found` (not in the team), `conflict` (the last coordinator; somebody was first).
 */
export async function leaveTeam(house: House, actor: Actor, recoId: RecoId, memberId: MemberId): Promise<void> {
  const { before } = await readSeat(house, actor, recoId, memberId, null)
  if (before === null) throw new AppError("not-found")
  await commit(house, [
    guarded(house.database.delete(teamMember).where(seatThatMayChange(house, recoId, memberId, before, null))),
    teamRow(house, actor, recoId, { memberId, before, after: null })
  ])
}

/** The journal row of a change of team, which changes what people may do here at once. */
function teamRow(
  house: House,
  actor: Actor,
  recoId: RecoId,
  detail: { memberId: MemberId; before: TeamRole | null; after: TeamRole | null }
): Write {
  const row = journalRow(house, { memberId: actor.id, recoId, event: "reco.team", detail })
  return telling(row, { of: "rights-on", recoId })
}

async function readSeat(house: House, actor: Actor, recoId: RecoId, memberId: MemberId, next: TeamRole | null) {
  await authoriseReco(house.database, actor, "reco.team", recoId)
  const team = await teamOf(house.database, recoId)
  const before = team.find((one) => one.id === memberId)?.teamRole ?? null
  if (before === "coordinator" && !keepsCoordinator(team, memberId, next)) {
    throw new AppError("conflict", { reason: "last-coordinator" })
  }
  return { before }
}

/** The seat as it was read; and, for a coordinator's, another coordinator still there when the write runs. */
function seatThatMayChange(
  { database }: House,
  recoId: RecoId,
  memberId: MemberId,
  before: TeamRole,
  next: TeamRole | null
) {
  const seat = and(eq(teamMember.recoId, recoId), eq(teamMember.memberId, memberId), eq(teamMember.role, before))
  if (before !== "coordinator" || next === "coordinator") return seat
  const another = database
    .select({ id: teamMember.memberId })
    .from(teamMember)
    .where(and(eq(teamMember.recoId, recoId), ne(teamMember.memberId, memberId), eq(teamMember.role, "coordinator")))
  return and(seat, exists(another))
}
