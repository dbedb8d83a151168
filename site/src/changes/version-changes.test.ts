import type { RecoDocument } from "@recos/schemas/document/document"
import { expect, it } from "vitest"
import { plainReco, reco, section, statement } from "../../test/fixture-document.ts"
import { sourceNames } from "../citations/source-line.ts"
import { wordsFor } from "../words/words.ts"
import { versionChanges } from "./version-changes.ts"

const SOURCES = sourceNames([
  { id: "he-2013", csl: { type: "report", title: "Sel", author: [{ family: "He" }] }, checkedOn: null },
  {
    id: "has-2025",
    csl: { type: "report", title: "Sel", author: [{ literal: "HAS" }], issued: { "date-parts": [[2025]] } },
    checkedOn: null
  }
])
const changes = (before: RecoDocument, after: RecoDocument) => versionChanges(before, after, wordsFor("fr"), SOURCES)

const oneStatement = (text: string, attrs = {}) => reco("Dos", section("statements", statement("s1", text, attrs)))

it("says nothing of two texts that are the same", () => {
  expect(changes(plainReco("Dos"), plainReco("Dos"))).toEqual([])
})

it("says a change of strength and direction as statements open", () => {
  const [section] = changes(
    oneStatement("Bouger."),
    oneStatement("Bouger.", { strength: "conditional", direction: "against" })
  )
  expect(section?.heading).toBe("En pratique")
  expect(section?.changes[0]?.what).toBe("Recommandation modifiée")
  expect(section?.changes[0]?.fields.map((field) => field.replaceAll("\u202f", " "))).toEqual([
    "Force : de « Nous recommandons » à « Nous suggérons de ne pas »"
  ])
})

it("says when a certainty is no longer stated", () => {
  const [section] = changes(oneStatement("Bouger."), oneStatement("Bouger.", { certainty: null }))
  expect(section?.changes[0]?.fields[0]).toContain("Certitude non évaluée")
})

it("keeps the words removed and added apart", () => {
  const [section] = changes(oneStatement("Bouger un peu."), oneStatement("Bouger souvent."))
  const words = section?.changes[0]?.words ?? []
  expect(words.filter(({ change }) => change === "removed").map(({ text }) => text.trim())).toEqual(["un peu"])
  expect(words.filter(({ change }) => change === "added").map(({ text }) => text.trim())).toEqual(["souvent"])
})

it("names a changed source by its author and year", () => {
  const citing = (ref: string) =>
    reco(
      "Dos",
      section("reasons", {
        type: "paragraph",
        content: [
          { type: "text", text: "Le sel [1]." },
          { type: "citation", attrs: { ref, locator: "p. 3" } }
        ]
      })
    )
  const [reasons] = changes(citing("he-2013"), citing("has-2025"))
  expect(reasons?.changes[0]?.words.map(({ text }) => text)).toEqual([
    "Le sel [1]. ",
    "[He, p. 3]",
    "[HAS, 2025, p. 3]"
  ])
})

it("says where a link leads now, and how a word is explained", () => {
  const marked = (href: string, definition: string) =>
    reco(
      "Dos",
      section("reasons", {
        type: "paragraph",
        content: [
          { type: "text", text: "Le guide", marks: [{ type: "link", attrs: { href } }] },
          { type: "text", text: " du sel", marks: [{ type: "term", attrs: { definition } }] }
        ]
      })
    )
  const [reasons] = changes(marked("https://a.fr/", "chlorure"), marked("https://b.fr/", "chlorure de sodium"))
  expect(reasons?.changes[0]?.what).toBe("Passage modifié")
  expect(reasons?.changes[0]?.fields.map((field) => field.replaceAll("\u202f", " "))).toEqual([
    "Adresse du lien : de « https://a.fr/ » à « https://b.fr/ »",
    "Définition : de « chlorure » à « chlorure de sodium »"
  ])
})
