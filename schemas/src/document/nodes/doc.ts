import { Document } from "@tiptap/extension-document"

export const Doc = Document.extend({ content: "recoTitle section+" })
