import type { Attribute } from "@tiptap/core"
import type { ZodMiniType } from "zod/mini"
import type { AttributeValue } from "./later-values.ts"

/** An attribute of a node or mark: kept in HTML as `data-<name>`, checked by the schema on every reading. */
const attribute = (name: string, initial: unknown, shape: ZodMiniType, read: (text: string) => unknown): Attribute => ({
  default: initial,
  validate: (value: unknown) => {
    const result = shape.safeParse(value)
    if (!result.success) throw new RangeError(`${name}: ${JSON.stringify(value)}`)
  },
  parseHTML: (element) => {
    const text = element.getAttribute(`data-${name}`)
    const value = text === null ? initial : read(text)
    return shape.safeParse(value).success ? value : initial
  },
  renderHTML: (attributes) => {
    const value: unknown = attributes[name]
    return value === null || value === undefined || value === "" ? {} : { [`data-${name}`]: String(value) }
  }
})

/** What a text in a file or a page says: numbers and yes-or-no are written out there. */
export function valueOfText(text: string, shape: ZodMiniType): AttributeValue {
  if (shape.safeParse(text).success) return text
  if (/^\d+$/.test(text)) return Number(text)
  if (text === "true" || text === "false") return text === "true"
  return text
}

/** One that came after the first publications: on a page it stands only where it says something. */
export const laterAttribute = (name: string, shape: ZodMiniType, before: AttributeValue): Attribute => ({
  ...attribute(name, before, shape, (text) => valueOfText(text, shape)),
  renderHTML: (attributes) => (attributes[name] === before ? {} : { [`data-${name}`]: String(attributes[name]) })
})

/** Free words, or one value of a closed set; what HTML does not say takes the initial value. */
export const words = (name: string, shape: ZodMiniType, initial: string | null = ""): Attribute =>
  attribute(name, initial, shape, (text) => text)

/** A whole number, or null when unknown. */
export const wholeNumber = (name: string, shape: ZodMiniType, initial: number | null): Attribute =>
  attribute(name, initial, shape, Number)

/** Yes or no. */
export const yesOrNo = (name: string, shape: ZodMiniType): Attribute =>
  attribute(name, false, shape, (text) => text === "true")

/** The stable name of a structured node. Splitting a node leaves it with the first half. */
export const stableId = (shape: ZodMiniType): Attribute => ({ ...words("id", shape), keepOnSplit: false })
