import type { MadeQuestion } from "@recos/schemas/evidence/import/source-identity"
import type { evidenceImport } from "../../storage/tables/exchange.ts"

type ImportRow = typeof evidenceImport.$inferSelect

/** The ids of the questions that an import made or brought up to date. */
export const questionIdsOf = ({ questions }: Pick<ImportRow, "questions">): string[] =>
  questions.map((made) => (typeof made === "string" ? made : made.id))

/** What the last import of each question remembers of it. */
export function lastMade(imports: readonly Pick<ImportRow, "questions">[]): ReadonlyMap<string, MadeQuestion> {
  const last = new Map<string, MadeQuestion>()
  for (const made of imports.flatMap(({ questions }) => questions)) {
    if (typeof made !== "string" && made.turn >= (last.get(made.id)?.turn ?? 0)) last.set(made.id, made)
  }
  return last
}
