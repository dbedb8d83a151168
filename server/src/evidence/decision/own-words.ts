import type { EtdCriterion } from "@recos/schemas/evidence/decision/etd"
import type { EtdField } from "@recos/schemas/evidence/published-evidence"
import type { MemberId, QuestionId } from "@recos/schemas/ids"
import { and, desc, eq } from "drizzle-orm"
import type { Database } from "../../storage/database.ts"
import { etdContribution } from "../../storage/tables/decision.ts"

/** Where words stand. Whose they are is always who asks: nobody can name another's. */
export interface WordsPlace {
  questionId: QuestionId
  criterion: EtdCriterion
  field: EtdField
}

export type WordsRow = typeof etdContribution.$inferSelect

/** One's latest words at a place, taken back or not. Revisions go on through what was taken back. */
export async function latestOwnWords(
  database: Database,
  { questionId, criterion, field }: WordsPlace,
  memberId: MemberId
): Promise<WordsRow | undefined> {
  const [latest] = await database
    .select()
    .from(etdContribution)
    .where(
      and(
        eq(etdContribution.questionId, questionId),
        eq(etdContribution.criterion, criterion),
        eq(etdContribution.field, field),
        eq(etdContribution.memberId, memberId)
      )
    )
    .orderBy(desc(etdContribution.revision))
    .limit(1)
  return latest
}
