import { getTableColumns } from "drizzle-orm"
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core"
import { account, invitation, session, user } from "../storage/tables/accounts.ts"
import { amendment, amendmentSupport } from "../storage/tables/amendments.ts"
import { branch, branchDecision, branchSupport } from "../storage/tables/branches.ts"
import { etdCollegeJudgement, etdConclusion, etdContribution, etdJudgement } from "../storage/tables/decision.ts"
import { device } from "../storage/tables/devices.ts"
import {
  document,
  documentClient,
  documentContributor,
  documentSetAside,
  documentUpdate
} from "../storage/tables/documents.ts"
import { evidenceImport } from "../storage/tables/exchange.ts"
import { grading, reconciliation } from "../storage/tables/gradings.ts"
import { documentPast, namedMoment, writingSessionAuthor } from "../storage/tables/history.ts"
import { declaration, declarationDraft, interestAnalysis, questionInterest } from "../storage/tables/interests.ts"
import { job } from "../storage/tables/jobs.ts"
import { journal } from "../storage/tables/journal.ts"
import { outbox } from "../storage/tables/mail.ts"
import { notice, noticePace, recoFollow } from "../storage/tables/notices.ts"
import { passkey } from "../storage/tables/passkeys.ts"
import { importanceRating } from "../storage/tables/questions.ts"
import { teamMember } from "../storage/tables/recos.ts"
import { remark, remarkMention, remarkThread } from "../storage/tables/remarks.ts"
import { easyReading, reading, signature, translationReading } from "../storage/tables/reviews.ts"
import { factorReset, twoFactor } from "../storage/tables/second-factor.ts"
import { testimony } from "../storage/tables/testimonies.ts"
import { estimateChange, rereading, statementBasis } from "../storage/tables/updates.ts"
import { version } from "../storage/tables/versions.ts"

/** Why a house keeps something of its members: the entries of its register of processing. */
export const PURPOSES = ["membership", "access", "mail", "invitations", "writing", "deciding", "record"] as const
export type Purpose = (typeof PURPOSES)[number]

/**
 * What becomes of it when the member leaves: `goes` with them; `stays` under the name of somebody who left; `drafts-go`: what was signed
 * stays, what was still being thought about goes.
 */
export type OnLeaving = "goes" | "stays" | "drafts-go"

/** A column that names a member, and so what is kept of that member. */
export interface KeptOfMember {
  table: SQLiteTable
  whose: SQLiteColumn
  /** What the column holds of the member. */
  by: "id" | "email"
  purpose: Purpose
  onLeaving: OnLeaving
  /** Columns that a member’s own copy leaves out: secrets, and bytes that no person reads. */
  leftOut: readonly string[]
}

type Further = Partial<Pick<KeptOfMember, "by" | "leftOut">>

const kept = (
  table: SQLiteTable,
  whose: SQLiteColumn,
  purpose: Purpose,
  onLeaving: OnLeaving,
  { by = "id", leftOut = [] }: Further = {}
): KeptOfMember => ({ table, whose, by, purpose, onLeaving, leftOut })

/** Where words stood, for the page alone. */
const ANCHOR = ["anchorFrom", "anchorTo"] as const

/**
 * Every column that names a member: what the member’s own copy is made of, what leaving takes away, and what the register of processing
 * says. A test holds it against the tables, so that nothing is kept unsaid.
 */
