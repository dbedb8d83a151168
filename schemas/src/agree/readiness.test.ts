import { describe, expect, it } from "vitest"
import type { RecoDocument } from "../document/document.ts"
import { emptyDocument } from "../document/template.ts"
import { EMPTY_METHOD, type MethodStatement } from "../evidence/method-statement.ts"
import type { PublishedDecision } from "../evidence/published-evidence.ts"
import { sampleEvidence } from "../evidence/sample-evidence.ts"
import type { OutcomeId } from "../ids.ts"
import { AGREE_ITEMS } from "./items.ts"
import { AGREE_ITEM_LABELS } from "./labels.ts"
import { type AgreeFacts, agreeReadiness } from "./readiness.ts"
import { vagueWordsIn } from "./vague-words.ts"

const EMPTY: AgreeFacts = { document: emptyDocument(""), evidence: null, team: [], professions: [], outsideReaders: [] }

const stateOf = (number: number, facts: AgreeFacts) => agreeReadiness(facts).find((item) => item.number === number)

const saying = (change: Partial<MethodStatement>): AgreeFacts => ({
  ...EMPTY,
  evidence: { questions: [], options: [], bases: [], method: { ...EMPTY_METHOD, ...change } }
})

/** The template with a written statement, citing or not. */
function withStatement(text: string, cites?: string): RecoDocument {
  const document = structuredClone(emptyDocument("Otite"))
  const statement = document.content.flatMap(({ content = [] }) => content).find(({ type }) => type === "statement")
  const citation = cites ? [{ type: "citation", attrs: { ref: cites, locator: "" } }] : []
  if (statement) statement.content = [{ type: "paragraph", content: [{ type: "text", text }, ...citation] }]
  return document
}

const [question] = sampleEvidence().questions
if (!question) throw new Error("the sample has a question")
const judgedAll = (...criteria: PublishedDecision["criterion"][]): PublishedDecision[] =>
  criteria.map((criterion) => ({
    criterion,
    judgement: "yes",
    reason: "",
    by: null,
    colleges: [],
    contributions: [{ name: "Inès", college: "citizen", field: "considerations", words: "Des mots", on: "2026-02-02" }]
  }))

