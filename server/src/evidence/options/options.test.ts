import { sampleOption } from "@recos/schemas/evidence/options/sample-options"
import { describe, expect, it } from "vitest"
import { journal } from "../../storage/tables/journal.ts"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { openQuestionHouse, type QuestionHouse } from "../../testing/question-house.ts"
import type { ShownOption } from "./list-options.ts"

const NOBODY = "00000000-0000-4000-8000-000000000000"
const SOURCED = { source: "Janusinfo, Region Stockholm", on: "2024-05-06" }

const shown = ({ abel, recoId }: QuestionHouse) => jsonOf<ShownOption[]>(abel.call(`/api/recos/${recoId}/options`))
const namesOf = async (kit: QuestionHouse) => (await shown(kit)).map(({ name }) => name)

async function add(kit: QuestionHouse, option: object): Promise<string> {
  return (await jsonOf<{ id: string }>(kit.ask(kit.marcel, "POST", "/options", option))).id
}

describe("the options of a reco", () => {
  it("begin with a kind and a name, and come back as they were written", async () => {
    const kit = await openQuestionHouse()
    const answer = await kit.ask(kit.marcel, "POST", "/options", { kind: "plant", name: " Thym " })
    expect(answer.status).toBe(201)
    const { id } = await jsonOf<{ id: string }>(answer)
    expect(await shown(kit)).toEqual([{ id, revision: 0, ...sampleOption() }])
    const questions = [await kit.addQuestion("Une tisane de thym")]
    const whole = sampleOption({
      name: "Thym",
      preparation: "Tisane",
      plantPart: "Feuille et fleur",
      hmpcStatus: "traditional",
      indication: "Toux,\ngorge",
      interactions: "Aucune connue",
      exclusions: "Moins de 4 ans",
      monographUrl: "https://www.ema.europa.eu/en/medicines/herbal/thymi-herba",
      monographOn: "2013-11-12",
      hazard: { persistence: 3, bioaccumulation: 0, toxicity: 2, dataLimits: true, ...SOURCED },
      risk: { level: "not-excluded", ...SOURCED },
      carbon: { value: 0.125, unit: "g CO₂e par dose", source: "", on: null },
      questions,
      equalEfficacy: { group: "Toux", why: "Autant de nuits calmes" }
    })
    const changed = await kit.ask(kit.abel, "PATCH", `/options/${id}`, { ...whole, revision: 0 })
    expect(await jsonOf(changed)).toEqual({ id, revision: 1 })
    expect(await shown(kit)).toEqual([{ id, revision: 1, ...whole }])
  })

  it("keep what does not apply to a new kind", async () => {
    const kit = await openQuestionHouse()
    const id = await add(kit, { kind: "plant", name: "Thym", plantPart: "Feuille", hmpcStatus: "traditional" })
    await kit.ask(kit.abel, "PATCH", `/options/${id}`, { kind: "drug", revision: 0 })
    expect(await shown(kit)).toMatchObject([{ kind: "drug", plantPart: "Feuille", hmpcStatus: "traditional" }])
  })

  it.each([
    { kind: "plant" },
    { kind: "plant", name: " " },
    { kind: "potion", name: "Thym" },
    { kind: "plant", name: "Th\u0000ym" },
    { kind: "plant", name: "Thym", indication: "\u202Eegnaro" },
    { kind: "plant", name: "Thym", hmpcStatus: "high" },
    { kind: "plant", name: "Thym", monographUrl: "javascript:alert(1)" },
    { kind: "plant", name: "Thym", monographUrl: "https://ema.europa.eu/\u0007" },
    { kind: "plant", name: "Thym", monographOn: "2013-13-40" },
    {
      kind: "drug",
      name: "A",
      hazard: { persistence: 4, bioaccumulation: 0, toxicity: 0, dataLimits: false, ...SOURCED }
    },
    {
      kind: "drug",
      name: "A",
      hazard: { persistence: 1.5, bioaccumulation: 0, toxicity: 0, dataLimits: false, ...SOURCED }
    },
    { kind: "drug", name: "A", risk: { level: 3, ...SOURCED } },
    { kind: "drug", name: "A", carbon: { value: -1, unit: "g", ...SOURCED } },
    { kind: "drug", name: "A", carbon: { value: 1, unit: "g\u202E", ...SOURCED } },
    { kind: "drug", name: "A", questions: Array.from({ length: 51 }, () => NOBODY) }
  ])("are refused when they do not fit: %j", async (written) => {
    const kit = await openQuestionHouse()
    expect((await kit.ask(kit.marcel, "POST", "/options", written)).status).toBe(400)
  })

  it("speak of the reco's own questions, and outlive one that is removed", async () => {
    const kit = await openQuestionHouse()
    const refused = await kit.ask(kit.marcel, "POST", "/options", { kind: "plant", name: "Thym", questions: [NOBODY] })
    expect(refused.status).toBe(404)
    const question = await kit.addQuestion("Thym")
    const id = await add(kit, { kind: "plant", name: "Thym", questions: [question] })
    expect((await kit.ask(kit.abel, "DELETE", `/questions/${question}?revision=0`)).status).toBe(204)
    const kept = await kit.ask(kit.abel, "PATCH", `/options/${id}`, {
      questions: [question],
      preparation: "Tisane",
      revision: 0
    })
    expect(kept.status).toBe(200)
    const lost = await kit.ask(kit.abel, "PATCH", `/options/${id}`, { questions: [NOBODY], revision: 1 })
    expect(lost.status).toBe(404)
  })

  it("are changed by one person at a time", async () => {
    const kit = await openQuestionHouse()
    const id = await add(kit, { kind: "plant", name: "Thym" })
    const answers = await Promise.all([
      kit.ask(kit.marcel, "PATCH", `/options/${id}`, { preparation: "Tisane", revision: 0 }),
      kit.ask(kit.abel, "PATCH", `/options/${id}`, { preparation: "Sirop", revision: 0 })
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await kit.ask(kit.abel, "DELETE", `/options/${id}?revision=0`)).status).toBe(409)
    expect((await kit.ask(kit.abel, "DELETE", `/options/${id}?revision=1`)).status).toBe(204)
    expect(await shown(kit)).toEqual([])
  })

  it("take any order, said in the journal with their names", async () => {
    const kit = await openQuestionHouse()
    const [thyme, , honey] = [
      await add(kit, { kind: "plant", name: "Thym" }),
      await add(kit, { kind: "drug", name: "Codéine" }),
      await add(kit, { kind: "non-drug", name: "Miel" })
    ]
    expect((await kit.ask(kit.abel, "PUT", `/options/${honey}/place`, { before: thyme })).status).toBe(204)
    expect(await namesOf(kit)).toEqual(["Miel", "Thym", "Codéine"])
    expect((await kit.ask(kit.abel, "PUT", `/options/${honey}/place`, { before: NOBODY })).status).toBe(404)
    const rows = await kit.house.database.select().from(journal)
    expect(rows.filter(({ event }) => event === "option.changed").map(({ detail }) => detail)).toMatchObject([
      { change: "added", name: "Thym" },
      { change: "added", name: "Codéine" },
      { change: "added", name: "Miel" },
      { change: "moved", name: "Miel" }
    ])
  })

  it("of another reco are not found", async () => {
    const kit = await openQuestionHouse()
    const id = await add(kit, { kind: "plant", name: "Thym" })
    const created = await kit.marcel.call("/api/recos", { method: "POST", json: { title: "Toux", language: "fr" } })
    const other = (await jsonOf<{ id: string }>(created)).id
    const answers = await Promise.all([
      kit.marcel.call(`/api/recos/${other}/options/${id}`, { method: "PATCH", json: { name: "X", revision: 0 } }),
      kit.marcel.call(`/api/recos/${other}/options/${id}?revision=0`, { method: "DELETE" }),
      kit.marcel.call(`/api/recos/${other}/options/${id}/place`, { method: "PUT", json: { before: null } })
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(await namesOf(kit)).toEqual(["Thym"])
  })

  it("are sixty at most, and tell those who follow", async () => {
    const kit = await openQuestionHouse()
    let told = 0
    const stop = kit.house.evidenceNews.follow(kit.recoId, () => {
      told += 1
    })
    for (let count = 0; count < 60; count += 1) await add(kit, { kind: "drug", name: `Option ${count}` })
    expect(told).toBe(60)
    stop()
    const refused = await errorOf(kit.ask(kit.marcel, "POST", "/options", { kind: "drug", name: "Une de trop" }))
    expect(refused.code).toBe("too-many")
  })
})
