import { mergeAttributes, Node } from "@tiptap/core"
import { stableId, words } from "./attributes.ts"
import { ATTRIBUTES } from "./shapes.ts"

const shape = ATTRIBUTES.alternative

/** A plant or another way than a drug. The HMPC status is regulatory: never a level of evidence. */
export const Alternative = Node.create({
  name: "alternative",
  group: "block",
  content: "(paragraph | bulletList)+",
  defining: true,
  isolating: true,
  addAttributes: () => ({
    id: stableId(shape.id),
    kind: words("kind", shape.kind, "plant"),
    name: words("name", shape.name),
    preparation: words("preparation", shape.preparation),
    plantPart: words("plantPart", shape.plantPart),
    hmpcStatus: words("hmpcStatus", shape.hmpcStatus, null),
    monographUrl: words("monographUrl", shape.monographUrl),
    monographDate: words("monographDate", shape.monographDate)
  }),
  parseHTML: () => [{ tag: 'div[data-node="alternative"]' }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes(HTMLAttributes, { "data-node": "alternative" }), 0]
})
