import type { Member, MemberCard } from "@recos/schemas/member"
import type { College, MemberRole } from "@recos/schemas/vocabulary"
import { request } from "../api/request.ts"
import type { Invitation } from "./answers.ts"

/** Members of the cooperative: whole for administrators, cards for everybody else. */
export const listMembers = (): Promise<(Member | MemberCard)[]> => request("GET", "/api/members")

export type MemberChange = Partial<Pick<Member, "role" | "active" | "college">>

export const changeMember = (id: string, change: MemberChange): Promise<Member> =>
  request("PATCH", `/api/members/${id}`, change)

export const listInvitations = (): Promise<Invitation[]> => request("GET", "/api/invitations")

export const invite = (email: string, college: College, role: MemberRole): Promise<{ id: string }> =>
  request("POST", "/api/invitations", { email, college, role })

export const revokeInvitation = (id: string): Promise<unknown> => request("DELETE", `/api/invitations/${id}`)
