import { type AttributeValue, valueUnwritten } from "./nodes/later-values.ts"

/** The JSON of a ProseMirror document, as it is stored, frozen and published. */

export type { AttributeValue }

export type DocumentMark = { type: string; attrs?: Record<string, AttributeValue> }

export type DocumentNode = {
  type: string
  attrs?: Record<string, AttributeValue>
  content?: DocumentNode[]
  text?: string
  marks?: DocumentMark[]
}

/** A document that `readDocument` has accepted. Nothing else should make one out of foreign data. */
export type RecoDocument = DocumentNode & { type: "doc"; content: DocumentNode[] }

export const childrenOf = (node: DocumentNode): DocumentNode[] => node.content ?? []

/** An attribute; where it is not written, what stands for its absence, null for none. */
export const attributeOf = (node: DocumentNode | DocumentMark, name: string): AttributeValue =>
  node.attrs?.[name] ?? valueUnwritten(node.type, name) ?? null

/** A text attribute; where it is not written, what stands for its absence. */
export const wordsOf = (node: DocumentNode | DocumentMark, name: string): string => {
  const value = attributeOf(node, name)
  return typeof value === "string" ? value : ""
}
