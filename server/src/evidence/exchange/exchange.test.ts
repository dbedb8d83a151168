import type { EvidenceFile } from "@recos/schemas/evidence/export/evidence-file"
import type { GradingJudgements } from "@recos/schemas/evidence/grading/judgements"
import type { RecoId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import { expect, test } from "vitest"
import { evidenceImport } from "../../storage/tables/exchange.ts"
import { grading, reconciliation } from "../../storage/tables/gradings.ts"
import { journal } from "../../storage/tables/journal.ts"
import { outcome, question } from "../../storage/tables/questions.ts"
import { reference } from "../../storage/tables/references.ts"
import { sampleFiles } from "../../testing/evidence-files.ts"
import { openRecoHouse, type Person, type RecoHouse } from "../../testing/reco-house.ts"
import { estimateFingerprint } from "../gradings/estimate-fingerprint.ts"
import type { Imported } from "./import-evidence.ts"
import type { ListedImport } from "./list-imports.ts"
import type { ImportPreview } from "./preview-import.ts"

const at = ({ recoId }: RecoHouse, rest: string) => `/api/recos/${recoId}/evidence/${rest}`

const post = (kit: RecoHouse, rest: string, json: unknown) => kit.marcel.call(at(kit, rest), { method: "POST", json })

async function bring(kit: RecoHouse, files = sampleFiles()): Promise<Imported> {
  const answer = await post(kit, "import", { files })
  expect(answer.status).toBe(201)
  return (await answer.json()) as Imported
}

const rowsOf = ({ house: { database } }: RecoHouse) => ({
  questions: database.select().from(question).all(),
  outcomes: database.select().from(outcome).all(),
  references: database.select().from(reference).all(),
  imports: database.select().from(evidenceImport).all()
})

test("a preview says what would come in, and writes nothing", async () => {
  const kit = await openRecoHouse()
  const before = rowsOf(kit)
  const answer = await post(kit, "import/preview", { files: sampleFiles() })
  const seen = (await answer.json()) as ImportPreview
  expect(seen.questions).toMatchObject([
    { intervention: "Marche", comparison: "Repos", outcomes: [{ name: "Douleur" }, { name: "Chutes" }] }
  ])
  expect(seen.references).toHaveLength(1)
  expect(seen.findings.map(({ code }) => code)).toContain("domain-not-set")
  expect(seen.kept).toEqual(["Organization/coop"])
  expect(seen.already).toBe(false)
  expect(rowsOf(kit)).toEqual(before)
})

test("an import writes questions, outcomes, sources, its list and its journal row at once, and tells those who look on", async () => {
  const kit = await openRecoHouse()
  const { promise: told, resolve } = Promise.withResolvers<void>()
  kit.house.recoNews.follow(kit.recoId, () => resolve())
  const imported = await bring(kit)
  await told
  expect(imported.questions).toMatchObject([{ outcomes: 2 }])
  expect(imported.references).toEqual(["walking-for-pain"])
  const { questions, outcomes, references, imports } = rowsOf(kit)
  expect(questions).toMatchObject([{ recoId: kit.recoId, position: 0, content: { population: "Adultes" } }])
  expect(outcomes.map(({ content }) => content.name)).toEqual(["Douleur", "Chutes"])
  expect(outcomes[0]?.content).toMatchObject({
    estimate: { measure: "RR", point: 0.8, low: 0.7, high: 0.9, references: ["walking-for-pain"] },
    baselines: [{ label: "Adultes au repos", per1000: 400 }],
    source: { certainty: "moderate" }
  })
  expect(references).toMatchObject([{ csl: { DOI: "10.1000/marche" }, checkedOn: null }])
  expect(imports).toMatchObject([{ kept: [{ resource: "Organization/coop", json: { name: "Une coopérative" } }] }])
  const written = await kit.house.database.select().from(journal).where(eq(journal.event, "evidence.imported"))
  expect(written).toMatchObject([
    { memberId: kit.marcel.member.id, detail: { questions: 1, outcomes: 2, references: 1, kept: 1 } }
  ])
})

test("the lists of each import stay readable", async () => {
  const kit = await openRecoHouse()
  const { questions } = await bring(kit)
  const [listed] = (await (await kit.nadia.call(at(kit, "imports"))).json()) as ListedImport[]
  expect(listed).toMatchObject({
    by: "Marcel Teissonnier",
    questions: questions.map(({ id }) => id),
    kept: [{ resource: "Organization/coop" }]
  })
  expect(listed?.findings.map(({ code }) => code)).toContain("domain-not-set")
})

test("the same import again is told and writes nothing, unless somebody wants it beside", async () => {
  const kit = await openRecoHouse()
  await bring(kit)
  const before = rowsOf(kit)
  const preview = (await (await post(kit, "import/preview", { files: sampleFiles() })).json()) as ImportPreview
  expect(preview.already).toBe(true)
  const refused = await post(kit, "import", { files: sampleFiles() })
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain("déjà ces preuves")
  expect(rowsOf(kit)).toEqual(before)
  const again = await post(kit, "import", { files: sampleFiles(), whenKnown: "add" })
  expect(again.status).toBe(201)
  const { questions, references } = rowsOf(kit)
  expect(questions.map(({ position }) => position)).toEqual([0, 1])
  expect(references).toHaveLength(1)
})

test("two at the same time bring it in once", async () => {
  const kit = await openRecoHouse()
  const files = sampleFiles().filter(({ json }) => !JSON.stringify(json).includes('"Citation"'))
  const answers = await Promise.all([post(kit, "import", { files }), post(kit, "import", { files })])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
  expect(rowsOf(kit).questions).toHaveLength(1)
})

test("an import whose questions were all removed may come again", async () => {
  const kit = await openRecoHouse()
  await bring(kit)
  kit.house.database.delete(question).run()
  expect((await post(kit, "import", { files: sampleFiles() })).status).toBe(201)
})

test("a source that the reco has is taken up under the name that it has", async () => {
  const kit = await openRecoHouse()
  const csl = { type: "article-journal", title: "La marche", DOI: "10.1000/MARCHE" }
  await kit.marcel.call(`/api/recos/${kit.recoId}/references`, { method: "POST", json: { csl } })
  const { references, findings } = await bring(kit)
  expect(references).toEqual([])
  expect(findings.map(({ code }) => code)).toContain("reference-known")
  expect(rowsOf(kit).outcomes[0]?.content.estimate.references).toEqual(["la-marche"])
})

test("evidence goes out as JSON and FHIR, and comes back into another draft the same", async () => {
  const kit = await openRecoHouse()
  await bring(kit)
  for (const ending of ["json", "fhir.json"]) {
    const out = await kit.marcel.call(at(kit, `export.${ending}`))
    expect(out.headers.get("content-disposition")).toBe(`attachment; filename="lombalgie-commune-preuves.${ending}"`)
    const json: unknown = await out.json()
    const created = await kit.marcel.call("/api/recos", { method: "POST", json: { title: "Autre", language: "fr" } })
    const { id } = (await created.json()) as { id: RecoId }
    const other = { ...kit, recoId: id }
    expect((await post(other, "import", { files: [{ name: "export.json", json }] })).status).toBe(201)
    const again = (await (await kit.marcel.call(at(other, "export.json"))).json()) as EvidenceFile
    const first = (await (await kit.marcel.call(at(kit, "export.json"))).json()) as EvidenceFile
    expect(withoutIds(again)).toEqual(withoutIds(first))
  }
})

const withoutIds = ({ questions, references }: EvidenceFile) => ({
  references,
  questions: questions.map(({ id, outcomes, ...asked }) => ({
    ...asked,
    outcomes: outcomes.map(({ id: _, baselines, ...measured }) => ({
      ...measured,
      baselines: baselines.map(({ id: __, ...risk }) => risk)
    }))
  }))
})

test("a table has one line for each outcome and baseline, for a French spreadsheet as well", async () => {
  const kit = await openRecoHouse()
  await bring(kit)
  const strict = await (await kit.marcel.call(at(kit, "export.csv?language=en"))).text()
  const lines = strict.split("\r\n")
  expect(lines).toHaveLength(4)
  expect(lines[1]).toContain(`Douleur,"Yes or no: the person is affected, or not",,,RR,0.8,0.7,0.9`)
  expect(lines[1]).toContain("400,320,280,360,-80,-120,-40")
  const french = await (await kit.marcel.call(at(kit, "export.csv?decimal=comma"))).text()
  expect(french).toContain(`Douleur;"Oui ou non\u202f: la personne est concernée, ou pas";;;RR;0,8;0,7;0,9`)
})

test("a grading that is not agreed never leaves, one that is agreed does, without names", async () => {
  const kit = await openRecoHouse()
  const { database, now } = kit.house
  await bring(kit)
  const [first] = rowsOf(kit).outcomes
  if (!first) throw new Error("no outcome came in")
  const judgements: GradingJudgements = {
    start: "high",
    startWhy: "",
    down: { imprecision: { levels: 1, why: "Secret" } },
    up: {}
  }
  const estimateHash = estimateFingerprint(first.content)
  const sign = (id: string, { member }: Person, seat: number) =>
    database.insert(grading).values({
      id,
      seat,
      outcomeId: first.id,
      memberId: member.id,
      college: member.college,
      judgements,
      estimateHash,
      signedAt: now(),
      updatedAt: now()
    })
  await sign("one", kit.abel, 1)
  for (const ending of ["json", "fhir.json", "csv"]) {
    const text = await (await kit.marcel.call(at(kit, `export.${ending}`))).text()
    expect(text).not.toContain("Secret")
    expect(text).not.toContain("Abel")
  }
  await sign("two", kit.nadia, 2)
  await database.insert(reconciliation).values({
    outcomeId: first.id,
    agreed: { judgements, differences: [], favours: "intervention", suffices: false, certainty: "low" },
    settles: ["one@0", "two@0"],
    estimateHash,
    decidedAt: now()
  })
  const out = (await (await kit.marcel.call(at(kit, "export.json"))).json()) as EvidenceFile
  expect(out.questions[0]?.outcomes[0]?.agreed).toMatchObject({ certainty: "low", on: "2026-03-03" })
  expect(JSON.stringify(out)).not.toContain("Abel")
  expect(await (await kit.marcel.call(at(kit, "export.csv?decimal=comma"))).text()).toContain("Certitude faible")
})
