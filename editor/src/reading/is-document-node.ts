import type { DocumentNode } from "@recos/schemas/document/document"

/** Whether a value has the bones of a text; its nodes are each looked at when they are drawn. */
export function isDocumentNode(value: unknown): value is DocumentNode {
  if (typeof value !== "object" || value === null || !("type" in value) || typeof value.type !== "string") return false
  return !("content" in value) || (Array.isArray(value.content) && value.content.every(isDocumentNode))
}
