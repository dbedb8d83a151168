import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { Language, MemberRole, TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { asc, eq } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { teamMember } from "../storage/tables/recos.ts"

/** A member of a reco's team, with what mails and permissions need. */
export interface TeamMember extends Actor {
  name: string
  email: string
  background: string
  languages: Language[]
  role: MemberRole
  teamRole: TeamRole
}

/** The team of a reco: colleges and names in alphabetical order, so that nobody comes first by office. */
export async function teamOf(database: Database, recoId: RecoId): Promise<TeamMember[]> {
  const rows = await database
    .select({
      id: user.id,
      name: user.name,
      email: user.email,
      college: user.college,
      background: user.background,
      languages: user.languages,
      role: user.role,
      active: user.active,
      teamRole: teamMember.role
    })
    .from(teamMember)
    .innerJoin(user, eq(user.id, teamMember.memberId))
    .where(eq(teamMember.recoId, recoId))
    .orderBy(asc(user.name), asc(user.id))
  return rows.toSorted((one, other) => COLLEGES.indexOf(one.college) - COLLEGES.indexOf(other.college))
}
