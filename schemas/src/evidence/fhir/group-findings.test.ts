import { describe, expect, it } from "vitest"
import { groupFindings } from "./group-findings.ts"
import { importFinding } from "./import-findings.ts"

describe("the findings of an import, told once", () => {
  it("name all that a sentence is true of, in the order in which each was first said", () => {
    const death = { ...importFinding("sample-size-missing", "Evidence/1"), about: "Décès" }
    const none = importFinding("no-reference", "Composition/1")
    const pain = { ...importFinding("sample-size-missing", "Evidence/2"), about: "Douleur" }
    const grouped = groupFindings([death, none, pain, death])
    expect(grouped.map(({ code }) => code)).toEqual(["sample-size-missing", "no-reference"])
    expect(grouped[0]?.concerns).toEqual([
      { resource: "Evidence/1", about: "Décès" },
      { resource: "Evidence/2", about: "Douleur" }
    ])
    expect(grouped[1]?.concerns).toEqual([{ resource: "Composition/1" }])
  })

  it("stay apart when their words differ", () => {
    const said = (why: string) =>
      importFinding("domain-not-set", "Evidence/1", { fr: "imprécision", en: "imprecision", why })
    expect(groupFindings([said("few events"), said("wide interval")])).toHaveLength(2)
    expect(groupFindings([])).toEqual([])
  })
})

describe("the sentences of the findings", () => {
  it("name certainties in words, in their language", () => {
    const { sentence } = importFinding("certainty-against-domains", "Evidence/1", {
      printed: "very-low",
      judged: "high"
    })
    expect(sentence.fr).toContain("«\u202fcertitude très faible\u202f»")
    expect(sentence.fr).not.toContain("very")
    expect(sentence.en).toContain("“very low certainty”")
  })
})
