import { Mark, mergeAttributes } from "@tiptap/core"
import { words } from "./attributes.ts"
import { ATTRIBUTES } from "./shapes.ts"

/** A word explained in place. */
export const Term = Mark.create({
  name: "term",
  inclusive: false,
  addAttributes: () => ({ definition: words("definition", ATTRIBUTES.term.definition) }),
  parseHTML: () => [{ tag: "dfn" }],
  renderHTML: ({ HTMLAttributes }) => ["dfn", mergeAttributes(HTMLAttributes), 0]
})
