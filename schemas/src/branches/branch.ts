import { z } from "zod"
import { documentId } from "../ids.ts"
import { acceptedFor, refusedFor } from "../remarks/amendment.ts"
import { oneLine, someLines } from "../text/typed-words.ts"

/** How far a branch is: written, proposed to those who decide, taken back by who began it, or decided in each of its changes. */
export const BRANCH_STATES = ["written", "proposed", "taken-back", "decided"] as const
export type BranchState = (typeof BRANCH_STATES)[number]

/** More changes than anybody looks through one by one: a text that is another is no proposal. */
export const MOST_CHANGES = 300

const title = oneLine(1, 120)
const reasons = someLines(1, 2000)

/** What somebody says of the changes that they are about to write. */
export const newBranch = z.object({ documentId, title, reasons, isShared: z.boolean().default(false) })
export type NewBranch = z.infer<typeof newBranch>

export const changedBranch = z.object({ title, reasons, isShared: z.boolean(), revision: z.int().min(0) })
export type ChangedBranch = z.infer<typeof changedBranch>

/** Where who began a branch may bring it. */
export const branchStep = z.object({ state: z.enum(["written", "proposed", "taken-back"]) })

const chosen = z.array(z.int().min(0).max(MOST_CHANGES)).min(1).max(MOST_CHANGES)

/** Changes that are accepted; `isByHand` when who accepts has written them into the text. */
export const acceptedChanges = acceptedFor.extend({ chosen, isByHand: z.boolean().default(false) })

/** Changes that are refused, and why. */
export const refusedChanges = refusedFor.extend({ chosen })

/** What is decided of some changes. */
export interface ChangesDecision {
  outcome: "accepted" | "refused"
  /** The changes, by number. */
  chosen: readonly number[]
  reason: string
  isByHand: boolean
}
