import type { DocumentMark, DocumentNode } from "@recos/schemas/document/document"

/** An attribute as text, whatever its type: empty when it is absent or null. */
export function attribute(node: DocumentNode | DocumentMark, name: string): string {
  return String(node.attrs?.[name] ?? "")
}

/** The node's children, none for a leaf. */
export function children(node: DocumentNode): DocumentNode[] {
  return node.content ?? []
}

/** A node and every node below it, in reading order. */
export function* walkNode(node: DocumentNode): Generator<DocumentNode> {
  yield node
  for (const child of children(node)) yield* walkNode(child)
}

const SPEAKING = new Set(["figure", "citation", "evidenceTable"])

/** Whether a block says anything: a section that was never filled holds one empty paragraph. */
export function hasContent(node: DocumentNode): boolean {
  for (const inner of walkNode(node)) {
    if (SPEAKING.has(inner.type) || (inner.text ?? "").trim() !== "") return true
  }
  return false
}
