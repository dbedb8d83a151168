import { canonicalJson } from "../../text/canonical-json.ts"

/** Things of two lists side by side: those there now in their order, then those that are gone. */
export function pairs<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string
): [Thing | undefined, Thing | undefined][] {
  const old = new Map(before.map((thing) => [keyOf(thing), thing]))
  const kept = new Set(after.map(keyOf))
  return [
    ...after.map((thing): [Thing | undefined, Thing] => [old.get(keyOf(thing)), thing]),
    ...before.filter((thing) => !kept.has(keyOf(thing))).map((thing): [Thing, undefined] => [thing, undefined])
  ]
}

/** Whether two values say the same, whatever the order of their keys. */
export const same = (one: unknown, other: unknown): boolean => canonicalJson({ one }) === canonicalJson({ one: other })

/** A field that differs, or nothing. */
export function differing<Value, Field extends object>(
  field: Field,
  before: Value,
  after: Value
): (Field & { before: Value; after: Value })[] {
  return same(before, after) ? [] : [{ ...field, before, after }]
}
