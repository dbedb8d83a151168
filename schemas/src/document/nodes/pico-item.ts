import { mergeAttributes, Node } from "@tiptap/core"
import { words } from "./attributes.ts"
import { ATTRIBUTES } from "./shapes.ts"

export const PicoItem = Node.create({
  name: "picoItem",
  content: "paragraph+",
  defining: true,
  isolating: true,
  selectable: false,
  addAttributes: () => ({ part: words("part", ATTRIBUTES.picoItem.part, "population") }),
  parseHTML: () => [{ tag: 'div[data-node="picoItem"]' }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes(HTMLAttributes, { "data-node": "picoItem" }), 0]
})
