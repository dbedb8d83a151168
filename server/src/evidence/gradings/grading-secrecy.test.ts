import { wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { jsonOf } from "../../testing/answers.ts"
import { type GradedHouse, openGradedHouse } from "../../testing/graded-house.ts"
import type { Caller } from "../../testing/house.ts"

/** Words that only the first reviewer's grading holds. */
const SECRET = "châtaigne-ambrée"

/** The words of an answer; of a stream of events, what comes first. */
async function wordsOf(answer: Response): Promise<string> {
  const type = answer.headers.get("content-type") ?? ""
  if (type.includes("wordprocessingml") || type === "application/zip")
    return partsOf(new Uint8Array(await answer.arrayBuffer()))
  // The room on a disk moves by itself.
  if (type.startsWith("application/json")) return (await answer.text()).replace(/"freeBytes":\d+/, "")
  if (!type.startsWith("text/event-stream")) return answer.text()
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  const first = await reader?.read()
  await reader?.cancel()
  return first?.value ?? ""
}

/** All that a Word file or an archive says, but the moment when it was made. */
function partsOf(file: Uint8Array): string {
  const { "docProps/core.xml": _made, ...parts } = unzipSync(file)
  return JSON.stringify(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** Every answer that somebody can read on this house, whole, by its address: all routes that are there, whoever wrote them. */
async function everyAnswer(kit: GradedHouse, call: Caller): Promise<Map<string, string>> {
  const holes: Record<string, string> = {
    ":id": kit.recoId,
    ":questionId": kit.questionId,
    ":outcomeId": kit.outcomeId,
    ":number": "1.0",
    ":older": "1.0",
    ":newer": "draft"
  }
  const patterns = new Set(kit.app.routes.filter(({ method }) => method === "GET").map(({ path }) => path))
  const answers = new Map<string, string>()
  for (const pattern of patterns) {
    if (!pattern.startsWith("/api/") || pattern.includes("*")) continue
    const named = pattern.replace("/documents/:id", `/documents/${kit.documentId}`)
    const path = named.replace(/:\w+(\{[^}]*\})?/g, (hole) => holes[hole.replace(/\{.*/, "")] ?? "1")
    for (const query of ["", "?language=fr", "?format=json", "?format=csv"]) {
      const answer = await call(`${path}${query}`)
      answers.set(`${path}${query}`, `${answer.status} ${await wordsOf(answer)}`)
    }
  }
  return answers
}

/** All but the journal, which says that somebody signed. */
const withoutJournal = (answers: Map<string, string>): [string, string][] =>
  [...answers].filter(([path]) => !path.includes("/journal"))

describe("a grading, before the second is signed", () => {
  it("changes nothing in any answer to anybody else, whatever it says", async () => {
    const kit = await openGradedHouse()
    // Two refusals for haste are alike whatever they hide.
    kit.house.limits.attempt = async () => ({ allowed: true })
    const administrator = await kit.person({ name: "Aurore", role: "administrator" })
    await kit.declare(kit.nadia, { kind: "none" })
    await kit.save(kit.nadia, wholeDraft())
    await kit.grade(kit.abel, wholeDraft({}, SECRET))
    const { number } = await kit.submit()
    expect(number).toBe("1.0")
    expect((await kit.step(kit.solange, "return", "Encore un essai à lire")).status).toBe(200)

    const others = [kit.nadia, kit.solange, administrator]
    const before = await Promise.all(others.map(({ call }) => everyAnswer(kit, call)))
    await kit.takeBack(kit.abel)
    const changed = { levels: 2, why: `${SECRET}, et très grave` }
    await kit.save(kit.abel, { ...wholeDraft({ riskOfBias: changed, imprecision: changed }, SECRET), start: "low" })
    await kit.sign(kit.abel)
    const after = await Promise.all(others.map(({ call }) => everyAnswer(kit, call)))

    for (const [index, answers] of after.entries()) {
      expect(withoutJournal(answers)).toEqual(withoutJournal(before[index] ?? new Map()))
      for (const [path, words] of answers) {
        expect(words, path).not.toContain(SECRET)
        expect(words, path).not.toMatch(/^429 /)
      }
      expect(answers.get(`/api/recos/${kit.recoId}/outcomes/${kit.outcomeId}/gradings`)).toMatch(/^200 .*Abel Rouvière/)
      expect(answers.get(`/api/recos/${kit.recoId}/evidence`)).toMatch(/^200 /)
      expect(answers.get(`/api/recos/${kit.recoId}/versions/1.0`)).toMatch(/^200 /)
      for (const file of ["export.json", "export.fhir.json", "export.csv"]) {
        expect(answers.get(`/api/recos/${kit.recoId}/evidence/${file}`), file).toMatch(/^200 /)
      }
    }
  }, 120_000)

  it("is told by the journal and the news without a word of what it says", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft({}, SECRET))
    const { items: rows } = await jsonOf<{ items: { event: string; detail: object }[] }>(
      kit.nadia.call(`/api/recos/${kit.recoId}/journal`)
    )
    expect(rows.filter(({ event }) => event.startsWith("grading"))).toEqual([
      expect.objectContaining({ event: "grading.signed", detail: { outcomeId: kit.outcomeId } })
    ])
    const stream = await kit.nadia.call(`/api/recos/${kit.recoId}/events`)
    expect(await wordsOf(stream)).toMatch(/^event: changed\ndata: \[\]\n/)
  })

  it("is not told by what the other reviewer's own requests answer", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft({}, SECRET))
    const answers = [
      await kit.declare(kit.nadia, { kind: "none" }),
      await kit.save(kit.nadia, wholeDraft()),
      await kit.settle(kit.nadia),
      await kit.takeBack(kit.nadia),
      await kit.sign(kit.nadia)
    ]
    for (const answer of answers) expect(await answer.text()).not.toContain(SECRET)
  })

  it("is shown to the other once both are signed", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft({}, SECRET))
    await kit.grade(kit.nadia, wholeDraft())
    const answer = await kit.nadia.call(`/api/recos/${kit.recoId}/outcomes/${kit.outcomeId}/gradings`)
    expect(await answer.text()).toContain(SECRET)
  })
})
