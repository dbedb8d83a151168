import type { ImportPlan } from "@recos/schemas/evidence/import/plan-import"
import type { MadeQuestion } from "@recos/schemas/evidence/import/source-identity"
import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { guarded, type Write } from "../../storage/commit.ts"
import { evidenceImport } from "../../storage/tables/exchange.ts"
import { outcome, question } from "../../storage/tables/questions.ts"
import { reference } from "../../storage/tables/references.ts"

interface ImportRecord {
  importId: string
  recoId: RecoId
  memberId: MemberId
  fingerprint: string
  /** Where the first question goes. */
  position: number
}

/** What is written of a plan, and what is to be remembered beside its own questions. */
type Written = Pick<ImportPlan, "planned" | "references" | "findings" | "kept"> & { updated?: readonly MadeQuestion[] }

/** Everything that an import writes, but for the guard of the reco's status. */
export function writesOfImport(house: House, plan: Written, by: ImportRecord): Write[] {
  const { database } = house
  const { recoId, memberId } = by
  const createdAt = house.now()
  const questions = plan.planned.map(({ question }) => question)
  const outcomes = questions.reduce((sum, each) => sum + each.outcomes.length, 0)
  const updated = plan.updated ?? []
  return [
    ...plan.references.map(({ id, csl, checkedOn, mark }) =>
      guarded(database.insert(reference).values({ recoId, id, csl, checkedOn, mark, createdAt }).onConflictDoNothing())
    ),
    ...questions.flatMap(({ id, outcomes, ...content }, place): Write[] => [
      database.insert(question).values({ id, recoId, position: by.position + place, content, createdAt }),
      ...outcomes.map(({ id: outcomeId, ...measured }, position) =>
        database.insert(outcome).values({ id: outcomeId, questionId: id, position, content: measured, createdAt })
      )
    ]),
    database.insert(evidenceImport).values({
      id: by.importId,
      recoId,
      memberId,
      at: createdAt,
      fingerprint: by.fingerprint,
      questions: [...plan.planned.map(({ made }) => made), ...updated],
      findings: plan.findings,
      kept: plan.kept
    }),
    journalRow(house, {
      memberId,
      recoId,
      event: "evidence.imported",
      detail: {
        questions: questions.length,
        outcomes,
        updated: updated.length,
        references: plan.references.length,
        findings: plan.findings.length,
        kept: plan.kept.length
      }
    })
  ]
}
