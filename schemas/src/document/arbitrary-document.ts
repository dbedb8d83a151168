import fc from "fast-check"
import {
  addressee,
  alternativeKind,
  certainty,
  direction,
  hasGrade,
  hmpcStatus,
  SECTION_KINDS,
  strength,
  urgency
} from "../vocabulary/closed-lists.ts"
import { PICO_PARTS } from "../vocabulary/languages-and-colleges.ts"
import { nastyText } from "./arbitrary-text.ts"
import type { DocumentMark, DocumentNode, RecoDocument } from "./document.ts"
import { readDocument } from "./read-document.ts"
import { STATEMENT_WORDS } from "./statement-words.ts"

/** Documents for property tests: any shape that the schema allows, full of texts that Markdown and MDX read as signs. */

const href = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    "https://a.fr/(b)_c?d=1&amp;e=*f*#[g]",
    "https://a.fr/{x}|y\"z'`<b>\\",
    "mailto:a@b.fr?subject=%20x",
    "tel:+33466000000",
    "HTTP://a.fr/**x**",
    "http://a.fr/)x(",
    "https://"
  )
)

const mark: fc.Arbitrary<DocumentMark> = fc.oneof(
  fc.constant({ type: "bold" }),
  fc.constant({ type: "bold" }),
  fc.constant({ type: "italic" }),
  fc.constant({ type: "italic" }),
  fc.constant({ type: "superscript" }),
  fc.constant({ type: "subscript" }),
  fc.record({ type: fc.constant("link"), attrs: fc.record({ href }) }),
  fc.record({ type: fc.constant("term"), attrs: fc.record({ definition: fc.oneof(fc.constant(""), nastyText) }) })
)

const marks = fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => type })

const inlineNode: fc.Arbitrary<DocumentNode> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant("text"), text: nastyText, marks }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("hardBreak"), marks }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("citation"),
      attrs: fc.record({ ref: fc.constantFrom("a", "has-2019", ""), locator: fc.oneof(fc.constant(""), nastyText) }),
      marks
    })
  }
)

const inline = fc.array(inlineNode, { maxLength: 4 })
const node = (type: string, content: fc.Arbitrary<DocumentNode[]>, attrs?: fc.Arbitrary<DocumentNode["attrs"]>) =>
  fc.record({ type: fc.constant(type), content, ...(attrs && { attrs }) }) as fc.Arbitrary<DocumentNode>
const many = (...options: fc.Arbitrary<DocumentNode>[]) =>
  fc.array(fc.oneof(...options), { minLength: 1, maxLength: 2 })

const paragraph = node("paragraph", inline)
const id = fc.oneof(
  fc.constantFrom("s1", "", "w-2"),
  nastyText.map((text) => text.slice(0, 40))
)

const { list } = fc.letrec<{ list: DocumentNode; item: DocumentNode }>((tie) => ({
  item: fc
    .tuple(
      paragraph,
      fc.array(fc.oneof({ depthSize: "small", withCrossShrink: true }, paragraph, tie("list")), { maxLength: 3 })
    )
    .map(([first, rest]) => ({ type: "listItem", content: [first, ...rest] })),
  list: fc.oneof(
    { depthSize: "small" },
    node("bulletList", fc.array(tie("item"), { minLength: 1, maxLength: 2 })),
    node(
      "orderedList",
      fc.array(tie("item"), { minLength: 1, maxLength: 2 }),
      fc.record({ start: fc.constantFrom(0, 1, 1, 2, 7, 999_999) })
    )
  )
}))

const cell = fc.record({
  type: fc.constantFrom("tableCell", "tableHeader"),
  content: fc.array(paragraph, { minLength: 1, maxLength: 2 })
})
const table = node(
  "table",
  fc.array(node("tableRow", fc.array(cell, { maxLength: 3 }) as fc.Arbitrary<DocumentNode[]>), {
    minLength: 1,
    maxLength: 3
  })
)

