import { mergeAttributes, Node } from "@tiptap/core"
import { words } from "./attributes.ts"
import { ATTRIBUTES } from "./shapes.ts"

/** One part of the fixed outline. Its heading is not in the text: it comes from the catalogue, by `kind`. */
export const Section = Node.create({
  name: "section",
  content: "block+",
  defining: true,
  isolating: true,
  selectable: false,
  addAttributes: () => ({ kind: words("kind", ATTRIBUTES.section.kind, "in-brief") }),
  parseHTML: () => [{ tag: "section[data-kind]" }],
  renderHTML: ({ HTMLAttributes }) => ["section", mergeAttributes(HTMLAttributes), 0]
})
