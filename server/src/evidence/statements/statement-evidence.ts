import type { StatementEvidence } from "@recos/schemas/document/check-statements"
import { groundOf } from "@recos/schemas/evidence/statements/statement-ground"
import type { RecoId } from "@recos/schemas/ids"
import { asc, eq } from "drizzle-orm"
import type { Database } from "../../storage/database.ts"
import { statementBasis } from "../../storage/tables/updates.ts"
import { readOutcomes } from "../frozen/frozen-outcomes.ts"
import { questionRowsOf } from "../questions/rows.ts"

/**
 * What the statements of a reco are held against, as its evidence stands: of gradings only what two reviewers have agreed on, so that
 * whoever still grades alone learns nothing.
 */
export async function statementEvidence(database: Database, recoId: RecoId): Promise<StatementEvidence> {
  const questions = await questionRowsOf(database, recoId)
  const outcomes = await readOutcomes(database, recoId)
  const bases = await database
    .select({ statement: statementBasis.statementId, outcome: statementBasis.outcomeId })
    .from(statementBasis)
    .where(eq(statementBasis.recoId, recoId))
    .orderBy(asc(statementBasis.statementId), asc(statementBasis.outcomeId))
  return {
    grounds: questions.flatMap(({ id }) => (outcomes.get(id) ?? []).map((outcome) => groundOf(outcome, id))),
    bases
  }
}
