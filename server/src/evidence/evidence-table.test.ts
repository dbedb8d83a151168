import type { DocumentNode } from "@recos/schemas/document/document"
import type { DocumentJson } from "@recos/schemas/versions/frozen"
import { describe, expect, it } from "vitest"
import type { ComparedVersions } from "../heavy/compare-states.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openQuestionHouse } from "../testing/question-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import type { VersionDetail } from "../versions/read-versions.ts"

const evidenceTable = (question: string): DocumentNode => ({ type: "evidenceTable", attrs: { id: "t1", question } })

/** The sample text with an evidence table at the end of its practical advice. */
function textShowing(question: string): DocumentJson {
  const text = sampleText()
  text.content.find(({ attrs }) => attrs?.kind === "practical-advice")?.content?.push(evidenceTable(question))
  return text
}

const blocksOf = (document: unknown): DocumentNode[] =>
  (document as { content: DocumentNode[] }).content.flatMap(({ content }) => content ?? [])

describe("the evidence table of a text", () => {
  it.each([
    ["no question", "", "evidence-table-empty"],
    ["a question that is not of this reco", "otite-antibiotique", "evidence-table-unknown"]
  ])("stops its review when it shows %s", async (_name, question, problem) => {
    const { solange, marcel, write, step } = await openQuestionHouse()
    await write(marcel, textShowing(question))
    const { missing } = await errorOf(await step(solange, "submit", "Note"))
    expect(missing).toMatchObject([{ code: "document-problem", problem, place: { panel: "text", node: "t1" } }])
  })

  it("stops the review once its question was removed", async () => {
    const kit = await openQuestionHouse()
    const question = await kit.addQuestion("Marcher")
    await kit.write(kit.marcel, textShowing(question))
    const [shown] = (await kit.seenBy(kit.solange)).questions
    const gone = await kit.ask(kit.solange, "DELETE", `/questions/${question}?revision=${shown?.revision}`)
    expect(gone.status).toBeLessThan(300)
    const { missing } = await errorOf(await kit.step(kit.solange, "submit", "Note"))
    expect(missing).toMatchObject([{ problem: "evidence-table-unknown" }])
  })

  it("is frozen where it stands, beside the figures of its question, and compared with them", async () => {
    const kit = await openQuestionHouse()
    const { solange, marcel, abel, recoId } = kit
    const question = await kit.addQuestion("Marcher")
    await kit.addOutcome(question, "Mal de dos à six semaines")
    await kit.write(marcel, textShowing(question))
    expect((await kit.step(solange, "submit", "Première version")).status).toBe(200)
    const { content } = await jsonOf<VersionDetail>(abel.call(`/api/recos/${recoId}/versions/1.0`))
    expect(blocksOf(content.documents.fr)).toContainEqual(evidenceTable(question))
    expect(content.evidence?.questions.map(({ id }) => id)).toEqual([question])
    const compared = await jsonOf<ComparedVersions>(abel.call(`/api/recos/${recoId}/versions/1.0/compare/draft`))
    expect(compared.shownQuestions.older).toMatchObject([{ id: question, intervention: "Marcher" }])
    expect(compared.shownQuestions.newer).toEqual(compared.shownQuestions.older)
  })

  it("is written with its figures in the Markdown for people", async () => {
    const { solange, marcel, recoId, write, addQuestion, addOutcome } = await openQuestionHouse()
    const question = await addQuestion("Marcher")
    await addOutcome(question, "Mal de dos à six semaines")
    await write(marcel, textShowing(question))
    const answer = await solange.call(`/api/recos/${recoId}/export.md?language=fr`)
    expect(await answer.text()).toMatch(/^\| Mal de dos à six semaines +\| Aucun chiffre n’est donné\./m)
  })
})
