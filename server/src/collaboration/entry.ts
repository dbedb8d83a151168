import type { CloseReason } from "@recos/schemas/collaboration/room-protocol"
import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import type { Actor, Member } from "@recos/schemas/people/member"
import { type RecoStanding, type Refusal, refusal } from "@recos/schemas/people/permissions"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { and, eq } from "drizzle-orm"
import { readMember } from "../people/read-member.ts"
import { levelsOn } from "../recos/interest-levels.ts"
import { levelIn } from "../recos/standing.ts"
import type { Database } from "../storage/database.ts"
import { session } from "../storage/tables/accounts.ts"
import { branch } from "../storage/tables/branches.ts"
import { document } from "../storage/tables/documents.ts"
import { reco, teamMember } from "../storage/tables/recos.ts"
import { type BranchStanding, isWriterOf, mayReadBranch } from "./branch-rights.ts"

/** All that the right to a room depends on, as the database has it now. */
export interface Entry {
  documentId: DocumentId
  recoId: RecoId
  generation: string
  member: Member
  standing: RecoStanding
  /** Of the text of a branch: who may write in it, and whether anybody still does; null for a reco’s own text. */
  branch: BranchStanding | null
  /** Null once signed out. */
  sessionExpiresAt: Date | null
}

/** Reads what decides about someone at the door of a room; null when there is no such document or member. */
export async function readEntry(
  database: Database,
  asked: { documentId: DocumentId; memberId: MemberId; sessionId: string }
): Promise<Entry | null> {
  const { documentId, memberId, sessionId } = asked
  const [found] = await database
    .select({
      recoId: document.recoId,
      generation: document.generation,
      lastEditorId: document.lastEditorId,
      status: reco.status,
      branch: {
        state: branch.state,
        openedBy: branch.openedBy,
        isShared: branch.isShared,
        proposedAt: branch.proposedAt
      },
      teamRole: teamMember.role,
      sessionExpiresAt: session.expiresAt
    })
    .from(document)
    .innerJoin(reco, eq(reco.id, document.recoId))
    .leftJoin(teamMember, and(eq(teamMember.recoId, reco.id), eq(teamMember.memberId, memberId)))
    .leftJoin(branch, eq(branch.documentId, document.id))
    .leftJoin(session, and(eq(session.id, sessionId), eq(session.userId, memberId)))
    .where(eq(document.id, documentId))
  const member = await readMember(database, memberId)
  if (!found || !member) return null
  const levels = await levelsOn(database, [found.recoId], memberId)
  return {
    documentId,
    recoId: found.recoId,
    generation: found.generation,
    member,
    standing: {
      status: found.status,
      teamRole: found.teamRole,
      isLastEditor: found.lastEditorId === memberId,
      ...levelIn(levels.get(found.recoId), memberId)
    },
    branch: found.branch,
    sessionExpiresAt: found.sessionExpiresAt
  }
}

function refusalToBranch(actor: Actor, standing: RecoStanding, branch: BranchStanding): Refusal | null {
  return (
    refusal(actor, "branch.write", { ...standing, isAuthor: isWriterOf(branch, actor.id) }) ??
    (branch.state === "written" ? null : "status")
  )
}

/** What an entry allows: to stay, writing or (with a refusal) only reading, or not to be here. */
export type Verdict =
  | { stay: true; readOnly: Refusal | null; expiresAt: Date; status: RecoStatus }
  | { stay: false; reason: CloseReason }

/** Decides about an entry, or the lack of one. The rights themselves are in `permissions.ts`. */
export function judgeEntry(entry: Entry | null, now: Date): Verdict {
  if (!entry) return { stay: false, reason: "unknownDocument" }
  const { member, standing, branch, sessionExpiresAt } = entry
  const actor: Actor = member
  if (!sessionExpiresAt || sessionExpiresAt <= now) return { stay: false, reason: "signedOut" }
  if (refusal(actor, "reco.read", standing)) return { stay: false, reason: "noRight" }
  if (branch && !mayReadBranch(branch, actor.id)) return { stay: false, reason: "noRight" }
  const readOnly = branch ? refusalToBranch(actor, standing, branch) : refusal(actor, "reco.write", standing)
  return { stay: true, readOnly, expiresAt: sessionExpiresAt, status: standing.status }
}
