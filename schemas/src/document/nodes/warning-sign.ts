import { mergeAttributes, Node } from "@tiptap/core"
import { stableId, words } from "./attributes.ts"
import { ATTRIBUTES } from "./shapes.ts"

const shape = ATTRIBUTES.warningSign

/** A sign that calls for help, with how fast. */
export const WarningSign = Node.create({
  name: "warningSign",
  group: "block",
  content: "paragraph+",
  defining: true,
  isolating: true,
  addAttributes: () => ({ id: stableId(shape.id), urgency: words("urgency", shape.urgency, "same-day") }),
  parseHTML: () => [{ tag: 'div[data-node="warningSign"]' }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes(HTMLAttributes, { "data-node": "warningSign" }), 0]
})
