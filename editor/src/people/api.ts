import type { Member } from "@recos/schemas/people/member"
import type { College, MemberRole } from "@recos/schemas/vocabulary/closed-lists"
import type { InvitationApi, PeopleApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../api/client.ts"

const people = hc<PeopleApi>(API, CLIENT)
const invitations = hc<InvitationApi>(API, CLIENT)

export type Invitation = InferResponseType<typeof invitations.invitations.$get>[number]
export type MemberChange = Partial<Pick<Member, "role" | "active" | "college">>

/** Members of the cooperative: whole for administrators, cards for everybody else. */
export const listMembers = () => answerOf(people.members.$get())

export const changeMember = (id: string, json: MemberChange) =>
  answerOf(people.members[":id"].$patch({ param: { id }, json }))

/** The invitations that nobody has accepted yet. */
export const listInvitations = () => answerOf(invitations.invitations.$get())

export const invite = (email: string, college: College, role: MemberRole) =>
  answerOf(invitations.invitations.$post({ json: { email, college, role } }))

export const revokeInvitation = (id: string) => answerOf(invitations.invitations[":id"].$delete({ param: { id } }))
