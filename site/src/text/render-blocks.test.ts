import type { DocumentNode } from "@recos/schemas/document/document"
import { withWordsOfQuestion } from "@recos/schemas/document/with-shown-question"
import type { PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import { sampleEvidence } from "@recos/schemas/evidence/sample-evidence"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { paragraph, statement, words } from "../../test/fixture-document.ts"
import { wordsFor } from "../words/words.ts"
import { renderBlocks } from "./render-blocks.ts"
import { textContext } from "./text-context.ts"

const [QUESTION] = sampleEvidence().questions as [PublishedQuestion]

const render = (...nodes: DocumentNode[]): string =>
  renderBlocks(
    nodes,
    textContext(wordsFor("fr"), "/r/x/sources/", ["source-a"], {
      questions: [QUESTION],
      href: "/r/x/preuves/#resultats"
    })
  )

/** Every tag that the renderer may write. */
const TAGS =
  /<\/?(p|strong|em|a|button|span|ol|ul|li|br|h3|h4|section|dl|dt|dd|figure|figcaption|div|table|thead|tbody|tr|th|td|details|summary|blockquote)( [a-z-]+="[^"<>]*")*>|<img( [a-z-]+="[^"<>]*")*>/g

describe("a document as HTML", () => {
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=1>',
    "{process.env}",
    "&lt;b&gt;"
  ])("keeps %s as the text that it is", (hostile) => {
    const html = render(paragraph(hostile))
    expect(html.replace(/<\/?p>/g, "")).not.toMatch(/[<>]/)
    expect(new Set(html.match(/<[^>]*>/g))).toEqual(new Set(["<p>", "</p>"]))
  })

  it("writes no tag outside its list, whatever people type", () => {
    const text = fc.string({ minLength: 1, unit: "grapheme" })
    const term = fc.record({ definition: text }).map((attrs) => [{ type: "term", attrs }])
    const piece = fc.tuple(text, fc.oneof(term, fc.constant([{ type: "bold" }]), fc.constant([])))
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), text, (pieces, name) => {
        const html = render(
          paragraph(...pieces.map(([said, marks]) => words(said, ...marks))),
          {
            type: "alternative",
            attrs: { id: "a", kind: "plant", name, preparation: name },
            content: [paragraph(name)]
          },
          statement("s1", name)
        )
        expect(html.replace(TAGS, "")).not.toMatch(/[<>]/)
      })
    )
  })

  it("marks the words of a clinical question that come from the evidence as French, where the page is not, and no others", () => {
    const own = { type: "picoItem", attrs: { part: "comparison" }, content: [paragraph("Usual care")] }
    const pico = { type: "pico", attrs: { id: "q", question: QUESTION.id }, content: [own] }
    const told = withWordsOfQuestion(pico, [{ ...QUESTION, intervention: "Attendre" }])
    const context = textContext(wordsFor("en"), "", [], { questions: [QUESTION], href: "" })
    const html = renderBlocks([told], context)
    expect(html).toContain('<dt>What to offer</dt><dd lang="fr" dir="auto"><p>Attendre</p></dd>')
    expect(html).toContain("<dt>Compared with what</dt><dd><p>Usual care</p></dd>")
    expect(render(told)).toContain("<dd><p>Attendre</p></dd>")
  })

  it("drops an address that could run code and keeps its words", () => {
    const link = { type: "link", attrs: { href: "javascript:alert(1)" } }
    expect(render(paragraph(words("ici", link)))).toBe("<p>ici</p>")
  })

  it("says strength, direction, certainty and grade in words", () => {
    const html = render(
      statement("s1", "Bouger.", { strength: "conditional", direction: "against", certainty: "very-low" })
    )
    expect(html).toContain("Nous suggérons de ne pas")
    expect(html).toContain("Certitude très faible")
    expect(html).toContain("présomption scientifique")
  })

  it("sets the findings of a question as a table: its caption, a head for each column and row, and the way to all of them", () => {
    const html = render({ type: "evidenceTable", attrs: { id: "t1", question: QUESTION.id } })
    expect(html).toContain(`<caption>${QUESTION.intervention}, comparé à\u202f: ${QUESTION.comparison}</caption>`)
    expect(html.match(/<th scope="col">/g)).toHaveLength(4)
    expect(html.match(/<th scope="row">/g)).toHaveLength(QUESTION.outcomes.length)
    expect(html).toContain("<strong>48 de moins sur 1\u202f000</strong> (de 68 de moins à 22 de moins)")
    expect(html).toContain('data-certainty="high"')
    expect(html).toContain('<a href="/r/x/preuves/#resultats">')
  })

  it("keeps what people typed in a question as the text that it is", () => {
    const [outcome] = QUESTION.outcomes
    if (!outcome) throw new Error("the sample has no outcome")
    const typed = "<img src=x onerror=alert(1)>"
    const narrative = { ...outcome.estimate, narrative: typed }
    const question = {
      ...QUESTION,
      intervention: typed,
      outcomes: [{ ...outcome, name: typed, kind: "narrative" as const, estimate: narrative }]
    }
    const context = textContext(wordsFor("ar"), "", [], { questions: [question], href: "" })
    const html = renderBlocks([{ type: "evidenceTable", attrs: { id: typed, question: QUESTION.id } }], context)
    expect(html).not.toContain("<img")
    expect(html).toContain('<caption lang="fr" dir="auto">&lt;img')
  })

  it("says on a page that is not French that nobody has translated what was typed of the evidence, and nothing on a French one", () => {
    const shown = (language: "fr" | "en" | "ar") =>
      renderBlocks(
        [{ type: "evidenceTable", attrs: { id: "t1", question: QUESTION.id } }],
        textContext(wordsFor(language), "", [], { questions: [QUESTION], href: "" })
      )
    expect(shown("en")).toContain("is in French: nobody has translated it.")
    expect(shown("ar")).toContain("بالفرنسية: لم يترجمه أحد")
    expect(shown("fr")).not.toContain("traduit")
    for (const { name } of QUESTION.outcomes) {
      expect(shown("en")).toContain(`<th scope="row" lang="fr" dir="auto">${name}</th>`)
      expect(shown("fr")).toContain(`<th scope="row">${name}</th>`)
    }
  })

  it("says of a ratio without a risk at the start what it does, in the language of the page, and never that there is no figure", () => {
    const [outcome] = QUESTION.outcomes
    if (!outcome) throw new Error("the sample has no outcome")
    const question = { ...QUESTION, outcomes: [{ ...outcome, baselines: [] }] }
    const html = renderBlocks(
      [{ type: "evidenceTable", attrs: { id: "t1", question: QUESTION.id } }],
      textContext(wordsFor("en"), "", [], { questions: [question], href: "" })
    )
    expect(html).toContain("RR 0.70 (95% CI: 0.57 to 0.86)")
    expect(html).toContain("The intervention reduces the number of people affected. That is a benefit.")
    expect(html).toContain("nobody can say how many that makes")
    expect(html).not.toContain("No figure is given.")
  })

  it("makes one list of neighbouring statements", () => {
    const html = render(statement("s1", "Un."), statement("s2", "Deux."))
    expect(html.match(/<ol class="statements"/g)).toHaveLength(1)
  })

  it("numbers a citation and points to its source", () => {
    expect(render(statement("s1", "Bouger."))).toContain('href="/r/x/sources/#s-source-a" aria-label="source 1">1</a>')
  })

  it("explains a half-bold term once", () => {
    const term = { type: "term", attrs: { definition: "qui commence" } }
    const html = render(paragraph(words("mal ", term), words("récent", term, { type: "bold" })))
    expect(html.match(/<button/g)).toHaveLength(1)
    expect(html).toContain("mal <strong>récent</strong></button>")
  })
})
