import type { ImportPlan } from "@recos/schemas/evidence"
import type { Imported } from "./import-evidence.ts"

/** What is told of an import that was written. */
export const toImported = (importId: string, { questions, references, findings, kept }: ImportPlan): Imported => ({
  importId,
  questions: questions.map(({ id, outcomes }) => ({ id, outcomes: outcomes.length })),
  references: references.map(({ id }) => id),
  findings,
  kept
})
