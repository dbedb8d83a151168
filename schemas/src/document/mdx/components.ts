import type { ZodMiniType } from "zod/mini"
import { hasLaterAttributes } from "../nodes/later-attributes.ts"
import { shapesOf } from "../nodes/shapes.ts"

/** How a node of ours is written as a component. `holds` says what stands between its tags. */
export interface Component {
  name: string
  node: string
  attributes: Record<string, ZodMiniType>
  holds: "blocks" | "inline" | "nothing"
}

const component = (name: string, node: string, holds: Component["holds"]): Component => ({
  name,
  node,
  holds,
  attributes: shapesOf(node)
})

/** The fixed list: no other component, and no other attribute, is ever written or read. */
const BLOCK_COMPONENTS: Component[] = [
  component("Section", "section", "blocks"),
  component("Statement", "statement", "blocks"),
  component("WarningSign", "warningSign", "blocks"),
  component("Alternative", "alternative", "blocks"),
  component("Pico", "pico", "blocks"),
  component("PicoItem", "picoItem", "blocks"),
  component("Quiz", "quiz", "blocks"),
  component("QuizOption", "quizOption", "blocks"),
  component("QuizQuestion", "quizQuestion", "inline"),
  component("QuizAnswer", "quizAnswer", "inline"),
  component("QuizFeedback", "quizFeedback", "inline"),
  component("Figure", "figure", "inline"),
  component("EvidenceTable", "evidenceTable", "nothing")
]

/**
 * What Markdown has a sign for, by what is written together. A sign cannot hold an attribute: where one came later, these are
 * read too, and written in place of the signs when it says something. None has any yet.
 */
const IN_PLACE_OF_SIGNS: Component[][] = [
  [component("RecoTitle", "recoTitle", "inline")],
  [component("Paragraph", "paragraph", "inline")],
  [component("Heading", "heading", "inline")],
  [component("Quotation", "blockquote", "blocks")],
  [
    component("BulletList", "bulletList", "blocks"),
    component("OrderedList", "orderedList", "blocks"),
    component("ListItem", "listItem", "blocks")
  ],
  [
    component("Table", "table", "blocks"),
    component("TableRow", "tableRow", "blocks"),
    component("TableHeader", "tableHeader", "blocks"),
    component("TableCell", "tableCell", "blocks"),
    component("Paragraph", "paragraph", "inline")
  ]
]

const known = [
  ...BLOCK_COMPONENTS,
  ...IN_PLACE_OF_SIGNS.filter((together) => together.some(({ node }) => hasLaterAttributes(node))).flat()
]

/** A component inside a line. */
export interface InlineComponent {
  kind: "node" | "mark"
  type: string
  attributes: Component["attributes"]
}

const inline = (kind: InlineComponent["kind"], type: string): InlineComponent => ({
  kind,
  type,
  attributes: shapesOf(type)
})

/** Inside a line. `Strong`, `Em` and `Break` stand where Markdown's own signs would be read otherwise or cannot say all. */
export const INLINE_COMPONENTS: Record<string, InlineComponent> = {
  Cite: inline("node", "citation"),
  Break: inline("node", "hardBreak"),
  Term: inline("mark", "term"),
  Strong: inline("mark", "bold"),
  Em: inline("mark", "italic"),
  Sup: inline("mark", "superscript"),
  Sub: inline("mark", "subscript"),
  ...(hasLaterAttributes("link") && { Link: inline("mark", "link") })
}

const byName = new Map(known.map((entry) => [entry.name, entry]))
const byNode = new Map(known.map((entry) => [entry.node, entry]))

/** The block component of a tag name. */
export const componentNamed = (name: string): Component | undefined => byName.get(name)

/** The block component that writes a node. */
export const componentOf = (node: string): Component | undefined => byNode.get(node)
