import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Declaration, type DeclarationDraft, declaration, declarationDraft } from "./declaration.ts"
import { ANALYSIS_LEVELS, hasAmount, LINK_KINDS } from "./kinds.ts"
import { ANALYSIS_LABELS, LINK_KIND_LABELS } from "./labels.ts"
import { problemsOf } from "./problems.ts"
import { publicLinks } from "./public-part.ts"
import { SAMPLE_DECLARATION, sampleLink } from "./sample-declaration.ts"

const DAY = "2026-11-30"
const activity = { what: "Éleveuse", organisation: "", paid: true }

const linkWith = (change: object): DeclarationDraft =>
  declarationDraft.parse({ answer: "links", activity, links: [{ ...sampleLink(), ...change }] })

const problemsWith = (change: object) =>
  problemsOf(linkWith(change), DAY).map(({ field, problem }) => `${field} ${problem}`)

describe("a declaration", () => {
  it("says that there is nothing to declare, or which links there are", () => {
    expect(declaration.safeParse({ answer: "nothing", activity, links: [] }).success).toBe(true)
    expect(declaration.safeParse(SAMPLE_DECLARATION).success).toBe(true)
    expect(declaration.safeParse({ answer: "links", activity, links: [] }).success).toBe(false)
    expect(declaration.safeParse({ answer: "nothing", activity, links: [sampleLink()] }).success).toBe(false)
    expect(declaration.safeParse({ activity, links: [] }).success).toBe(false)
  })

  it.each(LINK_KINDS)("of %s asks for an amount only where money is paid", (kind) => {
    const paid = { answer: "links", activity, links: [{ ...sampleLink(), kind, amount: 300 }] }
    expect(declaration.safeParse(paid).success).toBe(hasAmount(kind))
  })

  it("looks five whole years back, and not into the future", () => {
    expect(problemsWith({ from: 2015, to: 2020 })).toEqual(["to too-old"])
    expect(problemsWith({ from: 2015, to: 2021 })).toEqual([])
    expect(problemsWith({ from: 2015, to: null })).toEqual([])
    expect(problemsWith({ from: 2026, to: null })).toEqual([])
    expect(problemsWith({ from: 2027, to: null })).toEqual(["from to-come"])
    expect(problemsWith({ from: 2024, to: 2023 })).toEqual(["to ends-before"])
    expect(problemsWith({ kind: null, organisation: " ", role: "", from: null })).toEqual([
      "kind missing",
      "organisation missing",
      "role missing",
      "from missing"
    ])
  })

  it("asks for what one does and for an answer, and forgets links under « nothing to declare »", () => {
    const empty = { answer: null, activity: { what: "", organisation: "", paid: null }, links: [] }
    expect(problemsOf(declarationDraft.parse(empty), DAY).map(({ field }) => field)).toEqual([
      "activity",
      "paid",
      "answer"
    ])
    const none = { ...linkWith({ organisation: "" }), answer: "nothing" as const }
    expect(problemsOf(none, DAY)).toEqual([])
    expect(problemsOf({ ...none, answer: "links", links: [] }, DAY)).toEqual([
      { link: null, field: "links", problem: "missing" }
    ])
  })

  it("without problems can be signed, whatever was typed", () => {
    const year = fc.option(fc.integer({ min: 1990, max: 2040 }))
    const word = fc.constantFrom("", " ", "Laboratoire", "Une ferme")
    const draft = fc.record({
      answer: fc.constantFrom(null, "nothing" as const, "links" as const),
      activity: fc.record({ what: word, organisation: word, paid: fc.constantFrom(null, true, false) }),
      links: fc.array(
        fc.record({
          kind: fc.constantFrom(null, ...LINK_KINDS),
          organisation: word,
          role: word,
          from: year,
          to: year,
          amount: fc.constant(null)
        }),
        { maxLength: 3 }
      )
    })
    fc.assert(
      fc.property(draft, (typed) => {
        const read = declarationDraft.parse(typed)
        const signed = { ...read, links: read.answer === "nothing" ? [] : read.links }
        if (problemsOf(read, DAY).length === 0) expect(declaration.safeParse(signed).success).toBe(true)
      })
    )
  })
})

it("what shares are worth is not published, and nobody close has a name or money", () => {
  const links = LINK_KINDS.map((kind) => ({ ...sampleLink(), kind, amount: hasAmount(kind) ? 300 : null }))
  const whole: Declaration = { answer: "links", activity, links }
  const shown = publicLinks(whole)
  expect(shown.filter(({ amount }) => amount === undefined).map(({ kind }) => kind)).toEqual([
    "employment",
    "shareholding",
    "relative"
  ])
  expect(shown.map(({ kind }) => kind)).toEqual([...LINK_KINDS])
})

it("every kind and level has its words in three languages", () => {
  expect(Object.keys(LINK_KIND_LABELS)).toEqual([...LINK_KINDS])
  expect(Object.keys(ANALYSIS_LABELS)).toEqual([...ANALYSIS_LEVELS])
})