export const KEPT_OF_MEMBERS: readonly KeptOfMember[] = [
  kept(user, user.id, "membership", "stays"),
  kept(teamMember, teamMember.memberId, "membership", "goes"),
  kept(account, account.userId, "access", "goes", {
    leftOut: ["password", "accessToken", "refreshToken", "idToken"]
  }),
  kept(session, session.userId, "access", "goes", { leftOut: ["token"] }),
  kept(device, device.memberId, "access", "goes", { leftOut: ["tokenHash"] }),
  kept(twoFactor, twoFactor.userId, "access", "goes", { leftOut: ["secret", "backupCodes"] }),
  kept(factorReset, factorReset.memberId, "access", "goes"),
  kept(factorReset, factorReset.askedBy, "access", "goes"),
  kept(passkey, passkey.memberId, "access", "goes", { leftOut: ["publicKey"] }),
  kept(outbox, outbox.to, "mail", "goes", {
    by: "email",
    leftOut: ["text", "unsubscribe", "claimedBy", "claimedUntil"]
  }),
  kept(notice, notice.memberId, "mail", "goes"),
  kept(notice, notice.actorId, "mail", "stays", { leftOut: ["memberId", "seenAt", "settledAt"] }),
  kept(noticePace, noticePace.memberId, "mail", "goes"),
  kept(recoFollow, recoFollow.memberId, "mail", "goes"),
  kept(invitation, invitation.email, "invitations", "goes", { by: "email", leftOut: ["tokenHash"] }),
  // The address of somebody else: the member’s own copy does not say whom they invited.
  kept(invitation, invitation.invitedBy, "invitations", "stays", { leftOut: ["tokenHash", "email"] }),
  kept(document, document.lastEditorId, "writing", "stays"),
  kept(documentUpdate, documentUpdate.memberId, "writing", "stays", { leftOut: ["data"] }),
  kept(documentContributor, documentContributor.memberId, "writing", "stays"),
  kept(documentClient, documentClient.memberId, "writing", "stays"),
  kept(documentSetAside, documentSetAside.memberId, "writing", "stays", { leftOut: ["data"] }),
  kept(documentPast, documentPast.memberId, "writing", "stays", { leftOut: ["data"] }),
  kept(writingSessionAuthor, writingSessionAuthor.memberId, "writing", "stays"),
  kept(namedMoment, namedMoment.memberId, "writing", "stays"),
  kept(version, version.lastEditorId, "writing", "stays"),
  kept(version, version.frozenBy, "writing", "stays"),
  kept(evidenceImport, evidenceImport.memberId, "writing", "stays", { leftOut: ["kept"] }),
  kept(estimateChange, estimateChange.proposedBy, "writing", "stays"),
  kept(statementBasis, statementBasis.setBy, "writing", "stays"),
  kept(job, job.startedBy, "writing", "stays", { leftOut: ["claimedBy", "claimedUntil"] }),
  // The words are those of the person who told them, who consented to this reco alone.
  kept(testimony, testimony.collectedBy, "writing", "stays", { leftOut: ["words", "signature"] }),
  kept(remarkThread, remarkThread.openedBy, "writing", "stays", { leftOut: ANCHOR }),
  kept(remarkThread, remarkThread.assignedTo, "writing", "stays", { leftOut: ANCHOR }),
  kept(remarkThread, remarkThread.resolvedBy, "writing", "stays", { leftOut: ANCHOR }),
  kept(remark, remark.authorId, "writing", "stays"),
  kept(remarkMention, remarkMention.memberId, "writing", "goes"),
  kept(branch, branch.openedBy, "writing", "stays"),
  kept(branchDecision, branchDecision.decidedBy, "writing", "stays"),
  kept(branchSupport, branchSupport.memberId, "writing", "goes"),
  kept(amendment, amendment.proposedBy, "writing", "stays"),
  kept(amendment, amendment.decidedBy, "writing", "stays"),
  kept(amendmentSupport, amendmentSupport.memberId, "writing", "goes"),
  kept(etdJudgement, etdJudgement.setBy, "deciding", "stays"),
  kept(etdCollegeJudgement, etdCollegeJudgement.setBy, "deciding", "stays"),
  kept(etdConclusion, etdConclusion.setBy, "deciding", "stays"),
  kept(etdContribution, etdContribution.memberId, "deciding", "stays"),
  kept(declaration, declaration.memberId, "deciding", "goes"),
  kept(declarationDraft, declarationDraft.memberId, "deciding", "goes"),
  kept(questionInterest, questionInterest.memberId, "deciding", "stays"),
  kept(interestAnalysis, interestAnalysis.memberId, "deciding", "stays"),
  // What one found of somebody else's links: their reasons are not part of one's own copy.
  kept(interestAnalysis, interestAnalysis.analysedBy, "deciding", "stays", { leftOut: ["reasons", "memberId"] }),
  kept(grading, grading.memberId, "deciding", "drafts-go"),
  kept(reconciliation, reconciliation.decidedBy, "deciding", "stays"),
  kept(importanceRating, importanceRating.memberId, "deciding", "stays"),
  kept(reading, reading.memberId, "deciding", "stays"),
  kept(signature, signature.memberId, "deciding", "stays"),
  kept(translationReading, translationReading.memberId, "deciding", "stays"),
  kept(translationReading, translationReading.loggedBy, "deciding", "stays"),
  kept(easyReading, easyReading.loggedBy, "deciding", "stays", { leftOut: ["readers"] }),
  kept(estimateChange, estimateChange.decidedBy, "deciding", "stays"),
  kept(rereading, rereading.doneBy, "deciding", "stays"),
  kept(journal, journal.memberId, "record", "stays")
]

/** The columns that a member’s own copy shows of a table. */
export function shownColumns({ table, leftOut }: KeptOfMember): Record<string, SQLiteColumn> {
  const columns = Object.entries(getTableColumns(table) as Record<string, SQLiteColumn>)
  return Object.fromEntries(columns.filter(([name]) => !leftOut.includes(name)))
}
