import type { Attribute } from "@tiptap/core"
import type { ZodMiniType } from "zod/mini"

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
