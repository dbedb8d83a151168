import { checkDocument } from "@recos/schemas/document/check-document"
import type { RecoDocument } from "@recos/schemas/document/document"
import { figuresOf } from "@recos/schemas/document/figures"
import { unsaidParts } from "@recos/schemas/document/with-shown-question"
import { signProblems } from "@recos/schemas/falc/sign-problems"
import type { RecoId } from "@recos/schemas/ids"
import type { WorkflowFacts } from "@recos/schemas/life/workflow"
import { eq } from "drizzle-orm"
import type { LiveText } from "../collaboration/live-texts.ts"
import { outcomeRowsOf, questionRowsOf } from "../evidence/questions/rows.ts"
import { referencesOf } from "../references/references-of.ts"
import type { Database } from "../storage/database.ts"
import { image } from "../storage/tables/references.ts"

type Problems = WorkflowFacts["documentProblems"]

/** What stands in the way of freezing the texts of a reco: by themselves, and against its own sources, questions and images. */
export async function documentProblems(
  database: Database,
  recoId: RecoId,
  texts: readonly LiveText[]
): Promise<Problems> {
  const sources = await referencesOf(database, recoId)
  const references = sources.map(({ id }) => id)
  const marks = new Map(sources.flatMap(({ id, mark }) => (mark ? [[id, mark.kind] as const] : [])))
  const asked = await askedQuestions(database, recoId)
  const questions = asked.map(({ id }) => id)
  const unsaid = new Map(asked.map((question) => [question.id, unsaidParts(question)]))
  const kept = await database.select({ asset: image.asset }).from(image).where(eq(image.recoId, recoId))
  const assets = new Set(kept.map(({ asset }) => asset))
  return texts.flatMap<Problems[number]>(({ document, language }) =>
    document
      ? [
          ...checkDocument(document, { references, marks, questions, unsaid }),
          ...signProblems(document, language),
          ...foreignFigures(document, assets)
        ]
      : [{ code: "unreadable", severity: "error" }]
  )
}

/** The questions of a reco with the names of their outcomes: what clinical questions of its texts may show. */
async function askedQuestions(database: Database, recoId: RecoId) {
  const outcomes = Map.groupBy(await outcomeRowsOf(database, recoId), ({ questionId }) => questionId)
  return (await questionRowsOf(database, recoId)).map(({ id, content }) => ({
    id,
    ...content,
    outcomes: (outcomes.get(id) ?? []).map((outcome) => ({ name: outcome.content.name }))
  }))
}

/** Figures whose image is not one of this reco: pasted from another, they would have nothing to show once published. */
function foreignFigures(document: RecoDocument, assets: ReadonlySet<string>): Problems {
  return figuresOf(document)
    .filter(({ asset }) => asset !== "" && !assets.has(asset))
    .map(({ id }) => ({ code: "figure-without-image", severity: "error", node: id }))
}
