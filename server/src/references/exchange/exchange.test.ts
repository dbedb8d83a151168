import type { Reference } from "@recos/schemas/references/reference"
import { describe, expect, it } from "vitest"
import { readLiveTexts } from "../../collaboration/live-texts.ts"
import { documentProblems } from "../../life/document-problems.ts"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { openQuestionHouse } from "../../testing/question-house.ts"
import { openRecoHouse, type RecoHouse } from "../../testing/reco-house.ts"
import { sampleText } from "../../testing/sample-text.ts"
import type { KeptReference } from "../references-of.ts"
import type { SourcesPreview } from "./preview-references.ts"

const RIS = `TY  - JOUR
TI  - Prevention and treatment of low back pain
AU  - Foster, Nadine E.
PY  - 2018
DO  - 10.1016/S0140-6736(18)30489-6
ER  -

TY  - JOUR
TI  - Prévenir le mal de dos
AU  - Roux, Jeanne
PY  - 2020
ER  -

TY  - JOUR
TI  - Prévenir le mal de dos
AU  - Roux, Jeanne
PY  - 2020
ER  -

TY  - JOUR
AU  - Personne
ER  -
`
const FOSTER = {
  type: "article-journal",
  title: "Titre tapé à la main",
  author: [{ family: "Foster", given: "N." }],
  DOI: "10.1016/s0140-6736(18)30489-6"
}

const address = ({ recoId }: RecoHouse, rest = "") => `/api/recos/${recoId}/references${rest}`
const post = (kit: RecoHouse, rest: string, json: object) =>
  kit.marcel.call(address(kit, rest), { method: "POST", json })
const listOf = (kit: RecoHouse) => jsonOf<KeptReference[]>(kit.marcel.call(address(kit)))

describe("a file of sources", () => {
  it("is first shown with its duplicates and what is not understood, and changes nothing", async () => {
    const kit = await openRecoHouse()
    await post(kit, "", { csl: FOSTER })
    const preview = await jsonOf<SourcesPreview>(post(kit, "/import/preview", { text: RIS }))
    expect(preview.sources.map(({ entry, line, known, twin }) => [entry, line, known, twin])).toEqual([
      [1, 1, "foster", null],
      [2, 8, null, null],
      [3, 14, null, 2]
    ])
    expect(preview.unread).toEqual([{ entry: 4, line: 20, why: "title", start: "TY - JOUR AU - Personne ER -" }])
    expect(await listOf(kit)).toHaveLength(1)
  })

  it("brings in what was chosen, each under an id of its own, and tells the journal", async () => {
    const kit = await openRecoHouse()
    const answer = await post(kit, "/import", { text: RIS, chosen: [3, 1, 2] })
    expect(answer.status).toBe(201)
    expect((await listOf(kit)).map(({ id, checkedOn }) => [id, checkedOn])).toEqual([
      ["foster-2018", null],
      ["roux-2020", null],
      ["roux-2020-2", null]
    ])
    const journal = await jsonOf<{ rows: { event: string }[] }>(kit.solange.call(`/api/recos/${kit.recoId}/journal`))
    expect(JSON.stringify(journal).match(/reference\.added/g)).toHaveLength(3)
  })

  it("keeps apart two imports that meet", async () => {
    const kit = await openRecoHouse()
    const answers = await Promise.all([1, 2].map(() => post(kit, "/import", { text: RIS, chosen: [1] })))
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect((await listOf(kit)).map(({ id }) => id)).toEqual(["foster-2018", "foster-2018-2"])
  })

  it("is refused whole when an entry is not in it, when it is no such file, or past what a reco holds", async () => {
    const kit = await openRecoHouse()
    const missing = await errorOf(post(kit, "/import", { text: RIS, chosen: [1, 4] }))
    expect(missing.message).toMatch(/^Le fichier ne contient pas toutes/)
    expect((await errorOf(post(kit, "/import/preview", { text: "Bonjour" }))).message).toMatch(/^Ce fichier n’est ni/)
    const many = Array.from({ length: 400 }, (_, place) => `TY  - BOOK\nTI  - Livre ${place}\nER  -\n`).join("")
    const chosen = Array.from({ length: 400 }, (_, place) => place + 1)
    expect((await post(kit, "/import", { text: many, chosen })).status).toBe(201)
    expect((await errorOf(post(kit, "/import", { text: many, chosen }))).message).toMatch(/500 sources au plus/)
    expect(await listOf(kit)).toHaveLength(400)
  })

  it("of a long file is shown and chosen by parts", async () => {
    const kit = await openRecoHouse()
    const text = Array.from({ length: 700 }, (_, place) => `TY  - BOOK\nTI  - Livre ${place + 1}\nER  -\n`).join("")
    const preview = await jsonOf<SourcesPreview>(post(kit, "/import/preview", { text, from: 501 }))
    expect(preview).toMatchObject({ total: 700, from: 501, to: 700 })
    expect(preview.sources.map(({ entry }) => entry)).toEqual(Array.from({ length: 200 }, (_, place) => 501 + place))
    expect((await post(kit, "/import", { text, chosen: [2, 699] })).status).toBe(201)
    expect((await listOf(kit)).map(({ csl }) => csl.title)).toEqual(["Livre 2", "Livre 699"])
  })

  it.each([
    { text: "" },
    { text: "TY  - BOOK", chosen: [] },
    { text: RIS, chosen: [0] },
    { text: RIS, chosen: ["1"] },
    { text: "a".repeat(2_000_001), chosen: [1] }
  ])("is refused when what is asked does not fit", async (json) => {
    const kit = await openRecoHouse()
    expect((await post(kit, "/import", json)).status).toBe(400)
  })

  it.each(["ris", "bib", "json"])("of the reco as .%s brings back the same sources", async (ending) => {
    const kit = await openRecoHouse()
    await post(kit, "/import", { text: RIS, chosen: [1, 2] })
    const file = await kit.marcel.call(address(kit, `/export.${ending}`))
    expect(file.headers.get("content-disposition")).toMatch(new RegExp(`-sources\\.${ending}"$`))
    const text = await file.text()
    const preview = await jsonOf<SourcesPreview>(post(kit, "/import/preview", { text }))
    expect(preview.sources.map(({ known }) => known)).toEqual(["foster-2018", "roux-2020"])
    const kept = await listOf(kit)
    expect(preview.sources.map(({ csl }) => csl)).toEqual(kept.map(({ csl }) => csl))
  })
})

