import { mergeAttributes, Node } from "@tiptap/core"

/** The title of a reco: plain words, no marks. */
export const RecoTitle = Node.create({
  name: "recoTitle",
  content: "text*",
  marks: "",
  defining: true,
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: "h1" }],
  renderHTML: ({ HTMLAttributes }) => ["h1", mergeAttributes(HTMLAttributes), 0]
})
