import { mergeAttributes, Node } from "@tiptap/core"
import { stableId, words } from "./attributes.ts"
import { ATTRIBUTES } from "./shapes.ts"

const shape = ATTRIBUTES.statement

/** One recommendation. Direction, strength, HAS grade and certainty are separate: none is derived from another. */
export const Statement = Node.create({
  name: "statement",
  group: "block",
  content: "(paragraph | bulletList | orderedList)+",
  defining: true,
  isolating: true,
  addAttributes: () => ({
    id: stableId(shape.id),
    direction: words("direction", shape.direction, "for"),
    strength: words("strength", shape.strength, "conditional"),
    hasGrade: words("hasGrade", shape.hasGrade, null),
    certainty: words("certainty", shape.certainty, null)
  }),
  parseHTML: () => [{ tag: 'div[data-node="statement"]' }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes(HTMLAttributes, { "data-node": "statement" }), 0]
})
