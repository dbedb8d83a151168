import { expect, test } from "vitest"
import { sampleEvidence } from "../../sample-evidence.ts"
import { writeEvidenceHtml } from "./evidence-html.ts"
import { printedEvidence } from "./printed-evidence.ts"

const sample = () => ({
  reco: { slug: "otite", title: "Otite <moyenne>" },
  on: "2026-11-28",
  questions: sampleEvidence().questions,
  references: []
})

test("all outcomes are in both tables, each row as wide as its heads, and each note is called where it speaks", () => {
  for (const language of ["fr", "en"] as const) {
    const { questions } = printedEvidence(sample(), language)
    for (const [at, { tables, notes }] of questions.entries()) {
      const names = sample().questions[at]?.outcomes.map(({ name }) => name) ?? []
      for (const [place, { heads, rows }] of tables.entries()) {
        expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([heads.length]))
        if (place > 1) continue
        for (const name of names) expect(rows.some(([head]) => head?.text.startsWith(name))).toBe(true)
      }
      const called = new Set(tables[0].rows.flatMap((row) => row.flatMap(({ marks }) => marks)))
      expect(called).toEqual(new Set(notes.map(({ mark }) => mark)))
    }
  }
})

test("what two reviewers have not agreed on is not graded, whatever its figures", () => {
  const { questions, ...rest } = sample()
  const ungraded = questions.map((question) => ({
    ...question,
    overallCertainty: null,
    outcomes: question.outcomes.map((outcome) => ({ ...outcome, agreed: null }))
  }))
  const [first] = printedEvidence({ ...rest, questions: ungraded }, "fr").questions
  expect(first?.notes).toEqual([])
  expect(first?.asked.at(-1)?.words).toBe("Certitude non évaluée")
  const said = first?.tables.flatMap(({ rows }) => rows.flat().map(({ text }) => text)) ?? []
  expect(said.filter((text) => /^Certitude (élevée|modérée|faible)/.test(text))).toEqual([])
  expect(said).toContain("non évalué")
})

test("the page holds headings, heads with their scope and published figures; words of people never become HTML", () => {
  const { questions, ...rest } = sample()
  const evil = "<script>alert(1)</script><img src=x onerror=y>\u0000"
  const named = questions.map((question) => ({
    ...question,
    population: evil,
    outcomes: question.outcomes.map((outcome, at) => (at === 0 ? { ...outcome, name: evil } : outcome))
  }))
  const page = writeEvidenceHtml(printedEvidence({ ...rest, questions: named }, "fr"))
  expect(page).not.toMatch(/<(script|img|link|iframe)/i)
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;")
  expect(page).toContain("<h1>Otite &lt;moyenne&gt;</h1>")
  for (const level of ["<h2>Question 1</h2>", "<h3>Résumé des résultats</h3>", "<h3>Profil de preuves</h3>"]) {
    expect(page).toContain(level)
  }
  expect(page).not.toMatch(/<th>/)
  expect(page).toMatch(/<th scope="col">Critère de jugement<\/th>/)
  expect(page).toMatch(/<th scope="row">/)
  // Venekamp 2015, pain at two to three days.
  expect(page).toContain("48 de moins sur 1\u202f000")
  for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`)
})

test("a reco without a question says so", () => {
  expect(writeEvidenceHtml(printedEvidence({ ...sample(), questions: [] }, "en"))).toContain("has no question yet")
})

test("what people say shows its components and its confidence, and nothing of what effects are judged by", () => {
  const [question] = sample().questions
  const [first] = question?.outcomes ?? []
  if (!question || !first?.agreed) throw new Error("the sample has no graded outcome")
  const none = { levels: 0, why: "" }
  const judgements = {
    start: "high" as const,
    startWhy: "",
    down: {
      methodologicalLimitations: none,
      coherence: { levels: 2, why: "Deux lectures" },
      adequacy: none,
      relevance: none,
      confidence: { levels: 1, why: "Pour la cohérence" }
    },
    up: {}
  }
  const said = {
    ...first,
    kind: "qualitative" as const,
    agreed: { ...first.agreed, certainty: "moderate" as const, judgements }
  }
  const [shown] = printedEvidence({ ...sample(), questions: [{ ...question, outcomes: [said] }] }, "fr").questions
  const profile = shown?.tables[1].rows[0]?.map(({ text }) => text) ?? []
  expect(profile.filter((text) => text === "sans objet (paroles)")).toHaveLength(5)
  expect(profile.at(-1)).toBe("Confiance modérée")
  expect(profile.join(" ")).toContain("Réserve modérée")
  expect(shown?.notes.map(({ why }) => why)).toEqual(["Deux lectures", "Pour la cohérence"])
})
