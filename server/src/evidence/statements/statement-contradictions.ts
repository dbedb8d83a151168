import { checkStatements } from "@recos/schemas/document/check-statements"
import { openContradictions } from "@recos/schemas/evidence/statements/check-statement"
import type { RecoId } from "@recos/schemas/ids"
import type { WorkflowFacts } from "@recos/schemas/life/workflow"
import type { LiveText } from "../../collaboration/live-texts.ts"
import type { Database } from "../../storage/database.ts"
import { statementEvidence } from "./statement-evidence.ts"

/** The points in which the statements of each text go against their evidence and that nothing answers, in the order of the texts. */
export async function statementContradictions(
  database: Database,
  recoId: RecoId,
  texts: readonly LiveText[]
): Promise<WorkflowFacts["statementContradictions"]> {
  const evidence = await statementEvidence(database, recoId)
  return texts.flatMap(({ document, language }) =>
    document
      ? checkStatements(document, evidence).flatMap(({ statement: { id, text }, findings }) =>
          openContradictions(findings).map(({ code, sentence }) => ({ id, text, language, code, sentence }))
        )
      : []
  )
}
