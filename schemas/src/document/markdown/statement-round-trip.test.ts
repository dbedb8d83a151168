import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sampleEvidence } from "../../evidence/sample-evidence.ts"
import { addressee, certainty, direction, hasGrade, language, strength } from "../../vocabulary/closed-lists.ts"
import { asReadersAreTold } from "../as-readers-are-told.ts"
import { attributeOf, childrenOf, type DocumentNode, type RecoDocument } from "../document.ts"
import { readDocument } from "../read-document.ts"
import { STATEMENT_WORDS } from "../statement-words.ts"
import { statementsOf } from "../statements.ts"
import { nodesOf } from "../walk.ts"
import { fromMarkdown } from "./from-markdown.ts"
import { toMarkdown } from "./to-markdown.ts"

const said = (text: string): DocumentNode => ({ type: "paragraph", content: [{ type: "text", text }] })

function textWith(kind: string, block: DocumentNode): RecoDocument {
  const read = readDocument({
    type: "doc",
    content: [
      { type: "recoTitle", content: [{ type: "text", text: "Toux" }] },
      { type: "section", attrs: { kind }, content: [block] }
    ]
  })
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.document
}

/** A line of what people type, whatever signs are in it; spaces at the ends and in rows are nobody's words. */
const line = fc
  .string({ unit: fc.constantFrom(..."aé B9*_[]<>&:()`#·,.;-«»%"), minLength: 1, maxLength: 30 })
  .map((text) => text.replaceAll(/ +/g, " ").trim())
  .filter((text) => /[aéB]/.test(text))
const words = fc.oneof(fc.constant(""), line)
const chosen = <Value>(values: readonly Value[]) => fc.constantFrom(...values)

const attributes = fc.record({
  direction: chosen(direction.options.filter((one) => one !== "unspecified")),
  strength: chosen(strength.options.filter((one) => one !== "unspecified")),
  hasGrade: fc.option(chosen(hasGrade.options), { nil: null }),
  certainty: fc.option(chosen(certainty.options), { nil: null }),
  addressees: fc.subarray([...addressee.options]).map((list) => list.join(" ")),
  ...Object.fromEntries(STATEMENT_WORDS.map((name) => [name, words]))
})

const readBack = (markdown: string): DocumentNode | undefined =>
  nodesOf(fromMarkdown(markdown).document, "statement")[0]

describe("a recommendation written as Markdown and read back", () => {
  it("says what it said: judgements, to whom it speaks, reasons, in each language", () => {
    fc.assert(
      fc.property(attributes, chosen(language.options), (attrs, lang) => {
        const document = textWith("statements", {
          type: "statement",
          attrs: { id: "statement-1", ...attrs },
          content: [said("Boire de l’eau tiède.")]
        })
        const back = readBack(toMarkdown(document, [], lang))
        // Several wordings share an opener: « bonne pratique » has no direction of its own to be read by.
        const { direction: _way, ...kept } = attrs
        expect(Object.fromEntries(Object.keys(kept).map((name) => [name, back && attributeOf(back, name)]))).toEqual(
          kept
        )
        expect(statementsOf(document)[0]?.text).toBe("Boire de l’eau tiède.")
        expect(childrenOf(back ?? document)).toEqual([said("Boire de l’eau tiède.")])
      })
    )
  })

  it("never takes for its authors’ the certainty that its outcomes gave it, nor a certainty where there is none", () => {
    const evidence = sampleEvidence()
    const [outcome] = evidence.questions.flatMap(({ outcomes }) => outcomes)
    if (!outcome) throw new Error("the sample has no outcome")
    const bare = textWith("statements", {
      type: "statement",
      attrs: { id: "s1", direction: "for", strength: "strong", hasGrade: "B", certainty: null },
      content: [said("Marcher.")]
    })
    const told = asReadersAreTold(bare, { ...evidence, bases: [{ statement: "s1", outcome: outcome.id }] }, "marked")
    const markdown = toMarkdown(told, [], "fr")
    expect(markdown).toContain("Certitude élevée, d’après ses critères")
    expect(readBack(markdown)?.attrs).toMatchObject({ hasGrade: "B", certainty: null })
    const ungraded = toMarkdown(asReadersAreTold(bare, { ...evidence, bases: [] }, "marked"), [], "fr")
    expect(ungraded).toContain("Certitude non évaluée")
    expect(readBack(ungraded)?.attrs).toMatchObject({ hasGrade: "B", certainty: null })
  })
})

describe("a clinical question written as Markdown and read back", () => {
  const pico = (...parts: [string, string][]): RecoDocument =>
    textWith("question", {
      type: "pico",
      attrs: { id: "question-1" },
      content: parts.map(([part, text]) => ({ type: "picoItem", attrs: { part }, content: [said(text)] }))
    })
  const whole: [string, string][] = [
    ["population", "Adultes qui toussent : tous"],
    ["intervention", "Du miel"],
    ["comparison", "Rien"],
    ["outcomes", "Dormir"]
  ]

  it.each(language.options)("is the same question in %s, and leaves no empty one beside it", (lang) => {
    const document = pico(...whole)
    const back = fromMarkdown(toMarkdown(document, [], lang)).document
    expect(nodesOf(back, "pico")).toEqual(nodesOf(document, "pico"))
  })

  it("leaves a list of other things as it is", () => {
    const { document } = fromMarkdown("# Toux\n\n## Question clinique\n\n- **Pour qui** : les adultes\n- autre chose\n")
    expect(nodesOf(document, "bulletList")).toHaveLength(1)
  })
})
