import { describe, expect, it } from "vitest"
import type { ReadStatement } from "../document/statements.ts"
import { compareNumbers, nextNumber } from "./number.ts"

const statement = (change: Partial<ReadStatement> = {}): ReadStatement => ({
  id: "s1",
  direction: "for",
  strength: "strong",
  hasGrade: "B",
  certainty: "moderate",
  text: "Nous recommandons de rester actif.",
  addressees: [],
  answers: {
    withoutStudies: "",
    certaintyReason: "",
    gradeReason: "",
    strengthReason: "",
    directionReason: "",
    wordingReason: ""
  },
  section: "statements",
  ...change
})

describe("the number of a version", () => {
  it("is 1.0 first", () => {
    expect(nextNumber(null, { fr: [statement()] })).toBe("1.0")
  })

  it("is a new minor when every statement stays the same", () => {
    expect(nextNumber({ number: "2.9", statements: { fr: [statement()] } }, { fr: [statement()] })).toBe("2.10")
  })

  it.each<[string, ReadStatement[]]>([
    ["words", [statement({ text: "Nous suggérons de rester actif." })]],
    ["direction", [statement({ direction: "against" })]],
    ["strength", [statement({ strength: "conditional" })]],
    ["HAS grade", [statement({ hasGrade: null })]],
    ["certainty", [statement({ certainty: "low" })]],
    ["number of statements", [statement(), statement({ id: "s2" })]],
    ["absence", []]
  ])("is a new major when a statement’s %s changes", (_what, statements) => {
    expect(nextNumber({ number: "1.3", statements: { fr: [statement()] } }, { fr: statements })).toBe("2.0")
  })

  it("is a new major when a language joins", () => {
    const before = { number: "1.0", statements: { fr: [statement()] } }
    expect(nextNumber(before, { fr: [statement()], en: [statement()] })).toBe("2.0")
  })

  it("sorts as numbers, not as text", () => {
    expect(["1.10", "1.9", "10.0", "2.0"].toSorted(compareNumbers)).toEqual(["1.9", "1.10", "2.0", "10.0"])
  })
})
