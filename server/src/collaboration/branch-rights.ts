import type { BranchState } from "@recos/schemas/branches/branch"
import type { MemberId } from "@recos/schemas/ids"

/** What the rights to a branch depend on. */
export interface BranchStanding {
  state: BranchState
  openedBy: MemberId | null
  isShared: boolean
  /** When it was last handed in; null where nobody else was given it to read. */
  proposedAt: Date | null
}

/** Whether a member is one of those who write in a branch, as long as it is written. */
export const isWriterOf = ({ isShared, openedBy }: BranchStanding, memberId: MemberId): boolean =>
  isShared || openedBy === memberId

/** Whether a member who reads the reco reads a branch of it: those who write in it, and, once it was handed in, everybody. */
export const mayReadBranch = (branch: BranchStanding, memberId: MemberId): boolean =>
  isWriterOf(branch, memberId) || (branch.state !== "written" && branch.proposedAt !== null)
