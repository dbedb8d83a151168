import type { DocumentNode } from "@recos/schemas/document/document"
import type { DocumentJson } from "@recos/schemas/versions/frozen"
import { describe, expect, it } from "vitest"
import type { ComparedVersions } from "../heavy/compare-states.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openQuestionHouse } from "../testing/question-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import type { VersionDetail } from "../versions/read-versions.ts"

/** The sample text whose clinical question says nothing itself, and shows one of the evidence. */
function textAsking(question: string): DocumentJson {
  const text = sampleText()
  for (const section of text.content) {
    for (const block of section.content ?? []) {
      if (block.type !== "pico") continue
      block.attrs = { ...block.attrs, question }
      for (const item of block.content ?? []) item.content = [{ type: "paragraph" }]
    }
  }
  return text
}

const clinicalQuestion = (document: unknown): DocumentNode | undefined =>
  (document as { content: DocumentNode[] }).content
    .flatMap(({ content }) => content ?? [])
    .find(({ type }) => type === "pico")

const whole = { population: "Adultes qui ont mal au dos", comparison: "Se reposer" }

/** A question of the evidence in all its parts. */
async function askedHouse() {
  const kit = await openQuestionHouse()
  const question = await kit.addQuestion("Marcher")
  await kit.addOutcome(question, "Mal de dos à six semaines")
  const change = async (words: object) => {
    const [shown] = (await kit.seenBy(kit.solange)).questions
    const answer = await kit.ask(kit.solange, "PATCH", `/questions/${question}`, {
      ...words,
      revision: shown?.revision
    })
    expect(answer.status).toBe(200)
  }
  return { ...kit, question, change }
}

describe("a clinical question of the text that shows one of the evidence", () => {
  it("is held back while neither says a part, and goes once the evidence says it", async () => {
    const { solange, marcel, write, step, question, change } = await askedHouse()
    await change({ population: whole.population })
    await write(marcel, textAsking(question))
    const { missing } = await errorOf(await step(solange, "submit", "Note"))
    expect(missing).toMatchObject([{ code: "document-problem", problem: "pico-part-empty" }])
    await change(whole)
    expect((await step(solange, "submit", "Première version")).status).toBe(200)
  })

  it("is frozen without words of its own, and a change of the evidence shows in the comparison of the text", async () => {
    const { solange, marcel, abel, recoId, write, step, question, change } = await askedHouse()
    await change(whole)
    await write(marcel, textAsking(question))
    expect((await step(solange, "submit", "Première version")).status).toBe(200)
    const { content } = await jsonOf<VersionDetail>(abel.call(`/api/recos/${recoId}/versions/1.0`))
    expect(clinicalQuestion(content.documents.fr)?.attrs).toMatchObject({ question })
    expect(JSON.stringify(content.documents.fr)).not.toContain(whole.population)
    expect((await step(solange, "return", "On reprend")).status).toBe(200)
    await change({ ...whole, comparison: "Rester au lit" })
    const compared = await jsonOf<ComparedVersions>(abel.call(`/api/recos/${recoId}/versions/1.0/compare/draft`))
    const changed = compared.documents.fr?.sections.flatMap(({ blocks }) =>
      blocks.filter(({ change: what }) => what !== "same")
    )
    expect(JSON.stringify(changed)).toContain("Rester au lit")
    expect(compared.shownQuestions.older).toMatchObject([{ id: question, comparison: "Se reposer" }])
  })

  it("is written in the words of the evidence in the Markdown for people", async () => {
    const { solange, marcel, recoId, write, question, change } = await askedHouse()
    await change(whole)
    await write(marcel, textAsking(question))
    const answer = await solange.call(`/api/recos/${recoId}/export.md?language=fr`)
    const text = await answer.text()
    for (const words of [whole.population, "Marcher", whole.comparison, "Mal de dos à six semaines"]) {
      expect(text).toContain(words)
    }
  })
})
