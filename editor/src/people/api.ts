import type { Member } from "@recos/schemas/people/member"
import type { College, MemberRole } from "@recos/schemas/vocabulary/closed-lists"
import type { InvitationApi, OwnDataApi, PeopleApi, SecondFactorApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"

const people = hc<PeopleApi>(API, CLIENT)
const factors = hc<SecondFactorApi>(API, CLIENT)
const ownData = hc<OwnDataApi>(API, CLIENT)
const invitations = hc<InvitationApi>(API, CLIENT)

export type Invitation = InferResponseType<typeof invitations.invitations.$get>["items"][number]
export type Invited = InferResponseType<typeof invitations.invitations.$post, 201>
export type MemberChange = Partial<Pick<Member, "role" | "active" | "college">>

/** Members of one college, by name, a page at a time: whole for administrators, cards for everybody else. */
export const listMembers = (college: College, after?: string) =>
  answerOf(people.members.$get({ query: { college, ...(after !== undefined && { after }) } }))

/** The active members whose names begin so, twenty at most. */
export const findMembers = async (q: string) =>
  (await answerOf(people.members.$get({ query: { q, active: "yes" } }))).items

export const changeMember = (id: string, json: MemberChange) =>
  answerOf(people.members[":id"].$patch({ param: { id }, json }))

export type LostFactor = InferResponseType<(typeof factors)["lost-factors"]["$get"]>[number]
/** The second factors said to be lost, which wait for another administrator. */
export const listLostFactors = () => answerOf(factors["lost-factors"].$get())
/** Says that a second factor is lost, or confirms what another administrator said. */
export const loseFactor = (id: string) => doneBy(factors.members[":id"]["lost-factor"].$post({ param: { id } }))
export const keepFactor = (id: string) => doneBy(factors.members[":id"]["lost-factor"].$delete({ param: { id } }))

/** Erases who somebody was whose membership has ended; what they contributed stays. */
export const forgetMember = (id: string) => doneBy(ownData.members[":id"].$delete({ param: { id } }))

/** The invitations that nobody has accepted yet, the latest first, a page at a time. */
export const listInvitations = (after?: string) =>
  answerOf(invitations.invitations.$get({ query: after === undefined ? {} : { after } }))

export const invite = (email: string, college: College, role: MemberRole) =>
  answerOf(invitations.invitations.$post({ json: { email, college, role } }))

export const revokeInvitation = (id: string) => answerOf(invitations.invitations[":id"].$delete({ param: { id } }))