describe("the readiness for AGREE II", () => {
  it("names the 23 items in order, each with its words, and finds an empty reco wanting everywhere", () => {
    expect(AGREE_ITEMS.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1))
    expect(AGREE_ITEM_LABELS).toHaveLength(23)
    expect(agreeReadiness(EMPTY).every(({ state }) => state === "empty")).toBe(true)
  })

  it.each([
    [1, { goal: "Moins d’antibiotiques inutiles" }],
    [3, { population: "Enfants de plus de 2 ans" }],
    [6, { users: "Médecins, parents" }],
    [7, { searches: [{ base: "MEDLINE", on: "2026-01-10", strategy: "otitis AND antibiotics" }] }],
    [8, { eligibility: "Essais randomisés" }],
    [10, { consensus: "Vote des deux collèges" }],
    [14, { updating: "Tous les trois ans" }],
    [21, { indicators: [{ name: "Prescriptions", numerator: "otites avec", denominator: "otites" }] }],
    [22, { funding: "La coopérative seule" }]
  ] as [number, Partial<MethodStatement>][])(
    "takes item %i as filled in by its field, for people to judge",
    (number, change) => {
      expect(stateOf(number, saying(change))?.state).toBe("to-judge")
      expect(stateOf(number, saying({}))?.state).toBe("empty")
    }
  )

  it("leaves to people what a machine cannot judge", () => {
    expect(stateOf(5, saying({ layInput: "Deux réunions au marché" }))?.state).toBe("to-judge")
    const facts = { ...EMPTY, document: withStatement("Donner du paracétamol si besoin, régulièrement.") }
    expect(stateOf(15, facts)).toMatchObject({ state: "to-judge", wanting: ["si besoin", "régulièrement"] })
  })

  it.each(["?", "x", "à compléter", "XXX"])("takes « %s » nowhere for something filled in", (filler) => {
    const words = Object.fromEntries(
      Object.entries(EMPTY_METHOD).map(([field, value]) => [field, typeof value === "string" ? filler : value])
    )
    const facts: AgreeFacts = {
      document: withStatement("Marcher."),
      evidence: {
        questions: [
          {
            ...question,
            population: filler,
            decision: [...judgedAll("feasibility", "acceptability", "costEffectiveness", "resources")].map((one) => ({
              ...one,
              contributions: one.contributions.map((said) => ({ ...said, words: filler }))
            }))
          }
        ],
        options: sampleEvidence().options.map((option) => ({ ...option, name: filler })),
        bases: [],
        method: {
          ...EMPTY_METHOD,
          ...words,
          searches: [{ base: filler, on: "2026-01-10", strategy: filler }],
          indicators: [{ name: filler, numerator: filler, denominator: filler }]
        }
      },
      team: [
        { name: "Abel", college: "professional", background: filler },
        { name: "Inès", college: "citizen", background: filler }
      ],
      professions: [filler],
      outsideReaders: []
    }
    const filled = agreeReadiness(facts).filter(({ state }) => state === "to-judge")
    // A statement is there, and who reads it judges whether it is specific; interests are declared by choosing, not by writing.
    expect(filled.map(({ number }) => number).filter((number) => ![9, 15, 23].includes(number))).toEqual([])
  })

  it("never says that an item is answered", () => {
    for (const { state } of agreeReadiness(saying({ goal: "Moins d’antibiotiques inutiles" }))) {
      expect(["empty", "incomplete", "to-judge"]).toContain(state)
    }
  })

  it("does not take a half-filled search or indicator for an answer", () => {
    expect(stateOf(7, saying({ searches: [{ base: "MEDLINE", on: null, strategy: "x" }] }))?.state).toBe("empty")
    const half = { name: "Prescriptions", numerator: "", denominator: "otites" }
    expect(stateOf(21, saying({ indicators: [half] }))?.state).toBe("empty")
  })

  it("ties each statement to an outcome or to a source", () => {
    const alone = { ...EMPTY, document: withStatement("Ne pas donner d’antibiotique d’emblée.") }
    expect(stateOf(12, alone)).toMatchObject({ state: "incomplete", wanting: ["statement-1"] })
    const cited = { ...EMPTY, document: withStatement("Ne pas donner d’antibiotique.", "venekamp-2015") }
    expect(stateOf(12, cited)?.state).toBe("to-judge")
    const based = {
      ...alone,
      evidence: { ...sampleEvidence(), bases: [{ statement: "statement-1", outcome: "o1" as OutcomeId }] }
    }
    expect(stateOf(12, based)?.state).toBe("to-judge")
  })

  it("asks for both colleges in the team, for everybody’s background, and for readers from outside", () => {
    const team = [
      { name: "Abel", college: "professional", background: "Médecin" },
      { name: "Inès", college: "citizen", background: "" }
    ] as const
    expect(stateOf(4, { ...EMPTY, team })).toMatchObject({ state: "incomplete", wanting: ["Inès"] })
    expect(stateOf(4, { ...EMPTY, team: [team[0]] })?.state).toBe("empty")
    expect(stateOf(13, { ...EMPTY, outsideReaders: [] })?.state).toBe("empty")
    expect(stateOf(13, { ...EMPTY, outsideReaders: ["citizen"] })?.state).toBe("to-judge")
  })

  it("asks for judgements on every question, with words where words are the answer", () => {
    const decided = (decision: PublishedDecision[]): AgreeFacts => ({
      ...EMPTY,
      evidence: { ...sampleEvidence(), questions: [{ ...question, perspective: "individual", decision }] }
    })
    const weighed = judgedAll("desirableEffects", "undesirableEffects", "balance")
    expect(stateOf(11, decided(weighed))?.state).toBe("to-judge")
    expect(stateOf(11, decided(weighed.slice(1)))?.state).toBe("empty")
    const applied = judgedAll("feasibility", "acceptability", "costEffectiveness")
    expect(stateOf(18, decided(applied))?.state).toBe("to-judge")
    expect(stateOf(20, decided(applied))?.state).toBe("to-judge")
    expect(stateOf(18, decided(applied.map((one) => ({ ...one, contributions: [] }))))?.state).toBe("empty")
  })

  it("names who has not declared interests on a question", () => {
    const interests = [{ name: "Abel", college: "professional" as const, kind: "none" as const, words: "" }]
    const facts: AgreeFacts = {
      ...EMPTY,
      team: [
        { name: "Abel", college: "professional", background: "Médecin" },
        { name: "Inès", college: "citizen", background: "Mère" }
      ],
      evidence: { ...sampleEvidence(), questions: [{ ...question, interests }] }
    }
    expect(stateOf(23, facts)).toMatchObject({ state: "incomplete", wanting: ["Inès"] })
  })
})

describe("vague words", () => {
  it("are found whole, whatever the capitals and the signs around", () => {
    expect(vagueWordsIn("Si besoin, revoir ; puis Régulièrement.")).toEqual(["si besoin", "régulièrement"])
    expect(vagueWordsIn("irrégulièrement, sans besoin")).toEqual([])
  })
})
