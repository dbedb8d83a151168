import { mergeAttributes, Node } from "@tiptap/core"
import { words } from "./attributes.ts"
import { ATTRIBUTES } from "./shapes.ts"

/** A pointer to a source, shown as a number. The number is counted at display, never stored. */
export const Citation = Node.create({
  name: "citation",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    ref: words("ref", ATTRIBUTES.citation.ref),
    locator: words("locator", ATTRIBUTES.citation.locator)
  }),
  parseHTML: () => [{ tag: "cite[data-ref]" }],
  renderHTML: ({ HTMLAttributes }) => ["cite", mergeAttributes(HTMLAttributes)]
})
