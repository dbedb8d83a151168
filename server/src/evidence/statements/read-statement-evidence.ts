import type { StatementEvidence } from "@recos/schemas/document/check-statements"
import type { QuestionId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { questionRowsOf } from "../questions/rows.ts"
import { statementEvidence } from "./statement-evidence.ts"

export interface ShownStatementEvidence extends StatementEvidence {
  /** The questions of the reco, in the order people gave them, in their own words. */
  questions: { id: QuestionId; text: string }[]
}

/**
 * What the statements of a reco are held against while they are written: outcomes with what was agreed of them, and which statement rests on
 * which. Nothing of what anybody judged before two have settled.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readStatementEvidence(
  { database }: House,
  actor: Actor,
  recoId: RecoId
): Promise<ShownStatementEvidence> {
  await authoriseReco(database, actor, "reco.read", recoId)
  const questions = await questionRowsOf(database, recoId)
  return {
    ...(await statementEvidence(database, recoId)),
    questions: questions.map(({ id, content: { population, intervention, comparison } }) => ({
      id,
      text: [population, intervention, comparison].filter((part) => part !== "").join(" · ")
    }))
  }
}
