import type { ImportedEvidence } from "@recos/schemas/evidence/fhir/import"
import { asc, eq } from "drizzle-orm"
import type { Database } from "../../storage/database.ts"
import { evidenceImport } from "../../storage/tables/exchange.ts"
import { question } from "../../storage/tables/questions.ts"
import { reco } from "../../storage/tables/recos.ts"
import { lastMade } from "./made-questions.ts"

/**
 * The addresses of the recos that hold an edition of an import, known by the addresses and identifiers that its source gives to what
 * it compares and measures.
 */
export async function findHeldEditions(database: Database, { origins }: ImportedEvidence): Promise<string[]> {
  const names = new Set([...origins.values()].flatMap((origin) => origin.names.flat()))
  const imports = await database
    .select({ slug: reco.slug, questions: evidenceImport.questions })
    .from(evidenceImport)
    .innerJoin(reco, eq(reco.id, evidenceImport.recoId))
    .orderBy(asc(reco.slug))
  const rows = await database.select({ id: question.id }).from(question)
  const standing = new Set(rows.map(({ id }) => id))
  const isNamed = (identity: { names: string[][] }) => identity.names.flat().some((name) => names.has(name))
  return [...Map.groupBy(imports, ({ slug }) => slug)].flatMap(([slug, made]) => {
    const held = [...lastMade(made).values()].filter(({ id }) => standing.has(id))
    return held.some((each) => isNamed(each) || each.outcomes.some(isNamed)) ? [slug] : []
  })
}
