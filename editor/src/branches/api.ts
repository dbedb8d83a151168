import type { NewBranch } from "@recos/schemas/branches/branch"
import type { Unbrought } from "@recos/schemas/branches/bring-changes"
import type { BranchesApi, ShownBranch } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy, readText } from "../api/client.ts"

const client = hc<BranchesApi>(API, CLIENT)
const { branches } = client.recos[":id"]
const ofBranch = branches[":branchId"]

export type BranchLine = InferResponseType<typeof branches.$get>[number]
/** A proposal with both texts, and what was decided of each of its changes. */
export type Branch = ShownBranch
export type { Unbrought }

/** The proposals that this member may read, the last begun first. @throws Failure */
export const listBranches = (id: string): Promise<BranchLine[]> => answerOf(branches.$get({ param: { id } }))

/** @throws Failure */
export const openBranch = (id: string, json: NewBranch): Promise<BranchLine> =>
  answerOf(branches.$post({ param: { id }, json }))

/** @throws Failure */
export const readBranch = (id: string, branchId: string): Promise<Branch> =>
  readText<Branch>(`${API}/recos/${id}/branches/${branchId}`)

/** @throws Failure, `conflict` when it was changed meanwhile. */
export const changeBranch = (
  id: string,
  { id: branchId, revision }: Pick<Branch, "id" | "revision">,
  said: Pick<Branch, "title" | "reasons" | "isShared">
): Promise<void> => doneBy(ofBranch.$patch({ param: { id, branchId }, json: { ...said, revision } }))

/** Hands a proposal in, takes it up again, or takes it back. @throws Failure */
export const stepBranch = (id: string, branchId: string, state: "written" | "proposed" | "taken-back"): Promise<void> =>
  doneBy(ofBranch.state.$put({ param: { id, branchId }, json: { state } }))

/** Brings changes into the text; those that meet what others wrote come back, and then none came. @throws Failure */
export async function acceptChanges(
  id: string,
  branchId: string,
  json: { chosen: number[]; reason: string; isByHand: boolean }
): Promise<Unbrought[]> {
  const answer = await ofBranch.acceptances.$put({ param: { id, branchId }, json })
  // Nodes within nodes lose their type on the way of `hc`.
  const { unbrought }: { unbrought: unknown[] } = await answer.json()
  return unbrought as Unbrought[]
}

/** @throws Failure */
export const refuseChanges = (
  id: string,
  branchId: string,
  json: { chosen: number[]; reason: string }
): Promise<void> => doneBy(ofBranch.refusals.$put({ param: { id, branchId }, json }))

/** Says that one is for a proposal, or no longer. @throws Failure */
export const supportBranch = (id: string, branchId: string, supports: boolean): Promise<void> =>
  doneBy(ofBranch.support.$put({ param: { id, branchId }, json: { supports } }))
