import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { certainty, direction, hasGrade, strength } from "../../vocabulary/closed-lists.ts"
import { certaintyOfOutcomes } from "./certainty-of-outcomes.ts"
import { checkStatement, openContradictions } from "./check-statement.ts"
import { ANSWERS, STATEMENT_FINDINGS, type StatementFindingCode } from "./finding-catalogue.ts"
import type { HeldStatement } from "./holding.ts"
import { ground, held } from "./sample-grounds.ts"
import type { StatementGround } from "./statement-ground.ts"

const REASON = "Le groupe en a débattu, et voici pourquoi."

const gain = ground({ id: "gain", name: "Douleur" })
const harm = ground({ id: "harm", name: "Vomissements", side: "harm", favours: "comparison" })
const open = ground({ id: "open", name: "Marche", side: "open", favours: "unclear" })
const veryLow = ground({ certainty: "very-low" })
const ungraded = ground({ certainty: null, favours: null, suffices: false })
const cohort = ground({ level: 2, design: "cohortes" })
const unsaid = ground({ level: null, design: "" })

const codes = (
  statement: Parameters<typeof held>[0],
  grounds: readonly StatementGround[],
  all: readonly StatementGround[] = grounds
): string[] => checkStatement(held(statement), grounds, all).map(({ code }) => code)

