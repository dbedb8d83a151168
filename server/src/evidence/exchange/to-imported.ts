import type { ImportPlan, PlannedQuestion } from "@recos/schemas/evidence/import/plan-import"
import type { Imported } from "./import-evidence.ts"
import type { EditionCounts } from "./writes-of-edition.ts"

const NOTHING_UPDATED: EditionCounts = { added: 0, proposed: 0, replaced: 0, waiting: 0 }

/** What is told of an import that was written. */
export const toImported = (
  importId: string,
  { references, findings, kept }: ImportPlan,
  { planned, updated }: { planned: readonly PlannedQuestion[]; updated?: EditionCounts }
): Imported => ({
  importId,
  questions: planned.map(({ question: { id, outcomes } }) => ({ id, outcomes: outcomes.length })),
  references: references.map(({ id }) => id),
  updated: updated ?? NOTHING_UPDATED,
  findings,
  kept
})
