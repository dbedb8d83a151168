import { arbitraryDocument } from "@recos/schemas/document/arbitrary-document"
import { fromMdx } from "@recos/schemas/document/mdx/from-mdx"
import { toMdx } from "@recos/schemas/document/mdx/to-mdx"
import { readDocument } from "@recos/schemas/document/read-document"
import { statementsOf } from "@recos/schemas/document/statements"
import { sampleEvidence } from "@recos/schemas/evidence/sample-evidence"
import type { RecoId } from "@recos/schemas/ids"
import { runs } from "@recos/schemas/testing/long-run"
import { frozenContent } from "@recos/schemas/versions/frozen"
import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { AppError } from "../errors/app-error.ts"
import { contentHash } from "../storage/content-hash.ts"
import { sampleText } from "../testing/sample-text.ts"
import { type Freezing, freezeVersion } from "./freeze-version.ts"

const source = (id: string) => ({ id, csl: { type: "book" as const, title: id }, checkedOn: null })

const freezing = (change: Partial<Freezing> = {}): Freezing => ({
  recoId: "0190a1b2-0000-7000-8000-000000000001" as RecoId,
  settings: { slug: "lombalgie", themes: ["back-and-joints"], audiences: ["everyone"], professions: [] },
  texts: [{ language: "fr", document: sampleText({ cites: "zola-2020" }) }],
  references: [source("hugo-1862"), source("zola-2020")],
  contributors: [{ name: "Marcel", college: "citizen", background: "" }],
  previous: null,
  note: "Première version",
  frozenOn: "2026-03-03",
  ...change
})

describe("freezing", () => {
  it("keeps the sources that are cited, in the order of their first citation, and no other", () => {
    const both = sampleText({ cites: "zola-2020" })
    both.content.at(-1)?.content?.push({
      type: "paragraph",
      content: [
        { type: "citation", attrs: { ref: "hugo-1862", locator: "" } },
        { type: "citation", attrs: { ref: "zola-2020", locator: "p. 3" } }
      ]
    })
    const { content } = freezeVersion(freezing({ texts: [{ language: "fr", document: both }] }))
    expect(content.references.map(({ id }) => id)).toEqual(["zola-2020", "hugo-1862"])
    expect(freezeVersion(freezing()).content.references.map(({ id }) => id)).toEqual(["zola-2020"])
  })

  it("numbers from the version before, and names it", () => {
    const first = freezeVersion(freezing()).content
    const same = freezeVersion(freezing({ previous: first, note: "Une faute" })).content
    expect(same).toMatchObject({ number: "1.1", previous: "1.0" })
    const other = sampleText({ statement: "Nous suggérons autre chose.", cites: "zola-2020" })
    const changed = freezeVersion(freezing({ previous: same, texts: [{ language: "fr", document: other }] })).content
    expect(changed).toMatchObject({ number: "2.0", previous: "1.1" })
  })

  describe("a statement whose certainty is that of its outcomes", () => {
    const cited = [source("zola-2020"), source("venekamp-2015")]
    /** A text whose statement rests on the first outcome, which two reviewers agreed on, or have not graded. */
    const resting = (agreed: Certainty | null, stated: Certainty | null = null): Partial<Freezing> => {
      const document = sampleText({ cites: "zola-2020" })
      const evidence = sampleEvidence()
      const [outcome] = evidence.questions[0]?.outcomes ?? []
      if (!outcome) throw new Error("the sample has outcomes")
      outcome.agreed = outcome.agreed && agreed ? { ...outcome.agreed, certainty: agreed } : null
      evidence.bases = statementsOf(document).map(({ id }) => ({ statement: id, outcome: outcome.id }))
      for (const section of document.content)
        for (const block of section.content ?? [])
          if (block.type === "statement") block.attrs = { ...block.attrs, certainty: stated }
      return { texts: [{ language: "fr", document }], evidence, references: cited }
    }
    const numberAfter = (before: Partial<Freezing>, after: Partial<Freezing>) =>
      freezeVersion(freezing({ ...after, previous: freezeVersion(freezing(before)).content })).content.number

    it.each<[string, Partial<Freezing>, Partial<Freezing>, string]>([
      ["a new major when a grading alone changes it", resting("high"), resting("low"), "2.0"],
      ["a new major when it is graded for the first time", resting(null), resting("low"), "2.0"],
      ["a new major when nothing of it is graded any more", resting("low"), resting(null), "2.0"],
      [
        "a new major when it rests on nothing any more",
        resting("low"),
        { evidence: undefined, references: cited },
        "2.0"
      ],
      ["a new minor when the grading says the same", resting("low"), resting("low"), "1.1"],
      [
        "a new minor when readers are told the level that its authors set all the same",
        resting("high", "low"),
        resting("moderate", "low"),
        "1.1"
      ],
      ["a new minor when the text says what the outcomes said already", resting("low"), resting("low", "low"), "1.1"]
    ])("makes %s", (_what, before, after, number) => {
      expect(numberAfter(before, after)).toBe(number)
    })
  })

  it("refuses settings that the published contract does not take", () => {
    const { settings } = freezing()
    const refused = () => freezeVersion(freezing({ settings: { ...settings, themes: [] } }))
    expect(refused).toThrow(AppError)
  })

  it("gives one hash for one content, whatever the order of keys, and another for any change", () => {
    const { hash } = freezeVersion(freezing())
    const reversed = Object.fromEntries(Object.entries(freezing()).reverse()) as unknown as Freezing
    expect(freezeVersion(reversed).hash).toBe(hash)
    for (const change of [{ note: "Autre" }, { frozenOn: "2026-03-04" }, { contributors: [] }, { references: [] }]) {
      expect(freezeVersion(freezing(change)).hash).not.toBe(hash)
    }
  })

  it("gives a text that goes through storage and through its published file without a change of hash", () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const frozen = freezeVersion(freezing({ texts: [{ language: "fr", document }] }))
        const stored = frozenContent.parse(JSON.parse(frozen.canonical))
        expect(contentHash(frozen.canonical)).toBe(frozen.hash)
        const read = readDocument(stored.documents.fr)
        if ("problems" in read) throw new Error(JSON.stringify(read.problems))
        const published = fromMdx(toMdx(read.document, "fr"))
        const again = freezeVersion(freezing({ texts: [{ language: "fr", document: published }] }))
        expect(again.hash).toBe(frozen.hash)
      }),
      { numRuns: runs(40) }
    )
  })
})
