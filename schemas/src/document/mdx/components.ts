import type { ZodMiniType } from "zod/mini"
import { ATTRIBUTES } from "../nodes/shapes.ts"

/** How a node of ours is written as a component. `holds` says what stands between its tags. */
export interface Component {
  name: string
  node: string
  attributes: Record<string, ZodMiniType>
  holds: "blocks" | "inline" | "nothing"
}

const component = (
  name: string,
  node: string,
  holds: Component["holds"],
  attributes: Component["attributes"] = {}
) => ({
  name,
  node,
  holds,
  attributes
})

/** The fixed list: no other component, and no other attribute, is ever written or read. */
const BLOCK_COMPONENTS: Component[] = [
  component("Section", "section", "blocks", ATTRIBUTES.section),
  component("Statement", "statement", "blocks", ATTRIBUTES.statement),
  component("WarningSign", "warningSign", "blocks", ATTRIBUTES.warningSign),
  component("Alternative", "alternative", "blocks", ATTRIBUTES.alternative),
  component("Pico", "pico", "blocks", ATTRIBUTES.pico),
  component("PicoItem", "picoItem", "blocks", ATTRIBUTES.picoItem),
  component("Quiz", "quiz", "blocks", ATTRIBUTES.quiz),
  component("QuizOption", "quizOption", "blocks", ATTRIBUTES.quizOption),
  component("QuizQuestion", "quizQuestion", "inline"),
  component("QuizAnswer", "quizAnswer", "inline"),
  component("QuizFeedback", "quizFeedback", "inline"),
  component("Figure", "figure", "inline", ATTRIBUTES.figure),
  component("EvidenceTable", "evidenceTable", "nothing", ATTRIBUTES.evidenceTable)
]

/** Inside a line. `Strong`, `Em` and `Break` stand where Markdown's own signs would be read otherwise. */
export const INLINE_COMPONENTS: Record<
  string,
  { kind: "node" | "mark"; type: string; attributes: Component["attributes"] }
> = {
  Cite: { kind: "node", type: "citation", attributes: ATTRIBUTES.citation },
  Break: { kind: "node", type: "hardBreak", attributes: {} },
  Term: { kind: "mark", type: "term", attributes: ATTRIBUTES.term },
  Strong: { kind: "mark", type: "bold", attributes: {} },
  Em: { kind: "mark", type: "italic", attributes: {} }
}

const byName = new Map(BLOCK_COMPONENTS.map((entry) => [entry.name, entry]))
const byNode = new Map(BLOCK_COMPONENTS.map((entry) => [entry.node, entry]))

/** The block component of a tag name. */
export const componentNamed = (name: string): Component | undefined => byName.get(name)

/** The block component that writes a node. */
export const componentOf = (node: string): Component | undefined => byNode.get(node)
