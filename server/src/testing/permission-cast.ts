import type { RecoId } from "@recos/schemas/ids"
import type { Member } from "@recos/schemas/people/member"
import type { TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import { eq } from "drizzle-orm"
import { user } from "../storage/tables/accounts.ts"
import { teamMember } from "../storage/tables/recos.ts"
import type { Caller, TestHouse } from "./house.ts"

/** Everybody a right may depend on. The inactive member coordinates, the administrator is outside the team. */
export const CAST = [
  "signed out",
  "inactive",
  "outside",
  "reader",
  "reviewer",
  "author",
  "last editor",
  "coordinator",
  "administrator"
] as const
export type Part = (typeof CAST)[number]

const ROLES: Partial<Record<Part, TeamRole>> = {
  inactive: "coordinator",
  reader: "reader",
  reviewer: "reviewer",
  author: "author",
  "last editor": "author",
  coordinator: "coordinator"
}

export interface Player {
  call: Caller
  /** Null for who is signed out. */
  member: Member | null
  role: TeamRole | null
}

/** Gives each part to a member, in the team of a reco, with a session opened while everybody was active. */
export async function playParts(kit: TestHouse, recoId: RecoId): Promise<Record<Part, Player>> {
  const players: [Part, Player][] = []
  for (const part of CAST) {
    if (part === "signed out") {
      players.push([part, { call: kit.stranger, member: null, role: null }])
      continue
    }
    const role = ROLES[part] ?? null
    const member = await kit.addMember({
      name: part,
      role: part === "administrator" ? "administrator" : "member",
      college: part === "reviewer" || part === "reader" ? "citizen" : "professional"
    })
    if (role) await kit.house.database.insert(teamMember).values({ recoId, memberId: member.id, role })
    const call = await kit.signIn(member)
    if (part === "inactive") await kit.house.database.update(user).set({ active: false }).where(eq(user.id, member.id))
    players.push([part, { call, member: { ...member, active: part !== "inactive" }, role }])
  }
  return Object.fromEntries(players) as Record<Part, Player>
}
