import type { PublishedOutcome } from "@recos/schemas/evidence"
import { draftCertainty, wholeGrading } from "@recos/schemas/evidence/grading-draft"
import { GRADING_SEATS } from "@recos/schemas/evidence/grading-seats"
import { and, asc, eq, isNotNull } from "drizzle-orm"
import { user } from "../accounts/tables.ts"
import type { Database } from "../storage/database.ts"
import { grading, reconciliation } from "./gradings/tables.ts"
import { importanceOf } from "./questions/importance-by-college.ts"
import { outcomeRowsOf } from "./questions/rows.ts"
import { outcome, question } from "./questions/tables.ts"

/** The outcomes of each question of a reco, with what people made of them, in the order people gave them. */
export async function readOutcomes(database: Database, recoId: string): Promise<Map<string, PublishedOutcome[]>> {
  const rows = await outcomeRowsOf(database, recoId)
  const importance = await importanceOf(database, recoId, "")
  const gradings = await readGradings(database, recoId)
  const agreed = await readAgreed(database, recoId)
  return new Map(
    [...Map.groupBy(rows, ({ questionId }) => questionId)].map(([questionId, outcomes]) => [
      questionId,
      outcomes.map(({ id, content }) => ({
        id,
        ...content,
        importance: importance.get(id)?.byCollege ?? {},
        gradings: gradings.get(id) ?? [],
        agreed: agreed.get(id) ?? null
      }))
    ])
  )
}

/** What each of the two reviewers signed alone, by outcome. */
async function readGradings(database: Database, recoId: string): Promise<Map<string, PublishedOutcome["gradings"]>> {
  const rows = await database
    .select({ grading, name: user.name })
    .from(grading)
    .innerJoin(user, eq(user.id, grading.memberId))
    .innerJoin(outcome, eq(outcome.id, grading.outcomeId))
    .innerJoin(question, eq(question.id, outcome.questionId))
    .where(and(eq(question.recoId, recoId), isNotNull(grading.signedAt)))
    .orderBy(asc(grading.signedAt), asc(grading.id))
  return new Map(
    [...Map.groupBy(rows, (row) => row.grading.outcomeId)].map(([outcomeId, signed]) => [
      outcomeId,
      signed
        .slice(0, GRADING_SEATS)
        .flatMap(({ name, grading: { college, judgements: given, signedAt, updatedAt } }) => {
          const judgements = wholeGrading(given)
          const certainty = draftCertainty(given)?.certainty
          return judgements && certainty
            ? [{ name, college, judgements, certainty, on: isoDay(signedAt ?? updatedAt) }]
            : []
        })
    ])
  )
}

async function readAgreed(database: Database, recoId: string): Promise<Map<string, PublishedOutcome["agreed"]>> {
  const rows = await database
    .select({ reconciliation })
    .from(reconciliation)
    .innerJoin(outcome, eq(outcome.id, reconciliation.outcomeId))
    .innerJoin(question, eq(question.id, outcome.questionId))
    .where(eq(question.recoId, recoId))
  return new Map(
    rows.map(({ reconciliation: { outcomeId, agreed, decidedAt } }) => [
      outcomeId,
      { ...agreed, on: isoDay(decidedAt) }
    ])
  )
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)
