import { type DocumentNode, wordsOf } from "@recos/schemas/document/document"
import type { Label } from "@recos/schemas/vocabulary/labels"
import { wordFor } from "../messages/labels.ts"

const isKeyOf = <Value extends string>(labels: Record<Value, Label>, value: string): value is Value =>
  Object.hasOwn(labels, value)

/** An attribute of a closed set, if it holds one of its values: a stored text may be older than the set. */
export function closedValue<Value extends string>(
  node: DocumentNode,
  name: string,
  labels: Record<Value, Label>
): Value | undefined {
  const value = wordsOf(node, name)
  return isKeyOf(labels, value) ? value : undefined
}

/** The word for such an attribute. */
export function closedWord<Value extends string>(
  node: DocumentNode,
  name: string,
  labels: Record<Value, Label>
): string | undefined {
  const value = closedValue(node, name, labels)
  return value === undefined ? undefined : wordFor(labels[value])
}
