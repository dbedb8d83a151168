import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import * as z from "zod"
import { addedLater } from "../format/added-later.ts"
import { canonicalJson } from "../text/canonical-json.ts"
import { frozenContent } from "./frozen.ts"

/** A field added to each object of what a version freezes, in turn, as an engineer would: what was published keeps its bytes. */

const ROOT = join(import.meta.dirname, "../../..")
const PUBLISHED = globSync("recos/*/*/reco.json", { cwd: ROOT }).map((file) => ({
  file,
  frozen: JSON.parse(readFileSync(join(ROOT, file), "utf8")).frozen
}))
const record = frozenContent.omit({ documents: true })

type Shape = z.core.$ZodType

/** The same shape with fields that came later in the object at one path, or in all where none is given. */
function grown(shape: Shape, only: string | null, found: string[], path = ""): Shape {
  const inside = (inner: Shape, step: string) => grown(inner, only, found, `${path}${step}`)
  // By the core, which the small form of zod shares.
  if (shape instanceof z.core.$ZodObject) {
    found.push(path)
    const fields = Object.entries<Shape>(shape._zod.def.shape).map(([name, field]) => [name, inside(field, `.${name}`)])
    const later = { grownWords: addedLater(z.string(), ""), grownList: addedLater(z.array(z.string()), []) }
    return z.object({ ...Object.fromEntries(fields), ...((only === null || only === path) && later) })
  }
  if (shape instanceof z.core.$ZodArray) return z.array(inside(shape._zod.def.element, "[]"))
  if (shape instanceof z.core.$ZodOptional) return z.optional(inside(shape._zod.def.innerType, ""))
  if (shape instanceof z.core.$ZodNullable) return z.nullable(inside(shape._zod.def.innerType, ""))
  if (shape instanceof z.ZodRecord) return z.partialRecord(shape.keyType, inside(shape.valueType, "{}"))
  return shape
}

const places: string[] = []
grown(record, null, places)

it("finds the objects of a record, its evidence included", () => {
  expect(places).toEqual(expect.arrayContaining(["", ".settings", ".evidence.questions[].outcomes[].estimate"]))
  expect(places).toEqual(
    expect.arrayContaining([".evidence.options[].hazard", ".evidence.method", ".references[].csl"])
  )
})

it.each(places)("a field that comes later in « %s » leaves every published record as it was", (place) => {
  const shape = grown(record, place, [])
  for (const { file, frozen } of PUBLISHED) {
    const read = z.parse(shape, frozen)
    expect(canonicalJson(z.encode(shape, read)), file).toBe(canonicalJson(frozen))
  }
})

it("reads the fields as filled, and writes what they say", () => {
  const shape = grown(record, ".settings", [])
  for (const { frozen } of PUBLISHED) {
    const said = { ...frozen, settings: { ...frozen.settings, grownWords: "a", grownList: ["b"] } }
    expect(z.parse(shape, frozen)).toMatchObject({ settings: { grownWords: "", grownList: [] } })
    expect(canonicalJson(z.encode(shape, z.parse(shape, said)))).toBe(canonicalJson(said))
  }
})