describe("what is found between a statement and its evidence", () => {
  test.each<[string, Parameters<typeof held>[0], readonly StatementGround[], StatementFindingCode[]]>([
    ["nothing against what carries it", {}, [gain], []],
    // On what it rests.
    ["no outcome and no reason", {}, [], ["rests-on-nothing"]],
    ["expert agreement says so by itself", { hasGrade: "AE" }, [], ["agreement-alone"]],
    ["so does good practice", { strength: "good-practice" }, [], ["agreement-alone"]],
    ["which is told", { hasGrade: "AE", answers: { withoutStudies: REASON } }, [], []],
    // Certainty.
    ["that of its outcomes, set by hand", { certainty: "moderate" }, [gain], []],
    ["a higher one", { certainty: "high" }, [gain], ["certainty-against-outcomes"]],
    ["a lower one", { certainty: "low" }, [gain], ["certainty-against-outcomes"]],
    ["one that nobody graded", { certainty: "high" }, [ungraded], ["certainty-not-graded"]],
    ["one on nothing", { certainty: "high" }, [], ["rests-on-nothing", "certainty-not-graded"]],
    // HAS grade.
    ["A on trials", { hasGrade: "A" }, [gain], []],
    ["A on cohorts", { hasGrade: "A" }, [cohort], ["grade-above-design"]],
    ["A on cohorts beside trials", { hasGrade: "A" }, [cohort, gain], []],
    ["B on cohorts", { hasGrade: "B" }, [cohort], []],
    ["B on a case series", { hasGrade: "B" }, [ground({ level: 4, design: "série de cas" })], ["grade-above-design"]],
    ["C on opinions", { hasGrade: "C" }, [ground({ level: 5, design: "avis d’experts" })], ["grade-above-design"]],
    ["A on a design that nobody named", { hasGrade: "A" }, [unsaid], ["design-unsaid"]],
    ["A on evidence of low certainty", { hasGrade: "A" }, [ground({ certainty: "low" })], ["grade-above-certainty"]],
    ["B on evidence of low certainty", { hasGrade: "B" }, [ground({ certainty: "low" })], []],
    ["B on evidence of very low certainty", { hasGrade: "B" }, [veryLow], ["grade-above-certainty"]],
    ["C on evidence of very low certainty", { hasGrade: "C" }, [veryLow], []],
    ["A on nothing", { hasGrade: "A" }, [], ["rests-on-nothing", "grade-without-studies"]],
    ["AE on trials", { hasGrade: "AE" }, [gain], []],
    // Strength.
    ["strong on moderate", { strength: "strong", text: "Marcher." }, [gain], []],
    ["strong on low", { strength: "strong", text: "Marcher." }, [ground({ certainty: "low" })], ["strong-on-low"]],
    ["strong on very low", { strength: "strong", text: "Marcher." }, [veryLow], ["strong-on-low"]],
    ["strong on what nobody graded", { strength: "strong", text: "Marcher." }, [ungraded], ["strong-on-unassessed"]],
    [
      "strong on agreement alone",
      { strength: "strong", hasGrade: "AE", text: "Marcher.", answers: { withoutStudies: REASON } },
      [],
      ["strong-on-unassessed"]
    ],
    // A level set by hand silences nothing.
    [
      "strong and high on very low",
      { strength: "strong", certainty: "high", text: "Marcher." },
      [veryLow],
      ["certainty-against-outcomes", "strong-on-low"]
    ],
    // Direction.
    ["for what harms", {}, [harm], ["recommends-harm"]],
    ["for what harms and does good, conditionally", {}, [gain, harm], ["harm-beside-gain"]],
    ["the same, strongly", { strength: "strong", text: "Marcher." }, [gain, harm], ["recommends-harm"]],
    ["against what does good", { direction: "against" }, [gain], ["advises-against-gain"]],
    ["against what harms", { direction: "against" }, [harm], []],
    ["against what does both", { direction: "against" }, [gain, harm], ["gain-beside-harm"]],
    ["for what does harm that counts less", {}, [gain, { ...harm, weight: "limited" }], ["harm-beside-gain"]],
    ["for what does harm that nobody rated", {}, [{ ...harm, weight: null }], ["recommends-harm"]],
    ["for what the studies leave open", {}, [open], []],
    ["strongly so", { strength: "strong", text: "Marcher." }, [open], ["effect-open"]],
    ["for an effect that nothing calls good", {}, [ground({ side: "unsaid" })], ["good-or-bad-unsaid"]],
    ["either of two, with good and harm", { direction: "either" }, [gain, harm], []],
    ["either of two, with good alone", { direction: "either" }, [gain], ["either-but-one-sided"]],
    ["less dangerously, of what harms", { direction: "harm-reduction" }, [harm], []],
    ["what people say does no harm", {}, [gain, { ...harm, isEffect: false }], []],
    // Words.
    ["a plain claim on moderate", { text: "La marche réduit la douleur." }, [gain], ["claims-too-much"]],
    ["a probable one", { text: "La marche réduit probablement la douleur." }, [gain], []],
    ["a possible one", { text: "La marche pourrait réduire la douleur." }, [gain], ["claims-too-little"]],
    ["one on what nobody graded", { text: "La marche réduit la douleur." }, [ungraded], ["claims-unassessed"]],
    [
      "one on agreement",
      { hasGrade: "AE", text: "La marche réduit la douleur.", answers: { withoutStudies: REASON } },
      [],
      ["claim-on-nothing"]
    ],
    ["the verb of a strong one", { text: "Nous recommandons de marcher." }, [gain], ["verb-too-strong"]],
    ["the verb of a weak one", { strength: "strong" }, [gain], ["verb-too-weak"]],
    ["words that ask not to", { text: "Nous suggérons de ne pas marcher." }, [gain], ["words-against-direction"]]
  ])("%s", (_case, statement, grounds, expected) => {
    expect(codes(statement, grounds)).toEqual(expected)
  })

  it("tells the critical outcomes of its questions that it leaves out, and no others", () => {
    const elsewhere = { ...harm, question: "q2" }
    const minor = { ...harm, id: ground({ id: "minor" }).id, weight: "important" as const }
    const found = checkStatement(held(), [gain], [gain, harm, elsewhere, minor])
    expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["doubt critical-left-out"])
    expect(found[0]?.sentence.fr).toContain("(Vomissements)")
  })

  it("stops the methodologist’s statement at each point, and each reason answers its own point alone", () => {
    const statement = {
      strength: "strong",
      hasGrade: "A",
      certainty: "high",
      text: "Nous recommandons la marche, qui réduit la douleur."
    } as const
    const grounds = [{ ...harm, certainty: "very-low" as const }]
    const open = (answers: Partial<HeldStatement["answers"]>) =>
      openContradictions(checkStatement(held({ ...statement, answers }), grounds)).map(({ code }) => code)
    const all = [
      "certainty-against-outcomes",
      "grade-above-certainty",
      "strong-on-low",
      "recommends-harm",
      "claims-too-much"
    ]
    expect(open({})).toEqual(all)
    const answers = ["certaintyReason", "gradeReason", "strengthReason", "directionReason", "wordingReason"] as const
    answers.forEach((name, place) => {
      expect(open({ [name]: REASON })).toEqual(all.filter((_, index) => index !== place))
      expect(open({ [name]: "?" })).toEqual(all)
    })
    expect(open(Object.fromEntries(answers.map((name) => [name, REASON])))).toEqual([])
  })
})

