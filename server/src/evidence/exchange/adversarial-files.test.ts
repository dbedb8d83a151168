import { expect, test } from "vitest"
import { evidenceImport } from "../../storage/tables/exchange.ts"
import { outcome, question } from "../../storage/tables/questions.ts"
import { reference } from "../../storage/tables/references.ts"
import { sampleFiles, WALKING } from "../../testing/evidence-files.ts"
import { openRecoHouse, type RecoHouse } from "../../testing/reco-house.ts"
import type { Imported } from "./import-evidence.ts"

const at = ({ recoId }: RecoHouse, rest: string) => `/api/recos/${recoId}/evidence/${rest}`

const post = (kit: RecoHouse, rest: string, json: unknown) => kit.marcel.call(at(kit, rest), { method: "POST", json })

const rowsOf = ({ house: { database } }: RecoHouse) => ({
  questions: database.select().from(question).all(),
  outcomes: database.select().from(outcome).all(),
  references: database.select().from(reference).all(),
  imports: database.select().from(evidenceImport).all()
})

test("files that hold no evidence are named, and nothing is written", async () => {
  const kit = await openRecoHouse()
  const before = rowsOf(kit)
  const strange: [name: string, json: unknown][] = [
    ["salut.json", { hello: 1 }],
    ["nul.json", null],
    ["lot.json", { resourceType: "Bundle", entry: [null] }],
    ["numero.json", { resourceType: "Evidence", id: 12 }],
    ["autre-lot.json", { resourceType: "Bundle", entry: [{ resource: null }] }],
    ["faux-export.json", { kind: "recos-evidence", format: 99 }]
  ]
  for (const [name, json] of strange) {
    const answer = await post(kit, "import", { files: [...sampleFiles(), { name, json }] })
    expect([name, answer.status]).toEqual([name, 422])
    expect(await answer.text()).toContain(name)
  }
  const empty = await post(kit, "import", {
    files: [{ name: "o.json", json: { resourceType: "Organization", id: "o" } }]
  })
  expect(empty.status).toBe(422)
  expect(rowsOf(kit)).toEqual(before)
})

test("files made to harm are refused or read as what they are", async () => {
  const kit = await openRecoHouse()
  const before = rowsOf(kit)
  const raw = (body: string) => kit.marcel.call(at(kit, "import"), { method: "POST", body })
  const nested = `${"[".repeat(20_000)}${"]".repeat(20_000)}`
  expect((await raw(`{"files":[{"name":"profond.json","json":${nested}}]}`)).status).toBe(422)
  const sections = `${'{"section":['.repeat(3000)}${"]}".repeat(3000)}`
  const composed = `{"resourceType":"Composition","id":"c","section":[${sections}]}`
  expect((await raw(`{"files":[{"name":"sections.json","json":${composed}}]}`)).status).toBe(422)
  expect((await raw(`{"files":[]}`)).status).toBe(400)
  expect((await raw(`{"files":[{"name":"a\\u0000","json":{}}]}`)).status).toBe(400)
  expect((await raw(`{"files":"x"}`)).status).toBe(400)
  expect((await raw(`{"files`)).status).toBe(400)
  expect((await raw(JSON.stringify({ files: [{ name: "gros.json", json: "x".repeat(5_000_000) }] }))).status).toBe(413)
  expect(rowsOf(kit)).toEqual(before)
  const prototype = `{"resourceType":"Organization","id":"p","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`
  const files = [...sampleFiles().map((file) => JSON.stringify(file)), `{"name":"p.json","json":${prototype}}`]
  expect((await raw(`{"files":[${files.join(",")}]}`)).status).toBe(201)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test("wrong types, names of what every object has, and levels that GRADE has not end in findings", async () => {
  const kit = await openRecoHouse()
  const odd = structuredClone(WALKING)
  Object.assign(odd, {
    statistic: [
      { statisticType: { coding: [{ code: "constructor" }], text: "__proto__" }, quantity: { value: 1 } },
      { statisticType: { text: "odds ratio" }, quantity: { value: 2 }, sampleSize: { numberOfStudies: 2.5 } }
    ],
    certainty: [
      {
        subcomponent: [
          { type: { text: "constructor" }, rating: { text: "constructor" } },
          { type: { text: "Indirectness" }, rating: { text: "EXTREMELY_SERIOUS" } }
        ]
      }
    ]
  })
  const files = sampleFiles().map((file) => (file.json === WALKING ? { ...file, json: odd } : file))
  const wrong = { name: "type.json", json: { resourceType: "Evidence", id: "odd", statistic: "x" } }
  const answer = await post(kit, "import", { files: [...files, wrong] })
  const { findings, kept } = (await answer.json()) as Imported
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["measure-unknown", "not-understood"]))
  expect(kept.map(({ resource }) => resource)).toContain("Evidence/walking")
  expect(rowsOf(kit).outcomes.map(({ content }) => content.name)).toEqual(["Chutes"])
})
