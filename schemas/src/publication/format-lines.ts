import * as z from "zod/mini"
import { documentSchema } from "../document/nodes/index.ts"
import { shapesOf } from "../document/nodes/shapes.ts"
import { publishedTestimonies } from "../evidence/published-evidence.ts"
import { laterShapes } from "../format/added-later.ts"
import { LATER_SECTIONS } from "../vocabulary/closed-lists.ts"
import { publishedReco, publishedStatus } from "./published-reco.ts"

/** What may stand at one place of the published format: the JSON Schema of a value, and how its absence is read. */
export type FormatLine = Readonly<Record<string, unknown>>
/** Every place of the published format by its name: `warningSign.urgency`, `reco.json frozen.settings.themes[]`. */
export type Format = Readonly<Record<string, FormatLine>>

/** The format as the code reads and writes it today. */
export function presentFormat(): Format {
  const { nodes, marks } = documentSchema()
  return Object.assign(
    { marks: { order: Object.keys(marks) }, sections: { mayLack: LATER_SECTIONS } },
    ...Object.entries(nodes).map(([type, { spec }]) => ({
      [type]: { content: spec.content ?? "", group: spec.group ?? "", marks: spec.marks ?? "_" },
      ...attributeLines(type, spec.attrs)
    })),
    ...Object.entries(marks).map(([type, { spec }]) => ({
      [type]: { mark: true },
      ...attributeLines(type, spec.attrs)
    })),
    linesOf(publishedReco, "reco.json "),
    linesOf(publishedStatus, "status.json "),
    linesOf(publishedTestimonies, "testimonies.json ")
  )
}

const attributeLines = (
  type: string,
  attributes: Readonly<Record<string, { default?: unknown }>> | null = {}
): Format =>
  Object.fromEntries(
    Object.entries(attributes ?? {}).map(([name, { default: initial }]) => {
      const shape = shapesOf(type)[name]
      return [`${type}.${name}`, { ...(shape && lineOf(shape)), initial }]
    })
  )

type Shape = z.core.$ZodType
/** The parts of zod's definitions that lead further down. */
interface Definition {
  type: string
  in?: Shape
  innerType?: Shape
  element?: Shape
  shape?: Record<string, Shape>
  keyType?: Shape
  valueType?: Shape
}

/** Readings that fill in a value without saying that older texts lack it: they would be hashed. */
const SILENT_FILLERS = ["default", "prefault", "catch"]

function linesOf(shape: Shape, at: string, told: FormatLine = {}): Format {
  const definition: Definition = shape._zod.def
  const later = laterShapes.get(shape as Parameters<typeof laterShapes.get>[0])
  if (later && definition.in) return linesOf(definition.in, at, { ...told, later: later.before })
  if (SILENT_FILLERS.includes(definition.type)) return { [at]: { ...told, fills: definition.type } }
  const { innerType, element, keyType, valueType } = definition
  if (definition.type === "optional" && innerType) return linesOf(innerType, at, { optional: true, ...told })
  if (definition.type === "nullable" && innerType) return linesOf(innerType, at, { ...told, nullable: true })
  if (definition.type === "array" && element) {
    const { items: _, ...bounds } = lineOf(shape)
    return { [at]: { ...told, ...bounds }, ...linesOf(element, `${at}[]`) }
  }
  if (definition.type === "record" && keyType && valueType) {
    return { [at]: { ...told, keys: lineOf(keyType) }, ...linesOf(valueType, `${at}{}`) }
  }
  if (definition.type !== "object" || !definition.shape) return { [at]: { ...told, ...lineOf(shape) } }
  const before = at.endsWith(" ") ? at : `${at}.`
  const fields = Object.entries(definition.shape).map(([name, field]) => linesOf(field, `${before}${name}`))
  return Object.assign({ [at]: { ...told, type: "object" } }, ...fields)
}

function lineOf(shape: Shape): FormatLine {
  const later = laterShapes.get(shape as Parameters<typeof laterShapes.get>[0])
  const { $schema: _, ...line } = z.toJSONSchema(shape, {
    io: "input",
    unrepresentable: "any",
    // How a named form is recognised is the library's.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format) delete jsonSchema.pattern
    }
  })
  return { ...line, ...(later && { later: later.before }) }
}