const anyGround = fc
  .record({
    id: fc.constantFrom("a", "b", "c", "d"),
    weight: fc.constantFrom("critical" as const, "important" as const, "limited" as const, null),
    isEffect: fc.boolean(),
    certainty: fc.constantFrom(...certainty.options, null),
    favours: fc.constantFrom("intervention" as const, "comparison" as const, "unclear" as const),
    suffices: fc.boolean(),
    side: fc.constantFrom("gain" as const, "harm" as const, "open" as const, "unsaid" as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, null)
  })
  .map(ground)
const anyGrounds = fc.uniqueArray(anyGround, { selector: ({ id }) => id, maxLength: 4 })
const anyStatement = fc
  .record({
    direction: fc.constantFrom(...direction.options),
    strength: fc.constantFrom(...strength.options),
    hasGrade: fc.constantFrom(...hasGrade.options, null),
    certainty: fc.constantFrom(...certainty.options, null),
    text: fc.constantFrom(
      "Nous recommandons de marcher.",
      "La marche réduit la douleur.",
      "Nous suggérons de ne pas marcher.",
      "We suggest walking, which may reduce pain.",
      "المشي يقلل الألم."
    )
  })
  .map(held)

describe("for every statement and evidence", () => {
  it("a reason in each attribute answers every contradiction, and nothing else does", () => {
    const answered = Object.fromEntries(ANSWERS.map((name) => [name, REASON])) as HeldStatement["answers"]
    fc.assert(
      fc.property(anyStatement, anyGrounds, (statement, grounds) => {
        const found = checkStatement(statement, grounds)
        expect(openContradictions(found)).toEqual(found.filter(({ severity }) => severity === "contradiction"))
        expect(openContradictions(checkStatement({ ...statement, answers: answered }, grounds))).toEqual([])
      })
    )
  })

  it("nothing strong, graded A or said plainly goes out on very low or unassessed certainty without a reason", () => {
    fc.assert(
      fc.property(anyStatement, anyGrounds, (statement, grounds) => {
        const computed = certaintyOfOutcomes(grounds)
        fc.pre(grounds.length > 0 && (computed === null || computed === "very-low"))
        const found = openContradictions(checkStatement(statement, grounds)).map(({ answeredBy }) => answeredBy)
        if (statement.strength === "strong") expect(found).toContain("strengthReason")
        if (statement.text.includes("réduit")) expect(found).toContain("wordingReason")
        if (statement.certainty !== null && statement.certainty !== computed) expect(found).toContain("certaintyReason")
        if (statement.hasGrade === "A" && computed === "very-low") expect(found).toContain("gradeReason")
      })
    )
  })

  it("nothing is recommended that the evidence only calls harmful, nor advised against what it only calls good", () => {
    fc.assert(
      fc.property(anyStatement, anyGrounds, (statement, grounds) => {
        const effects = grounds.filter(({ isEffect }) => isEffect)
        const only = (side: string) => effects.length > 0 && effects.every((one) => one.side === side)
        const reasons = openContradictions(checkStatement(statement, grounds)).map(({ code }) => code)
        expect(reasons.includes("recommends-harm") || !(statement.direction === "for" && only("harm"))).toBe(true)
        expect(reasons.includes("advises-against-gain") || !(statement.direction === "against" && only("gain"))).toBe(
          true
        )
      })
    )
  })
})

test("every finding has sentences that end, with real apostrophes and French spaces", () => {
  for (const code of Object.keys(STATEMENT_FINDINGS) as StatementFindingCode[]) {
    const { fr, en } = STATEMENT_FINDINGS[code]
    const values = { stated: "a", computed: "b", held: "c", grade: "A", designs: "d", harms: "e", gains: "f" }
    const filled = { ...values, unsaid: "g", leftOut: "h", example: "i" }
    expect(fr(filled)).toMatch(/\.$/)
    expect(fr(filled)).not.toMatch(/'| [:;!?»]|« |undefined/)
    expect(en(filled)).toMatch(/\.$/)
    expect(en(filled)).not.toMatch(/undefined/)
  }
})