const option = fc.tuple(inline, inline, fc.boolean()).map(([answer, feedback, correct]) => ({
  type: "quizOption",
  attrs: { correct },
  content: [
    { type: "quizAnswer", content: answer },
    { type: "quizFeedback", content: feedback }
  ]
}))

const block: fc.Arbitrary<DocumentNode> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: list },
  { weight: 1, arbitrary: node("heading", inline, fc.record({ level: fc.constantFrom(3, 4) })) },
  { weight: 1, arbitrary: node("blockquote", many(paragraph, list)) },
  { weight: 1, arbitrary: table },
  {
    weight: 1,
    arbitrary: node(
      "statement",
      many(paragraph, list),
      fc.record({
        id,
        direction: fc.constantFrom(...direction.options),
        strength: fc.constantFrom(...strength.options),
        hasGrade: fc.constantFrom(null, ...hasGrade.options),
        certainty: fc.constantFrom(null, ...certainty.options),
        addressees: fc.subarray([...addressee.options]).map((named) => named.join(" ")),
        ...Object.fromEntries(STATEMENT_WORDS.map((name) => [name, fc.oneof(fc.constant(""), nastyText)]))
      })
    )
  },
  {
    weight: 1,
    arbitrary: node("warningSign", many(paragraph), fc.record({ id, urgency: fc.constantFrom(...urgency.options) }))
  },
  {
    weight: 1,
    arbitrary: node(
      "alternative",
      many(paragraph, node("bulletList", fc.constant([{ type: "listItem", content: [{ type: "paragraph" }] }]))),
      fc.record({
        id,
        kind: fc.constantFrom(...alternativeKind.options),
        name: nastyText,
        preparation: nastyText,
        plantPart: fc.oneof(fc.constant(""), nastyText),
        hmpcStatus: fc.constantFrom(null, ...hmpcStatus.options),
        monographUrl: fc.oneof(fc.constant(""), href),
        monographDate: fc.constantFrom("", "2017-07-25"),
        whenUnavailable: fc.oneof(fc.constant(""), nastyText)
      })
    )
  },
  {
    weight: 1,
    arbitrary: node(
      "pico",
      fc.array(node("picoItem", many(paragraph), fc.record({ part: fc.constantFrom(...PICO_PARTS) })), {
        minLength: 1,
        maxLength: 4
      }),
      fc.record({ id })
    )
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(inline, fc.array(option, { minLength: 1, maxLength: 3 }), id)
      .map(([question, options, quizId]) => ({
        type: "quiz",
        attrs: { id: quizId },
        content: [{ type: "quizQuestion", content: question }, ...options]
      }))
  },
  {
    weight: 1,
    arbitrary: node(
      "figure",
      inline,
      fc.record({
        id,
        asset: fc.constantFrom("", `${"0a".repeat(32)}.webp`),
        alt: nastyText,
        width: fc.constantFrom(null, 800),
        height: fc.constantFrom(null, 1)
      })
    )
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("evidenceTable"),
      attrs: fc.record({ id, question: fc.oneof(fc.constantFrom("", "otite-antibiotique"), nastyText) })
    })
  }
)

/** Any document that `readDocument` accepts, its sections in any order, none twice. */
export const arbitraryDocument: fc.Arbitrary<RecoDocument> = fc
  .tuple(
    fc.array(nastyText, { maxLength: 2 }),
    fc.uniqueArray(fc.constantFrom(...SECTION_KINDS), { minLength: 1, maxLength: 2 }),
    fc.array(fc.array(block, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 2 })
  )
  .map(([title, kinds, contents]) => {
    const read = readDocument({
      type: "doc",
      content: [
        { type: "recoTitle", content: title.map((text) => ({ type: "text", text })) },
        ...kinds.map((kind, index) => ({ type: "section", attrs: { kind }, content: contents[index] }))
      ]
    })
    if ("problems" in read) throw new Error(JSON.stringify(read.problems))
    return read.document
  })
