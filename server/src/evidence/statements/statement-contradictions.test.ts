import { attributeOf, type RecoDocument } from "@recos/schemas/document/document"
import { emptyEstimate } from "@recos/schemas/evidence/effects/empty-estimate"
import { wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import type { Answer } from "@recos/schemas/evidence/statements/finding-catalogue"
import { expect, it } from "vitest"
import type { RecoDetail } from "../../life/read-reco.ts"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { openGradedHouse } from "../../testing/graded-house.ts"
import { sampleText } from "../../testing/sample-text.ts"
import type { ShownStatementEvidence } from "./read-statement-evidence.ts"

const REASON = "Le groupe en a débattu, et voici pourquoi."
const NO_ANSWERS: Record<Answer, string> = {
  withoutStudies: "",
  certaintyReason: "",
  gradeReason: "",
  strengthReason: "",
  directionReason: "",
  wordingReason: ""
}

/** « Nous recommandons, certitude élevée, grade A », with what it answers its readers. */
function boldText(answers: Partial<Record<Answer, string>> = {}): RecoDocument {
  const text = sampleText({ statement: "Nous recommandons la marche, qui réduit la douleur." })
  for (const section of text.content) {
    for (const node of section.content ?? []) {
      if (node.type !== "statement") continue
      const bold = { direction: "for", strength: "strong", hasGrade: "A", certainty: "high" }
      node.attrs = { ...node.attrs, ...bold, ...NO_ANSWERS, ...answers }
    }
  }
  return text
}

const idIn = (text: RecoDocument): string =>
  String(
    text.content
      .flatMap(({ content = [] }) => content)
      .filter(({ type }) => type === "statement")
      .map((node) => attributeOf(node, "id"))[0]
  )

it("stops the methodologist’s reco at each point in which its statement goes against its evidence, until each is answered", async () => {
  const kit = await openGradedHouse()
  // More pain with the intervention, on trials of which two reviewers make very low certainty.
  const harm = await kit.addOutcome("Douleur vive", {
    estimate: { ...emptyEstimate(), measure: "RR", point: 1.5, low: 1.2, high: 1.9, design: "Essais randomisés" }
  })
  const weak = wholeDraft({
    riskOfBias: { levels: 2, why: "Aucun insu." },
    imprecision: { levels: 2, why: "Trop peu de personnes." }
  })
  for (const person of [kit.abel, kit.nadia]) await kit.grade(person, weak, harm)
  await kit.settle(kit.abel, { favours: "comparison" }, harm)
  const text = boldText()
  await kit.write(kit.marcel, text)
  const missing = async (): Promise<string[]> => {
    const { steps } = await jsonOf<RecoDetail>(kit.marcel.call(`/api/recos/${kit.recoId}`))
    const submit = steps.find(({ transition }) => transition === "submit")
    return (submit?.missing ?? [])
      .filter(({ code }) => code === "statement-contradiction")
      .map((one) => one.problem ?? "")
  }
  expect(await missing()).toEqual(["rests-on-nothing", "certainty-not-graded", "grade-without-studies"])

  const based = await kit.marcel.call(`/api/recos/${kit.recoId}/statements/${idIn(text)}/bases`, {
    method: "PUT",
    json: { outcomes: [harm], seen: [] }
  })
  expect(based.status).toBe(204)
  const points = [
    ["certainty-against-outcomes", "certaintyReason"],
    ["grade-above-certainty", "gradeReason"],
    ["strong-on-low", "strengthReason"],
    ["recommends-harm", "directionReason"],
    ["claims-too-much", "wordingReason"]
  ] as const
  const answers: Partial<Record<Answer, string>> = {}
  for (const [index, [, answer]] of points.entries()) {
    expect(await missing()).toEqual(points.slice(index).map(([code]) => code))
    const refused = await errorOf(
      kit.solange.call(`/api/recos/${kit.recoId}/steps/submit`, { method: "POST", json: { note: "Première" } })
    )
    expect(refused.code).toBe("incomplete")
    answers[answer] = REASON
    await kit.write(kit.marcel, boldText(answers))
  }
  expect(await missing()).toEqual([])
})

it("tells who writes what two have agreed on, and nothing of what one has judged alone", async () => {
  const kit = await openGradedHouse()
  const read = () => jsonOf<ShownStatementEvidence>(kit.solange.call(`/api/recos/${kit.recoId}/evidence/statements`))
  await kit.grade(kit.abel, wholeDraft())
  const [alone] = (await read()).grounds
  expect(alone).toMatchObject({ certainty: null, favours: null, side: "open" })
  await kit.grade(kit.nadia, wholeDraft())
  await kit.settle(kit.abel, { favours: "intervention" })
  const { grounds, questions } = await read()
  expect(grounds[0]).toMatchObject({ certainty: "high", favours: "intervention", level: 1 })
  expect(questions).toMatchObject([{ text: "Adultes · Marche · Repos" }])
})
