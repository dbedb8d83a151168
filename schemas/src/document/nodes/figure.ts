import { mergeAttributes, Node } from "@tiptap/core"
import { stableId, wholeNumber, words } from "./attributes.ts"
import { ATTRIBUTES } from "./shapes.ts"

const shape = ATTRIBUTES.figure

/** A picture named by its content, with a text that replaces it and a caption. */
export const Figure = Node.create({
  name: "figure",
  group: "block",
  content: "inline*",
  defining: true,
  isolating: true,
  addAttributes: () => ({
    id: stableId(shape.id),
    asset: words("asset", shape.asset),
    alt: words("alt", shape.alt),
    width: wholeNumber("width", shape.width, null),
    height: wholeNumber("height", shape.height, null)
  }),
  parseHTML: () => [{ tag: "figure[data-asset]" }],
  renderHTML: ({ HTMLAttributes }) => ["figure", mergeAttributes(HTMLAttributes), 0]
})
