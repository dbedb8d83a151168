import { mergeAttributes, Node } from "@tiptap/core"
import { stableId, words } from "./attributes.ts"
import { ATTRIBUTES } from "./shapes.ts"

const shape = ATTRIBUTES.evidenceTable

/** The summary of findings of one question: the text says where it stands, the figures stay with the evidence. */
export const EvidenceTable = Node.create({
  name: "evidenceTable",
  group: "block",
  atom: true,
  isolating: true,
  addAttributes: () => ({ id: stableId(shape.id), question: words("question", shape.question) }),
  parseHTML: () => [{ tag: 'div[data-node="evidence-table"]' }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes(HTMLAttributes, { "data-node": "evidence-table" })]
})
