import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import type { Member } from "@recos/schemas/people/member"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type KeptFacts, type KeptText, parseKept, textToOpen, withText } from "./kept-facts.ts"

const RECO = "11111111-1111-4111-8111-111111111111" as RecoId
const FRENCH = "22222222-2222-4222-8222-222222222222" as DocumentId
const ENGLISH = "33333333-3333-4333-8333-333333333333" as DocumentId

const memberCalled = (id: string): Member => ({
  id: id as MemberId,
  name: "Inès Castanet",
  college: "professional",
  background: "infirmière libérale",
  email: "ines@recos.test",
  role: "member",
  languages: ["fr"],
  active: true
})

const textIn = (language: "fr" | "en", asOf = "2026-11-22T10:00:00.000Z"): KeptText => ({
  reco: {
    id: RECO,
    title: "Toux aiguë de l’adulte",
    documents: [
      { id: FRENCH, language: "fr", generation: "g1" },
      { id: ENGLISH, language: "en", generation: "g1" }
    ],
    standing: { status: "draft", teamRole: "author", isLastEditor: true }
  },
  documentId: language === "fr" ? FRENCH : ENGLISH,
  language,
  generation: "g1",
  asOf
})

const factsOf = (...texts: KeptText[]): KeptFacts => ({ format: 1, member: memberCalled("m1"), texts })

describe("what is read back from the device", () => {
  it("is what was written, and nothing that somebody else made", () => {
    const facts = factsOf(textIn("fr"))
    expect(parseKept(JSON.stringify(facts))).toEqual(facts)
    expect(parseKept(null)).toBeNull()
    for (const spoilt of [
      { ...facts, format: 2 },
      { ...facts, member: { ...facts.member, role: "owner" } },
      { ...facts, member: { ...facts.member, id: "" } },
      { ...facts, texts: [] },
      factsOf({ ...textIn("fr"), asOf: "hier" }),
      factsOf({ ...textIn("fr"), documentId: "../../api/me" as DocumentId })
    ])
      expect(parseKept(JSON.stringify(spoilt))).toBeNull()
  })

  it("never throws, whatever stands there", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(parseKept(stored)).toBeNull()
      })
    )
  })

  it("of a record cut short at any place is nothing", () => {
    const whole = JSON.stringify(factsOf(textIn("fr"), textIn("en")))
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(parseKept(whole.slice(0, length))).toBeNull()
      })
    )
  })
})

describe("keeping a text", () => {
  it("puts it in the place of what was kept of it, beside the others", () => {
    const later = textIn("fr", "2026-11-23T10:00:00.000Z")
    expect(withText(factsOf(textIn("fr"), textIn("en")), memberCalled("m1"), later).texts).toEqual([
      textIn("en"),
      later
    ])
  })

  it("leaves nothing of another member", () => {
    const kept = withText(factsOf(textIn("en")), memberCalled("m2"), textIn("fr"))
    expect(kept).toEqual({ format: 1, member: memberCalled("m2"), texts: [textIn("fr")] })
  })
})

describe("the text that an address opens", () => {
  it("is the one of the language asked for, and no other in its place", () => {
    expect(textToOpen(factsOf(textIn("fr"), textIn("en")), RECO, "en")).toEqual(textIn("en"))
    expect(textToOpen(factsOf(textIn("fr")), RECO, "en")).toBeNull()
    expect(textToOpen(factsOf(textIn("fr")), RECO, "__proto__")).toBeNull()
  })

  it("is the reco’s first text that is kept when no language is asked for", () => {
    expect(textToOpen(factsOf(textIn("en"), textIn("fr")), RECO, undefined)).toEqual(textIn("fr"))
    expect(textToOpen(factsOf(textIn("en")), RECO, undefined)).toEqual(textIn("en"))
  })

  it("is none of another reco", () => {
    expect(textToOpen(factsOf(textIn("fr")), FRENCH, undefined)).toBeNull()
  })
})
