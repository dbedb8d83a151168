import type { House } from "../house.ts"
import type { Write } from "../storage/commit.ts"
import { journal } from "../storage/tables/journal.ts"

/** Everything the journal records. */
export const JOURNAL_EVENTS = [
  "member.invited",
  "member.uninvited",
  "member.joined",
  "member.changed",
  "reco.created",
  "reco.imported",
  "reco.settings",
  "reco.team",
  "reco.status",
  "reference.added",
  "reference.changed",
  "reference.removed",
  "image.added",
  "version.frozen",
  "version.restored",
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
  "interest.declared",
  "grading.signed",
  "grading.unsigned",
  "grading.reconciled",
  "decision.judged",
  "decision.contributed",
  "testimony.collected",
  "testimony.withdrawn",
  "option.changed",
  "method.changed",
  "estimate.proposed",
  "estimate.decided",
  "statement.based",
  "statement.reread",
  "evidence.imported"
] as const
export type JournalEvent = (typeof JOURNAL_EVENTS)[number]

export interface JournalEntry {
  /** Who did it; null for the house itself (a job, the first start). */
  memberId: string | null
  recoId?: string
  event: JournalEvent
  detail?: Record<string, string | number | boolean | null>
}

/** The write of one journal row: goes in the same `commit` as the change it records. */
export function journalRow(house: House, entry: JournalEntry): Write {
  return house.database.insert(journal).values({
    at: house.now(),
    memberId: entry.memberId,
    recoId: entry.recoId ?? null,
    event: entry.event,
    detail: entry.detail ?? {}
  })
}
