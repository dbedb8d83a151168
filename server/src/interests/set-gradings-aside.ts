import type { MemberId, QuestionId } from "@recos/schemas/ids"
import { and, eq, inArray, isNotNull } from "drizzle-orm"
import type { House } from "../house.ts"
import type { Write } from "../storage/commit.ts"
import { oneMore } from "../storage/expressions.ts"
import { grading } from "../storage/tables/gradings.ts"
import { outcome } from "../storage/tables/questions.ts"

/** The write by which the gradings that a member has signed on a question stay, marked, and count no more, whatever is found later. */
export function setGradingsAside({ database }: House, memberId: MemberId, questionId: QuestionId): Write {
  const ofQuestion = database.select({ id: outcome.id }).from(outcome).where(eq(outcome.questionId, questionId))
  return database
    .update(grading)
    .set({ seat: null, revision: oneMore(grading.revision) })
    .where(and(eq(grading.memberId, memberId), inArray(grading.outcomeId, ofQuestion), isNotNull(grading.seat)))
}
