import { checkRow } from "@recos/schemas/evidence/checks/check-row"
import type { EvidenceRow } from "@recos/schemas/evidence/checks/evidence-row"
import { importFhir } from "@recos/schemas/evidence/fhir/import"
import { measureEvidenceImport } from "./evidence-import.ts"

export interface EvidenceRules {
  rows: number
  rowsMilliseconds: number
  outcomes: number
  /** Reading the files alone. */
  importMilliseconds: number
  /** Reading them and writing them into a draft on the disk. */
  draftMilliseconds: number
}

/** Times the check of published rows and the import of outcomes, on rows made here. */
export async function measureEvidenceRules(rows = 10_000, outcomes = 1000): Promise<EvidenceRules> {
  const list = Array.from({ length: rows }, (_, index) => row(index))
  const startRows = performance.now()
  for (const each of list) checkRow(each)
  const rowsMilliseconds = performance.now() - startRows
  const files = resources(outcomes)
  const startImport = performance.now()
  const { questions } = importFhir(files)
  const importMilliseconds = performance.now() - startImport
  if (questions[0]?.outcomes.length !== outcomes) throw new Error("the import lost outcomes")
  const draftMilliseconds = await measureEvidenceImport(files)
  return { rows, rowsMilliseconds, outcomes, importMilliseconds, draftMilliseconds }
}

function row(index: number): EvidenceRow {
  const point = 0.4 + (index % 100) / 100
  return {
    measure: index % 2 === 0 ? "RR" : "OR",
    relative: { point, low: point * 0.8, high: point * 1.2 },
    baselinePer1000: 1 + (index % 500),
    published: { differencePer1000: { point: -(index % 40), low: null, high: null }, certainty: "moderate" },
    wording: "Le traitement réduit probablement le risque."
  }
}

function resources(count: number): { name: string; json: unknown }[] {
  const arms = { resourceType: "EvidenceVariable", id: "arms", category: [{ name: "A" }, { name: "B" }] }
  const each = Array.from({ length: count }, (_, index) => [
    { resourceType: "EvidenceVariable", id: `o${index}`, shortTitle: `Outcome ${index}` },
    {
      resourceType: "Evidence",
      id: `e${index}`,
      statistic: [{ statisticType: { text: "odds ratio" }, quantity: { value: 0.8 } }],
      variableDefinition: [
        { variableRole: "exposure", comparatorCategory: "B", observed: { reference: "EvidenceVariable/arms" } },
        { variableRole: "outcome", observed: { reference: `EvidenceVariable/o${index}` } }
      ]
    }
  ])
  return [arms, ...each.flat()].map((json, index) => ({ name: `${index}.json`, json }))
}
