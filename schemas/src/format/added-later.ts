import * as z from "zod/mini"
import { canonicalJson } from "../text/canonical-json.ts"

/** What tells that a shape came after the first publications, with the value that stands for its absence. */
export const laterShapes = z.registry<{ before: unknown }>()

/**
 * The shape of a field or attribute that came after the first publications. What was published before lacks it and is read
 * with `before`; `before` is never written, so that older texts keep their bytes and their hash (docs/decisions/0025).
 */
export function addedLater<Shape extends z.ZodMiniType>(shape: Shape, before: z.output<Shape>) {
  const absence = canonicalJson(before)
  const later = z.codec(z.optional(shape), z.custom<z.output<Shape>>(), {
    decode: (written) => (written === undefined ? structuredClone(before) : written),
    encode: (value) => (value === undefined || canonicalJson(value) === absence ? undefined : value)
  })
  laterShapes.add(later, { before })
  return later
}
