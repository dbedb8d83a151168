import type { PublishedEvidence } from "../evidence/published-evidence.ts"
import { checkStatement, type StatementFinding } from "../evidence/statements/check-statement.ts"
import { groundsByStatement, type StatementGround } from "../evidence/statements/statement-ground.ts"
import type { RecoDocument } from "./document.ts"
import { type ReadStatement, statementsOf } from "./statements.ts"

/** What the statements of a text are held against: the outcomes of the reco, and which of them each rests on. */
export interface StatementEvidence {
  grounds: readonly StatementGround[]
  bases: PublishedEvidence["bases"]
}

/** A statement of a text with all that was found between it and its evidence. */
export interface CheckedStatement {
  statement: ReadStatement
  findings: StatementFinding[]
}

/** Holds each statement of a text against what it rests on, in reading order; one without words says nothing yet. */
export function checkStatements(document: RecoDocument, { grounds, bases }: StatementEvidence): CheckedStatement[] {
  const basesOf = groundsByStatement(grounds, bases)
  return statementsOf(document)
    .filter(({ text }) => text !== "")
    .map((statement) => ({ statement, findings: checkStatement(statement, basesOf.get(statement.id) ?? [], grounds) }))
}
