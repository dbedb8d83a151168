import { mergeAttributes, Node } from "@tiptap/core"
import { stableId } from "./attributes.ts"
import { ATTRIBUTES } from "./shapes.ts"

/** A clinical question in its four parts. */
export const Pico = Node.create({
  name: "pico",
  group: "block",
  content: "picoItem+",
  defining: true,
  isolating: true,
  addAttributes: () => ({ id: stableId(ATTRIBUTES.pico.id) }),
  parseHTML: () => [{ tag: 'div[data-node="pico"]' }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes(HTMLAttributes, { "data-node": "pico" }), 0]
})
