import { speaksOfEffects } from "@recos/schemas/evidence/effects/measures"
import { reviewerAgreement } from "@recos/schemas/evidence/grading/reviewer-agreement"
import { EMPTY_METHOD } from "@recos/schemas/evidence/method-statement"
import type { PublishedEvidence, PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import { questionCertainty } from "@recos/schemas/evidence/questions/question-certainty"
import type { RecoId } from "@recos/schemas/ids"
import { canonicalJson } from "@recos/schemas/text/canonical-json"
import { asc, eq } from "drizzle-orm"
import type { Database } from "../../storage/database.ts"
import { methodStatement } from "../../storage/tables/method.ts"
import { treatmentOption } from "../../storage/tables/options.ts"
import { statementBasis } from "../../storage/tables/updates.ts"
import { questionRowsOf } from "../questions/rows.ts"
import { readConclusion, readDecisions, readInterests } from "./frozen-decisions.ts"
import { readOutcomes } from "./frozen-outcomes.ts"

/**
 * All the evidence of a reco as it stands, as a version freezes it: the same rows give the same bytes, in the same order.
 * Testimonies are not part of it. Undefined when nobody has filled any question, option, basis or method.
 */
export async function readFrozenEvidence(database: Database, recoId: RecoId): Promise<PublishedEvidence | undefined> {
  const questions = await readQuestions(database, recoId)
  const options = await database
    .select()
    .from(treatmentOption)
    .where(eq(treatmentOption.recoId, recoId))
    .orderBy(asc(treatmentOption.position), asc(treatmentOption.id))
  const bases = await database
    .select({ statement: statementBasis.statementId, outcome: statementBasis.outcomeId })
    .from(statementBasis)
    .where(eq(statementBasis.recoId, recoId))
    .orderBy(asc(statementBasis.statementId), asc(statementBasis.outcomeId))
  const [stated] = await database.select().from(methodStatement).where(eq(methodStatement.recoId, recoId))
  const method = stated?.content ?? EMPTY_METHOD
  const isEmpty = questions.length + options.length + bases.length === 0
  if (isEmpty && canonicalJson(method) === canonicalJson(EMPTY_METHOD)) return undefined
  return { questions, options: options.map(({ id, content }) => ({ id, ...content })), bases, method }
}

async function readQuestions(database: Database, recoId: RecoId): Promise<PublishedQuestion[]> {
  const rows = await questionRowsOf(database, recoId)
  const byQuestion = await readOutcomes(database, recoId)
  const questions: PublishedQuestion[] = []
  for (const { id, content } of rows) {
    const outcomes = byQuestion.get(id) ?? []
    questions.push({
      id,
      ...content,
      outcomes,
      overallCertainty: questionCertainty(outcomes).certainty,
      kappa: kappaOf(outcomes),
      decision: await readDecisions(database, id, content.perspective),
      conclusion: await readConclusion(database, id),
      interests: await readInterests(database, id)
    })
  }
  return questions
}

function kappaOf(outcomes: PublishedQuestion["outcomes"]): number | null {
  const pairs = outcomes
    .filter(({ kind }) => speaksOfEffects(kind))
    .flatMap(({ gradings: [one, other] }) => (one && other ? [[one.certainty, other.certainty] as const] : []))
  return reviewerAgreement(pairs).kappa
}
