import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { House } from "../house.ts"
import type { RecoPart } from "../storage/changes.ts"
import { telling, type Write } from "../storage/commit.ts"
import { journal } from "../storage/tables/journal.ts"

/** Everything the journal records. */
const JOURNAL_EVENTS = [
  "member.invited",
  "member.uninvited",
  "member.joined",
  "member.changed",
  "member.renamed",
  "member.left",
  "member.factor-lost",
  "member.factor-taken",
  "member.factor-kept",
  "house.factor-demanded",
  "reco.created",
  "reco.imported",
  "reco.settings",
  "reco.team",
  "reco.status",
  "reference.added",
  "reference.changed",
  "reference.removed",
  "image.added",
  "text.taken-back",
  "version.frozen",
  "version.restored",
  "moment.restored",
  "moment.part-taken-back",
  "version.published",
  "reading.given",
  "signature.given",
  "translation.logged",
  "translation.unlogged",
  "easy-reading.logged",
  "easy-reading.unlogged",
  "publication.failed",
  "question.changed",
  "outcome.changed",
  "importance.rated",
  "declaration.signed",
  "interest.declared",
  "interest.analysed",
  "grading.signed",
  "grading.unsigned",
  "grading.reconciled",
  "decision.judged",
  "decision.contributed",
  "decision.concluded",
  "testimony.collected",
  "testimony.withdrawn",
  "option.changed",
  "method.changed",
  "estimate.proposed",
  "estimate.decided",
  "statement.based",
  "statement.reread",
  "evidence.reread",
  "evidence.imported",
  "theme.added",
  "theme.renamed",
  "theme.merged",
  "theme.separated",
  "theme.retired",
  "theme.taken-up",
  "remark.opened",
  "remark.given",
  "remark.resolved",
  "remark.reopened",
  "remark.removed",
  "amendment.proposed",
  "amendment.accepted",
  "amendment.refused",
  "branch.opened",
  "branch.taken-up",
  "branch.proposed",
  "branch.taken-back",
  "branch.accepted",
  "branch.refused"
] as const
type JournalEvent = (typeof JOURNAL_EVENTS)[number]

export interface JournalEntry {
  /** Who did it; null for the house itself (a job, the first start). */
  memberId: MemberId | null
  recoId?: RecoId
  event: JournalEvent
  detail?: Record<string, string | number | boolean | null>
}

/** What a row tells those who have its reco before their eyes, where no guard of the reco tells it already. */
const TELLS: Partial<Record<JournalEvent, RecoPart>> = {
  "reco.team": "team",
  "translation.logged": "review",
  "translation.unlogged": "review",
  "easy-reading.logged": "review",
  "easy-reading.unlogged": "review",
  "publication.failed": "step",
  "version.published": "step",
  "testimony.withdrawn": "testimonies"
}

/** The write of one journal row: goes in the same `commit` as the change it records. */
export function journalRow(house: House, entry: JournalEntry): Write {
  const row = house.database.insert(journal).values({
    at: house.now(),
    memberId: entry.memberId,
    recoId: entry.recoId ?? null,
    event: entry.event,
    detail: entry.detail ?? {}
  })
  const part = TELLS[entry.event]
  return part === undefined || entry.recoId === undefined ? row : telling(row, { of: "reco", id: entry.recoId, part })
}
