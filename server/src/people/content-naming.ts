import type { MemberId } from "@recos/schemas/ids"
import { and, eq, inArray, or } from "drizzle-orm"
import type { House } from "../house.ts"
import type { Write } from "../storage/commit.ts"
import { oneMore } from "../storage/expressions.ts"
import { etdContribution } from "../storage/tables/decision.ts"
import { document, documentContributor, isOwnText } from "../storage/tables/documents.ts"
import { grading } from "../storage/tables/gradings.ts"
import { questionInterest } from "../storage/tables/interests.ts"
import { importanceRating, outcome, question } from "../storage/tables/questions.ts"
import { reco } from "../storage/tables/recos.ts"

/**
 * The write that goes with a change of a member's name, college or background. A version names those who worked on it: their recos are
 * no longer the ones that were read.
 */
export function contentNaming(house: House, memberId: MemberId): Write {
  return house.database
    .update(reco)
    .set({ contentRevision: oneMore(reco.contentRevision) })
    .where(or(...workedOn(house, memberId).map((ids) => inArray(reco.id, ids))))
}

/** The recos that name a member: by the text, a grading, a rating, words of a decision, or a declared interest. */
function workedOn({ database }: House, memberId: MemberId) {
  const ofQuestion = { recoId: question.recoId }
  return [
    database
      .select({ recoId: document.recoId })
      .from(documentContributor)
      .innerJoin(document, eq(document.id, documentContributor.documentId))
      .where(and(eq(documentContributor.memberId, memberId), isOwnText)),
    database
      .select(ofQuestion)
      .from(grading)
      .innerJoin(outcome, eq(outcome.id, grading.outcomeId))
      .innerJoin(question, eq(question.id, outcome.questionId))
      .where(eq(grading.memberId, memberId)),
    database
      .select(ofQuestion)
      .from(importanceRating)
      .innerJoin(outcome, eq(outcome.id, importanceRating.outcomeId))
      .innerJoin(question, eq(question.id, outcome.questionId))
      .where(eq(importanceRating.memberId, memberId)),
    database
      .select(ofQuestion)
      .from(etdContribution)
      .innerJoin(question, eq(question.id, etdContribution.questionId))
      .where(eq(etdContribution.memberId, memberId)),
    database
      .select(ofQuestion)
      .from(questionInterest)
      .innerJoin(question, eq(question.id, questionInterest.questionId))
      .where(eq(questionInterest.memberId, memberId))
  ]
}