describe("a source in doubt", () => {
  const change = (kit: RecoHouse, json: object) => kit.marcel.call(address(kit, "/foster"), { method: "PATCH", json })

  it("is marked by hand with a reason, from the day it was found, until somebody takes the mark off", async () => {
    const kit = await openRecoHouse()
    await post(kit, "", { csl: FOSTER })
    const mark = { kind: "retracted", reason: "Données inventées, dit la revue." }
    expect((await change(kit, { mark: { ...mark, reason: "" }, revision: 0 })).status).toBe(400)
    expect((await change(kit, { mark, revision: 0 })).status).toBe(200)
    expect((await listOf(kit))[0]?.mark).toEqual({ ...mark, on: "2026-03-03" })
    kit.advance(48 * 3_600_000)
    await change(kit, { mark: { ...mark, reason: "Retirée par la revue." }, revision: 1 })
    expect((await listOf(kit))[0]?.mark).toEqual({
      kind: "retracted",
      reason: "Retirée par la revue.",
      on: "2026-03-03"
    })
    await change(kit, { checkedOn: "2026-03-05", revision: 2 })
    expect((await listOf(kit))[0]).toMatchObject({ mark: { on: "2026-03-03" }, checkedOn: "2026-03-05" })
    await change(kit, { mark: null, revision: 3 })
    expect((await listOf(kit))[0]).not.toHaveProperty("mark")
  })

  it("is frozen with its mark, and without any word of it when it has none", async () => {
    const kit = await openRecoHouse()
    await post(kit, "", { csl: FOSTER })
    const frozen = async (number: string) => {
      expect((await kit.step(kit.solange, "submit", "À relire")).status).toBe(200)
      const answer = await kit.marcel.call(`/api/recos/${kit.recoId}/versions/${number}`)
      return (await jsonOf<{ content: { references: Reference[] } }>(answer)).content.references
    }
    await kit.write(kit.marcel, sampleText({ inBrief: "Bouger aide.", cites: "foster" }))
    const source = { id: "foster", csl: FOSTER, checkedOn: null }
    // To the letter: a hash is made of it.
    expect(await frozen("1.0")).toStrictEqual([source])
    expect((await kit.step(kit.solange, "return", "Une source est rétractée.")).status).toBe(200)
    const mark = { kind: "retracted", reason: "Retirée par la revue." }
    expect((await change(kit, { mark, revision: 0 })).status).toBe(200)
    expect(await frozen("1.1")).toStrictEqual([{ ...source, mark: { ...mark, on: "2026-03-03" } }])
  })

  it("is told as advice to those who write, where the text cites it", async () => {
    const kit = await openRecoHouse()
    await post(kit, "", { csl: FOSTER })
    await kit.write(kit.marcel, sampleText({ cites: "foster" }))
    await change(kit, { mark: { kind: "retracted", reason: "Retirée par la revue." }, revision: 0 })
    const live = await readLiveTexts(kit.house, kit.recoId)
    const problems = await documentProblems(kit.house.database, kit.recoId, live)
    expect(problems).toContainEqual(expect.objectContaining({ code: "citation-retracted", severity: "warning" }))
  })

  it("stays while the figures of an outcome come from it", async () => {
    const kit = await openQuestionHouse()
    await post(kit, "", { csl: FOSTER })
    const outcome = await kit.addOutcome(await kit.addQuestion("Marcher"), "Douleur")
    const [shown] = (await kit.seenBy(kit.solange)).questions.flatMap(({ outcomes }) => outcomes)
    const estimate = { ...shown?.estimate, references: ["foster"] }
    const changed = await kit.ask(kit.solange, "PATCH", `/outcomes/${outcome}`, { estimate, revision: 0 })
    expect(changed.status).toBe(200)
    const removed = await kit.marcel.call(address(kit, "/foster"), { method: "DELETE" })
    expect((await errorOf(removed)).message).toMatch(/^Les chiffres d’un critère/)
  })
})
